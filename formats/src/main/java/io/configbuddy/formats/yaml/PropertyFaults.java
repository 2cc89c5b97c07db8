package io.configbuddy.formats.yaml;

import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Suggestions;
import java.util.Set;

/** What can be wrong with anchors, aliases and tags. */
final class PropertyFaults {
    /** Among how many anchors the nearest one is looked for. */
    private static final int MOST_NAMES = 1_000;

    static final String UNDEFINED_ALIAS = "yaml.undefined-alias";

    private PropertyFaults() {}

    /** A second anchor or tag for one node. */
    static Refusal twice(Cursor cursor, String what, int firstStart, int firstEnd, int start, int end) {
        return Refusal.of(
                Problem.error("yaml.two-" + what + "s", "a value may have one " + what + ", this is its second")
                        .at(cursor.source, start, end)
                        .related(cursor.source, firstStart, firstEnd, "the first one")
                        .help("Remove one of the two")
                        .build());
    }

    /** Something directly behind an anchor or a tag. */
    static Refusal propertyEnd(Cursor cursor, int start, int at) {
        boolean anchor = cursor.text[start] == '&';
        char c = cursor.text[at];
        return Refusal.of(Problem.error(
                        anchor ? "yaml.bad-anchor" : "yaml.bad-tag",
                        "\"" + c + "\" may not stand in " + (anchor ? "an anchor's name" : "a tag"))
                .at(cursor.source, at, at + 1)
                .related(cursor.source, start, at, anchor ? "the anchor" : "the tag")
                .help("Put a space behind the " + (anchor ? "anchor" : "tag") + ", or leave the character out; if the "
                        + "text should begin with " + cursor.text[start] + ", put it in quotes")
                .build());
    }

    /** An anchor or alias without a name. */
    static Refusal noName(Cursor cursor, int at) {
        char c = cursor.text[at];
        String what = c == '&' ? "an anchor" : "an alias";
        return Refusal.of(Problem.error("yaml.no-name", what + " needs a name directly behind the \"" + c + "\"")
                .at(cursor.source, at, at + 1)
                .help("Write the name, or put the text in quotes if it should begin with " + c)
                .build());
    }

    /** A tag with a handle and nothing behind it. */
    static Refusal tagSuffix(Cursor cursor, int start, int end) {
        return Refusal.of(Problem.error("yaml.bad-tag", "a name is missing behind this tag's \"!\"")
                .at(cursor.source, start, end)
                .help("Write the type, as in !!str; or put the text in quotes if it should begin with !")
                .build());
    }

    /** A verbatim tag that is none. */
    static Refusal verbatimTag(Cursor cursor, int start, int end) {
        return Refusal.of(Problem.error("yaml.bad-tag", "this is no tag in the form !<...>")
                .at(cursor.source, start, end)
                .help("Between !< and > stands a URI, such as tag:yaml.org,2002:str, or ! and a name")
                .build());
    }

    /** A percent sign in a tag without two hexadecimal digits. */
    static Refusal tagEscape(Cursor cursor, int at) {
        return Refusal.of(Problem.error("yaml.bad-tag", "\"%\" in a tag needs two hexadecimal digits behind it")
                .at(cursor.source, at, at + 1)
                .help("Write %25 for a percent sign")
                .build());
    }

    /** A tag whose handle no directive declares. */
    static Refusal tagHandle(Cursor cursor, String handle, int start) {
        return Refusal.of(Problem.error("yaml.unknown-handle", "the tag handle \"" + handle + "\" is not declared")
                .at(cursor.source, start, start + handle.length())
                .help("Declare it before this document's ---, as in %TAG " + handle + " tag:example.com,2026: ; a "
                        + "declaration holds for one document only")
                .build());
    }

    /** Warn that a value is none of the type that its tag says. */
    static void tagMismatch(Cursor cursor, int start, int end, Leaf leaf) {
        cursor.report.add(Problem.warning("yaml.tag-mismatch", "this value is not of the type that its tag says")
                .at(cursor.source, leaf.start, leaf.end)
                .related(cursor.source, start, end, "the tag")
                .help("It is read as text; correct the value or the tag")
                .build());
    }

    /** An alias with an anchor or tag of its own. */
    static Refusal aliasProperties(Cursor cursor, int start, Leaf leaf) {
        return Refusal.of(Problem.error("yaml.alias-property", "an alias may have no anchor or tag of its own")
                .at(cursor.source, start, leaf.end)
                .help("Remove it here, or give it to the value that the alias stands for")
                .build());
    }

    /** An alias of a name that no anchor before it has. */
    static Refusal undefinedAlias(Cursor cursor, String name, Leaf leaf, Set<String> names) {
        Problem.Builder problem = Problem.error(UNDEFINED_ALIAS, "no anchor \"&" + name + "\" stands before this alias")
                .at(cursor.source, leaf.start, leaf.end);
        String nearest = names.size() > MOST_NAMES
                ? ""
                : Suggestions.nearest(name, names).orElse("");
        if (!nearest.isEmpty()) {
            problem.help("Did you mean \"*" + nearest + "\"?");
        } else if (names.isEmpty()) {
            problem.help(
                    "Define it on a value above with &" + name + "; if the text should begin with *, put it in quotes");
        } else {
            problem.help("An alias can only refer to an anchor above it in the same document; if the text should begin "
                    + "with *, put it in quotes");
        }
        return Refusal.of(problem.build());
    }

    /** An alias within the node that it stands for. */
    static Refusal recursiveAlias(Cursor cursor, String name, Leaf leaf, int start, int end) {
        return Refusal.of(Problem.error(
                        "yaml.recursive-alias",
                        "\"*" + name + "\" stands within the value that it refers to, which would go on for ever")
                .at(cursor.source, leaf.start, leaf.end)
                .related(cursor.source, start, end, "the anchor of the value around it")
                .help("Refer to a part of it that is complete, or write the value out")
                .build());
    }

    /** Too many nodes once aliases are written out. */
    static Refusal expansion(Cursor cursor, Leaf leaf, long limit) {
        return Refusal.fatal(Problem.error(
                        "yaml.alias-expansion",
                        "with its aliases written out, this would grow by more than " + limit + " values")
                .at(cursor.source, leaf.start, leaf.end)
                .help("This is how a small file can exhaust a computer's memory. If it is meant, raise the limit")
                .build());
    }

    /** Too deep once aliases are written out. */
    static Refusal aliasDepth(Cursor cursor, Leaf leaf, int limit) {
        return Refusal.fatal(Problem.error(
                        "yaml.too-deep",
                        "with its aliases written out, this document nests more than " + limit + " levels")
                .at(cursor.source, leaf.start, leaf.end)
                .help("Nest less deeply, or raise the limit")
                .build());
    }

    /** Too deep. */
    static Refusal depth(Cursor cursor, int at, int limit) {
        return Refusal.fatal(Problem.error("yaml.too-deep", "this is nested more than " + limit + " levels deep")
                .at(cursor.source, at, at + 1)
                .help("Nest less deeply, or raise the limit")
                .build());
    }
}
