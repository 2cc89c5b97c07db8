package io.configbuddy.formats.ini;

import io.configbuddy.document.problem.Fix;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.problem.Splice;
import io.configbuddy.formats.internal.DuplicateKey;
import java.util.ArrayList;
import java.util.List;

/** What can be wrong with an INI text, in words; keeps the first twenty errors, repetitions and ten warnings. */
final class IniProblems {
    private static final int MOST_ERRORS = 20;
    private static final int MOST_WARNINGS = 10;
    private static final int LONGEST = 40;

    private final Source source;
    private final String text;
    private final Dialect dialect;
    private final List<Problem> problems = new ArrayList<>();
    private int errors;
    private int repeats;
    private int warnings;

    IniProblems(Source source, Dialect dialect) {
        this.source = source;
        this.text = source.text();
        this.dialect = dialect;
    }

    /** Return the problems found, in text order. */
    List<Problem> all() {
        return problems;
    }

    /** Tell whether the text breaks the grammar. */
    boolean isBroken() {
        return errors > 0;
    }

    /** Tell whether there are so many errors that nobody wants to see more. */
    boolean isFull() {
        return errors >= MOST_ERRORS;
    }

    void keyBeforeSection(boolean refused, int start, int end) {
        String message = "the key " + name(start, end) + " stands before the first [section]";
        if (refused) {
            add(error("missing-section", message, start, end)
                    .help("Put a [section] line above it: there are no keys outside of sections in the dialect "
                            + dialect.name()));
        } else {
            add(warning("missing-section", message + ", where " + dialect.name() + " ignores it", start, end)
                    .help("Put the [section] that it belongs to above it"));
        }
    }

    void rootKeyNotRoot(int start, int end) {
        add(warning("ignored-key", "the key " + name(start, end) + " stands before the first [section]", start, end)
                .help("Only root = true belongs there: put other keys below a [section] such as [*]"));
    }

    void misplacedRoot(int start, int end) {
        add(warning("ignored-key", "root = … has no effect in a section", start, end)
                .help("Move it to the top of the file, above the first [section]"));
    }

    /** Return what people call the program whose rules the dialect has. */
    String reader() {
        return dialect.values() == Dialect.Values.PHP ? "PHP" : dialect.name();
    }

    void commentedWithHash(int start, int end) {
        add(warning("hash-comment", "PHP has no comments with #: it reads this line as a key", start, end)
                .help("Begin the comment with ;")
                .fix(replace("Begin the comment with ;", start, start + 1, ";")));
    }

    void emptyKey(int separator) {
        add(error("empty-key", "there is no key before the " + text.charAt(separator), separator, separator + 1)
                .help("Write the key in front of it, or remove the line"));
    }

    void badKey(int start, int end, int at, String allowed) {
        add(error("bad-key", "the key " + name(start, end) + " has a " + character(at) + " in it", at, at + 1)
                .help(allowed));
    }

    void badKeyStart(int start, int end) {
        String other = OddLines.otherFormat(text.charAt(start));
        add(error("bad-key", "the key " + name(start, end) + " does not begin with a letter", start, start + 1)
                .help(
                        other.isEmpty()
                                ? "Git's keys begin with a letter and have only letters, digits and - in them"
                                : other));
    }

    void keyWithoutSeparator(int start, int end, int valueStart) {
        if (dialect.comments().indexOf(text.charAt(valueStart)) >= 0) {
            add(error(
                            "missing-separator",
                            "a comment can't stand beside the key " + name(start, end) + ", which has no value",
                            valueStart,
                            valueStart + 1)
                    .help("Write = true between them, which says the same, or put the comment on a line of its own"));
            return;
        }
        add(error(
                        "missing-separator",
                        "there is no = between the key " + name(start, end) + " and what follows it",
                        valueStart,
                        valueStart + 1)
                .help("Write key = value; a key alone on its line means true"));
    }

    void oddKey(int start, int end, int at) {
        add(warning("bad-key", "the key " + name(start, end) + " has a " + character(at) + " in it", at, at + 1)
                .help("The Desktop Entry Specification allows only letters, digits and - in a key, with a language in"
                        + " brackets after it, such as Name[de]"));
    }

    void badLanguage(int start, int end, int at) {
        add(error("bad-key", "the key " + name(start, end) + " has a " + character(at) + " in it", at, at + 1)
                .help("Brackets stand only around a language at the end of a key, such as Name[de]"));
    }

    void reservedKey(int start, int end) {
        add(error("reserved-key", "the word " + name(start, end) + " can't be a key in PHP", start, end)
                .help("Choose another name: null, yes, no, true, false, on, off and none are values"));
    }

