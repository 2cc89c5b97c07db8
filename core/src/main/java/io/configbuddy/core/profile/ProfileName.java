package io.configbuddy.core.profile;

import io.configbuddy.document.problem.Location;
import io.configbuddy.document.problem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of a profile or of a group of profiles, and the place where somebody wrote it.
 *
 * <p>Any text is taken here: what is wrong with it is a problem of the {@linkplain Profiles#order order}. Immutable and
 * safe for use by several threads.
 */
public final class ProfileName {
    private final String name;
    private final @Nullable Location location;

    private ProfileName(String name, @Nullable Location location) {
        this.name = name;
        this.location = location;
    }

    /** Return a name that stands in no text, such as one that the program gives. */
    public static ProfileName of(String name) {
        return new ProfileName(name, null);
    }

    /** Return a name that stands at a place, which problems then show. */
    public static ProfileName of(String name, Location location) {
        return new ProfileName(name, location);
    }

    /**
     * Read names that commas separate, as in {@code APP_PROFILES=production,metrics}. Blanks around them do not count,
     * and neither does what is empty.
     */
    public static List<ProfileName> split(String text) {
        return split(text, null);
    }

    /**
     * Read names that commas separate.
     *
     * @param text the names, which stand at the beginning of the location
     * @param location the place of the text
     */
    public static List<ProfileName> splitAt(String text, Location location) {
        return split(text, location);
    }

    private static List<ProfileName> split(String text, @Nullable Location location) {
        List<ProfileName> names = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            String name = text.substring(start, end).strip();
            if (!name.isEmpty()) {
                names.add(new ProfileName(
                        name, location == null ? null : part(location, text.indexOf(name, start), name)));
            }
            start = end + 1;
        }
        return names;
    }

    /** Return the place of a name, or all of it when it is spelled otherwise there, with escapes, say. */
    private static Location part(Location location, int offset, String name) {
        int start = location.span().start() + offset;
        boolean there = start + name.length() <= location.span().end()
                && location.source().text().startsWith(name, start);
        return there ? new Location(location.source(), new Span(start, start + name.length())) : location;
    }

    /** Return the name. */
    public String name() {
        return name;
    }

    /** Return the place where it is written, or empty when it stands in no text. */
    public Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    /** Tell whether it may be a part of a file's name: letters, digits, '-', '_', '.' and '+', no dot in front. */
    boolean isValid() {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && "-_.+".indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty() && name.charAt(0) != '.';
    }

    /** Return the name. */
    @Override
    public String toString() {
        return name;
    }
}
