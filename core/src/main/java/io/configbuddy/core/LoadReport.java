package io.configbuddy.core;

import io.configbuddy.core.environment.EnvironmentNames;
import io.configbuddy.core.environment.IgnoredVariable;
import io.configbuddy.core.layer.Layer;
import io.configbuddy.core.profile.Profiles;
import io.configbuddy.document.problem.Problem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a load learned besides the values.
 *
 * @param layers the layers, lowest precedence first
 * @param texts those of them that know nothing but texts
 * @param profiles the profiles that apply, in order
 * @param known all profiles that have files or sections
 * @param declared what the builder and the files say about profiles
 * @param families the files that belong to each base file
 * @param sections where files have sections of profiles
 * @param names how variables are named, or null when the environment isn't read
 * @param variables the names of all environment variables
 * @param ignored the variables with the right prefix that set nothing
 * @param notes what is no mistake
 */
record LoadReport(
        List<LayerInfo> layers,
        List<Layer> texts,
        List<String> profiles,
        Set<String> known,
        Profiles declared,
        List<Family> families,
        List<ProfileSection> sections,
        @Nullable EnvironmentNames names,
        Set<String> variables,
        List<IgnoredVariable> ignored,
        List<Problem> notes) {}