    void unclosedSection(boolean refused, int start, int end) {
        Problem.Builder problem = refused
                ? error("unclosed-section", "this header has no ] at its end", start, end)
                : warning("unclosed-section", "this looks like a header, but has no ] at its end", start, end);
        char last = text.charAt(end - 1);
        boolean other = last == ')' || last == '}' && text.substring(start, end).indexOf('{') < 0;
        String advice = other ? "Write ] instead of the " + last : "Write ] after the section's name";
        add(problem.help(advice).fix(replace(advice, other ? end - 1 : end, end, "]")));
    }

    void emptySection(boolean refused, int start, int end) {
        add((refused
                        ? error("empty-section", "this header has no name", start, end)
                        : warning("empty-section", "this header has no name", start, end))
                .help("Write the section's name between the brackets"));
    }

    void textAfterSection(boolean refused, int start, int end) {
        Problem.Builder problem = refused
                ? error("text-after-section", "something follows the ] of this header", start, end)
                : warning("text-after-section", "what follows the ] of this header is ignored", start, end);
        add(problem.help("Put it on a line of its own"));
    }

    void textInHeader(int start, int end) {
        add(error("text-after-section", "something stands between the subsection and the ]", start, end)
                .help("Write [section \"subsection\"] with nothing between the quote and the bracket"));
    }

    void badSectionName(int at, String allowed) {
        add(error("bad-section-name", "the section's name has a " + character(at) + " in it", at, at + 1)
                .help(allowed));
    }

    void unquotedSubsection(int start, int end) {
        boolean single = end - start > 2 && text.charAt(start) == '\'' && text.charAt(end - 1) == '\'';
        String name = single ? text.substring(start + 1, end - 1) : text.substring(start, end);
        String message = single
                ? "the subsection has single quotes around it, where git wants double ones"
                : "the subsection " + name(start, end) + " has no quotes around it";
        add(error("unquoted-subsection", message, start, end)
                .help("Write [section \"subsection\"]")
                .fix(replace("Put double quotes around it", start, end, '"' + name + '"')));
    }

    void unclosedSubsection(int start, int end) {
        add(error("unclosed-quote", "the subsection's name has no closing quote on its line", start, end)
                .help("Write [section \"subsection\"]; a quote within the name is written \\\""));
    }

    void repeatedKey(boolean refused, int firstStart, int firstEnd, int start, int end) {
        if (refused && repeats++ < MOST_ERRORS) {
            problems.add(DuplicateKey.problem(
                    "ini.duplicate-key", "this section", source, firstStart, firstEnd, start, end));
        } else if (!refused && warnings < MOST_WARNINGS) {
            add(warning(
                            "duplicate-key",
                            "the key " + name(start, end) + " is already defined in this section, on line "
                                    + source.line(firstStart) + ": the last one counts",
                            start,
                            end)
                    .related(source, firstStart, firstEnd, "first defined here")
                    .help("Remove or rename one of the two"));
        }
    }

    void repeatedSection(boolean refused, int firstStart, int firstEnd, int start, int end) {
        String message = "the section " + name(start, end) + " is already there, on line " + source.line(firstStart);
        if (refused && repeats++ < MOST_ERRORS) {
            problems.add(error("duplicate-section", message, start, end)
                    .related(source, firstStart, firstEnd, "first opened here")
                    .help("Move these keys to the first one; to read the file as it is, choose which one counts of a"
                            + " key given twice with --duplicates first or --duplicates last")
                    .build());
        } else if (!refused && warnings < MOST_WARNINGS) {
            add(warning("duplicate-section", message + ": PHP forgets what the first one says", start, end)
                    .related(source, firstStart, firstEnd, "first opened here")
                    .help("Move these keys to the first one"));
        }
    }

    void clash(boolean section, int firstStart, int firstEnd, int start, int end) {
        String uses = section ? "for a key and for a section" : "for one value and for several with names in brackets";
        add(warning("name-clash", "the name " + name(start, end) + " is used twice, " + uses, start, end)
                .related(source, firstStart, firstEnd, "first used here")
                .help("Rename one of the two: other formats can't have both, and read the last one"));
        problems.sort((a, b) -> Integer.compare(start(a), start(b)));
    }

    void nothingToContinue(int start, int end) {
        add(error("bad-continuation", "this indented line continues the key above, which has no value", start, end)
                .help("Write = after the key above, or remove the blanks in front of this line"));
    }

    void indentedHeader(int start, int end) {
        add(warning("indented-section", "this looks like a header, but continues the value above", start, end)
                .help("Remove the blanks in front of it to begin a section"));
    }

