package io.configbuddy.formats.ini;

import java.util.List;

/**
 * One way to read and write INI, as data: INI has no standard, so each program's rules are a row of this table.
 *
 * @param name the name by which users choose it
 * @param comments the characters that begin a comment at the start of a line; the first one is used for writing
 * @param inline where else a comment may begin
 * @param delimiters the characters that may part a key from its value; the first one is used for writing
 * @param values how a value is spelled
 * @param continuation how a value goes on in the next line
 * @param header how a section's header is spelled
 * @param bareKeys whether a key may stand without a delimiter and a value
 * @param rootKeys which keys may stand before the first header
 * @param repeatedKeys what a key that stands twice in a section means
 * @param repeatedSections what a section that has two headers means
 * @param assignment what is written between a key and its value
 * @param foldKeys whether upper and lower case make no difference in keys, which then read in lower case
 */
record Dialect(
        String name,
        String comments,
        Inline inline,
        String delimiters,
        Values values,
        Continuation continuation,
        Header header,
        Rule bareKeys,
        RootKeys rootKeys,
        Repeats repeatedKeys,
        Repeats repeatedSections,
        String assignment,
        boolean foldKeys) {
    /** Where a comment may begin on a line that holds something else. */
    enum Inline {
        /** Nowhere, and programs agree on it: what looks like one is a mistake. */
        NONE,
        /** Nowhere, though many programs see it otherwise. */
        UNSURE,
        /** After a blank. */
        AFTER_BLANK,
        /** Anywhere outside of quotes; the value's own scanner looks for it. */
        IN_VALUE
    }

    /** How a value is spelled. */
    enum Values {
        /** As it is. */
        TEXT,
        /** With the escapes of the Desktop Entry Specification. */
        ESCAPES,
        /** With git's quotes, escapes and continuation lines. */
        GIT,
        /** With PHP's quotes. */
        PHP
    }

    /** How a value goes on in the next line. */
    enum Continuation {
        /** Not, or by the value's own rules. */
        NONE,
        /** By indenting the next line more than the key. */
        INDENT,
        /** By a backslash at the end, which reads as a blank. */
        BACKSLASH
    }

    /** How a section's header is spelled. */
    enum Header {
        /** From the first to the last bracket of the line, whatever follows. */
        LAST_BRACKET,
        /** A bracket at each end of the line. */
        WHOLE_LINE,
        /** {@code [section]} or {@code [section "subsection"]}; an entry may follow on the line. */
        GIT,
        /** From the first to the next bracket, maybe with quotes; an entry may follow on the line. */
        PHP
    }

    /** Which keys may stand before the first header. */
    enum RootKeys {
        /** All. */
        ALLOWED,
        /** The key {@code root}; the reader skips others, so a warning is due. */
        ONLY_ROOT,
        /** None: the reader skips them. */
        IGNORED,
        /** None: it is an error. */
        REFUSED
    }

    /** What to make of a key alone. */
    enum Rule {
        /** It is fine. */
        ALLOWED,
        /** The reader skips it, so a warning is due. */
        IGNORED,
        /** It is an error. */
        REFUSED
    }

    /** What to make of a repetition. */
    enum Repeats {
        /** It is an error, unless the user says which one counts. */
        REFUSED,
        /** The last one counts (keys), or what stands under both is joined (sections); a warning is due. */
        WARNED,
        /** All count: as a list (keys), or joined (sections). */
        KEPT
    }

    /** What most programs understand; reads what configparser reads, and keys before the first header. */
    static final Dialect LENIENT = new Dialect(
            "lenient",
            "#;",
            Inline.UNSURE,
            "=:",
            Values.TEXT,
            Continuation.INDENT,
            Header.LAST_BRACKET,
            Rule.ALLOWED,
            RootKeys.ALLOWED,
            Repeats.WARNED,
            Repeats.KEPT,
            " = ",
            false);

    /** Python's {@code configparser} as it comes. */
    static final Dialect CONFIGPARSER = new Dialect(
            "configparser",
            "#;",
            Inline.NONE,
            "=:",
            Values.TEXT,
            Continuation.INDENT,
            Header.LAST_BRACKET,
            Rule.REFUSED,
            RootKeys.REFUSED,
            Repeats.REFUSED,
            Repeats.REFUSED,
            " = ",
            false);

    /** Python's {@code configparser} with {@code strict=False, allow_no_value=True}. */
    static final Dialect CONFIGPARSER_LENIENT = new Dialect(
            "configparser-lenient",
            "#;",
            Inline.UNSURE,
            "=:",
            Values.TEXT,
            Continuation.INDENT,
            Header.LAST_BRACKET,
            Rule.ALLOWED,
            RootKeys.REFUSED,
            Repeats.WARNED,
            Repeats.KEPT,
            " = ",
            false);

    /** The same with {@code inline_comment_prefixes=('#', ';')}. */
    static final Dialect CONFIGPARSER_INLINE = new Dialect(
            "configparser-inline",
            "#;",
            Inline.AFTER_BLANK,
            "=:",
            Values.TEXT,
            Continuation.INDENT,
            Header.LAST_BRACKET,
            Rule.ALLOWED,
            RootKeys.REFUSED,
            Repeats.WARNED,
            Repeats.KEPT,
            " = ",
            false);

    /** git-config(1), "CONFIGURATION FILE". */
    static final Dialect GIT = new Dialect(
            "git",
            "#;",
            Inline.IN_VALUE,
            "=",
            Values.GIT,
            Continuation.NONE,
            Header.GIT,
            Rule.ALLOWED,
            RootKeys.ALLOWED,
            Repeats.KEPT,
            Repeats.KEPT,
            " = ",
            true);

    /** systemd.syntax(7). */
    static final Dialect SYSTEMD = new Dialect(
            "systemd",
            "#;",
            Inline.NONE,
            "=",
            Values.TEXT,
            Continuation.BACKSLASH,
            Header.WHOLE_LINE,
            Rule.IGNORED,
            RootKeys.IGNORED,
            Repeats.KEPT,
            Repeats.KEPT,
            "=",
            false);

    /** PHP's {@code parse_ini_file}, which reads {@code php.ini}; constants and variables stay text. */
    static final Dialect PHP = new Dialect(
            "php",
            ";",
            Inline.IN_VALUE,
            "=",
            Values.PHP,
            Continuation.NONE,
            Header.PHP,
            Rule.IGNORED,
            RootKeys.ALLOWED,
            Repeats.WARNED,
            Repeats.WARNED,
            " = ",
            false);

    /** The Desktop Entry Specification 1.5, "Basic format of the file". */
    static final Dialect DESKTOP = new Dialect(
            "desktop",
            "#",
            Inline.NONE,
            "=",
            Values.ESCAPES,
            Continuation.NONE,
            Header.WHOLE_LINE,
            Rule.REFUSED,
            RootKeys.REFUSED,
            Repeats.REFUSED,
            Repeats.REFUSED,
            "=",
            false);

    /** The EditorConfig Specification 0.17, "File Format". */
    static final Dialect EDITORCONFIG = new Dialect(
            "editorconfig",
            "#;",
            Inline.NONE,
            "=",
            Values.TEXT,
            Continuation.NONE,
            Header.WHOLE_LINE,
            Rule.REFUSED,
            RootKeys.ONLY_ROOT,
            Repeats.WARNED,
            Repeats.KEPT,
            " = ",
            true);

    /** All of them, the default one first. */
    static final List<Dialect> ALL = List.of(
            LENIENT, CONFIGPARSER, CONFIGPARSER_LENIENT, CONFIGPARSER_INLINE, GIT, SYSTEMD, PHP, DESKTOP, EDITORCONFIG);

    /** Return the dialect of that name; an empty name stands for the default one. */
    static Dialect of(String name) {
        if (name.isEmpty()) {
            return LENIENT;
        }
        for (Dialect dialect : ALL) {
            if (dialect.name.equals(name)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException("there is no INI dialect called " + name);
    }

    /** Tell whether a comment begins with {@code c} at the start of a line. */
    boolean marksComment(char c) {
        return comments.indexOf(c) >= 0;
    }

    /** Tell whether {@code c} parts a key from its value. */
    boolean delimits(char c) {
        return c == '=' || c == ':' && delimiters.length() > 1;
    }

    /** Tell whether a section or a key may hold both values and further names. */
    boolean nests() {
        return header == Header.GIT || header == Header.PHP;
    }

    /** Tell whether a CR alone ends a line. */
    boolean endsLineAtReturn() {
        return values != Values.GIT && values != Values.ESCAPES;
    }

    /** Tell whether {@code c} is a blank. */
    boolean isBlank(char c) {
        if (c <= ' ') {
            return c == ' ' || c == '\t' || isRareBlank(c);
        }
        return c >= 0x85 && continuation == Continuation.INDENT && isUnicodeBlank(c);
    }

    private boolean isRareBlank(char c) {
        return switch (values) {
            case PHP -> false;
            case GIT -> c == '\r';
            default -> c >= '\t' && c <= '\r' || c >= 0x1c && continuation == Continuation.INDENT;
        };
    }

    /** Tell whether Python's {@code str.strip} takes {@code c} away. */
    private static boolean isUnicodeBlank(char c) {
        return switch (c) {
            case 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
            default -> c >= 0x2000 && c <= 0x200a;
        };
    }
}
