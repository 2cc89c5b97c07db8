/** What several formats share; not for users. */
package io.configbuddy.formats.internal;