    void indentedPhpHeader(int start, int open) {
        add(error("indented-section", "PHP does not read an indented [ as the beginning of a header", open, open + 1)
                .help("Remove the spaces in front of it")
                .fix(replace("Remove the spaces in front of it", start, open, "")));
    }

    void badName(int at) {
        add(error("bad-section-name", "a " + character(at) + " can't stand in this name", at, at + 1)
                .help("Put the whole name in quotes: [\"name\"]"));
    }

    void badEscape(int start, int end, String allowed) {
        add(error("bad-escape", "there is no escape " + text.substring(start, end), start, end)
                .help("The escapes are " + allowed + "; write \\\\ for a backslash")
                .fix(replace("Double the backslash", start, start + 1, "\\\\")));
    }

    void oddEscape(int start, int end) {
        add(warning("bad-escape", "there is no escape " + text.substring(start, end), start, end)
                .help("The escapes are \\s, \\n, \\t, \\r and \\\\; write \\\\ for a backslash"));
    }

    void unclosedQuote(int start, int end) {
        add(error("unclosed-quote", "this quote is never closed", start, end)
                .help("Write another one after the value; for a quote that is part of the value, "
                        + (dialect.values() == Dialect.Values.PHP
                                ? "put the value in quotes of the other kind"
                                : "write \\\"")));
    }

    void unquoted(int at, char c) {
        add(error("unquoted-character", "a " + character(at) + " can't stand here without quotes", at, at + 1)
                .help(
                        c == '='
                                ? "Put the value in double quotes"
                                : "PHP takes it for an operator: put the value in double quotes"));
    }

    void unclosedParenthesis(int at) {
        add(error("unclosed-bracket", "this ( has no ) after it", at, at + 1)
                .help("PHP takes it for an operator: write what is missing, or put the value in double quotes"));
    }

    void missingOperand(int at) {
        add(error("missing-operand", "there is nothing for this " + character(at) + " to work on", at, at + 1)
                .help("PHP takes it for an operator: write what is missing, or put the value in double quotes"));
    }

    void colonForEquals(int at) {
        add(error("missing-separator", "there is a colon where = should be", at, at + 1)
                .help("Write = instead of the colon")
                .fix(replace("Write = instead of the colon", at, at + 1, " =")));
    }

    void unclosedBracket(int start, int end) {
        add(error("unclosed-bracket", "this [ has no ] after it", start, end)
                .help("Write key[] = value or key[name] = value"));
    }

    void badBracket(int start, int end) {
        add(error("missing-separator", "there is no = after the ] of this key", start, end)
                .help("Write key[] = value or key[name] = value; lists within lists are not possible"));
    }

    void commentInValue(int start, int end) {
        add(warning("comment-in-value", "this is part of the value, not a comment", start, end)
                .help("Put the comment on a line of its own: there are none after a value in the dialect "
                        + dialect.name()));
    }

    private static int start(Problem problem) {
        return problem.location().orElseThrow().span().start();
    }

    /** Begin an error, or a warning when the reader does not refuse what is wrong. */
    Problem.Builder problem(boolean refused, String code, String message, int start, int end) {
        return refused ? error(code, message, start, end) : warning(code, message, start, end);
    }

    /** Add a problem, unless there are many of its severity. */
    void add(Problem.Builder problem) {
        Problem built = problem.build();
        if (built.severity() == Severity.ERROR) {
            // One line alone may hold thousands, which the parser does not look for in between.
            if (errors++ < MOST_ERRORS) {
                problems.add(built);
            }
        } else if (warnings < MOST_WARNINGS) {
            warnings++;
            problems.add(built);
        }
    }

    private Problem.Builder error(String code, String message, int start, int end) {
        return Problem.error("ini." + code, message).at(source, start, end);
    }

    private Problem.Builder warning(String code, String message, int start, int end) {
        return Problem.warning("ini." + code, message).at(source, start, end);
    }

    private String name(int start, int end) {
        String spelling =
                end - start > LONGEST ? text.substring(start, start + LONGEST) + "…" : text.substring(start, end);
        return spelling.startsWith("\"") ? spelling : '"' + spelling + '"';
    }

    private String character(int at) {
        char c = text.charAt(at);
        return c == ' ' ? "blank" : c == '\t' ? "tab" : c < ' ' || c == 0x7f ? "control character" : String.valueOf(c);
    }

    /** Return a fix that replaces a part of the text. */
    static Fix replace(String description, int start, int end, String replacement) {
        return new Fix(description, List.of(new Splice(new Span(start, end), replacement)));
    }
}
