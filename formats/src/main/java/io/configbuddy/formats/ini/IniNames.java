package io.configbuddy.formats.ini;

import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.problem.ConfigException;
import io.configbuddy.formats.ini.Dialect.Header;
import java.util.List;

/** Spells the names of keys and sections in a dialect, and refuses those that it has no spelling for. */
final class IniNames {
    private final Dialect dialect;
    private final ValueWriter values;

    IniNames(Dialect dialect, ValueWriter values) {
        this.dialect = dialect;
        this.values = values;
    }

    String key(String name, DraftChild at) {
        boolean good = !name.isEmpty() && name.charAt(0) != '[' && !dialect.marksComment(name.charAt(0));
        for (int i = 0; i < name.length() && good; i++) {
            char c = name.charAt(i);
            good = c != '\n' && c != '\r' && !dialect.delimits(c);
        }
        boolean edges = good && (dialect.isBlank(name.charAt(0)) || dialect.isBlank(name.charAt(name.length() - 1)));
        if (!good || edges || dialect.header() == Header.PHP && !ValueWriter.isPhpLabel(name)) {
            throw refuse("this can't be the name of a key in the dialect " + dialect.name(), at);
        }
        return name;
    }

    String member(String name, DraftChild at) {
        if (name.isEmpty() || name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
            throw refuse("this can't be a name in brackets", at);
        }
        return values.memberName(name);
    }

    /** Return what stands between the brackets of a header. */
    String header(List<String> path, DraftChild at) {
        if (path.size() > (dialect.header() == Header.GIT ? 2 : 1)) {
            throw nesting(at);
        }
        String first = path.get(0);
        boolean good = !first.isEmpty();
        for (String name : path) {
            good &= name.indexOf('\n') < 0 && name.indexOf('\r') < 0;
        }
        for (int i = 0; dialect.header() == Header.GIT && i < first.length(); i++) {
            char c = first.charAt(i);
            good &= Headers.isGitLetter(c) || c >= '0' && c <= '9' || c == '-';
        }
        if (!good) {
            throw refuse("this can't be the name of a section in the dialect " + dialect.name(), at);
        }
        return path.size() == 1 ? values.sectionName(first) : first + ' ' + ValueWriter.gitQuoted(path.get(1));
    }

    private static ConfigException refuse(String message, DraftChild at) {
        return at.draft().refuse("edit.no-such-key", message, "choose another name", at);
    }

    static ConfigException nesting(DraftChild at) {
        return at.draft()
                .refuse(
                        "edit.no-such-value",
                        "the file's dialect of INI has no such mapping or sequence here",
                        "set each value under a key of its own, in a section",
                        at);
    }

    /** Return the refusal of a list, or a mapping in brackets, of fewer values than its lines can show. */
    static ConfigException tooFew(int least, DraftChild at) {
        String left = least == 1 ? "nothing" : "a single text";
        String help = least == 1 ? "remove the key" : "set the key to that text";
        return at.draft()
                .refuse("edit.single-item", at.path() + " would hold " + left + ", which is no list here", help, at);
    }
}
