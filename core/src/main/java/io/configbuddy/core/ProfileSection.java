package io.configbuddy.core;

import io.configbuddy.core.tree.Origin;

/**
 * What a file says about a profile in itself, under {@code profiles:}.
 *
 * @param profile the profile
 * @param file what listings call the file
 * @param origin the place of the section
 */
record ProfileSection(String profile, String file, Origin origin) {}
