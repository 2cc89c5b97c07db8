package io.configbuddy.formats.dotenv;

import io.configbuddy.document.format.WriteOptions.Quotes;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.value.CommentText;
import io.configbuddy.document.value.Value;
import java.util.List;

/** Writes {@code .env}, with quotes around every value that some reader would take for something else without them. */
final class DotenvWriter {
    private final Quotes quotes;
    private final StringBuilder out = new StringBuilder();

    DotenvWriter(Quotes quotes) {
        this.quotes = quotes;
    }

    String write(Value.Mapping root) {
        for (Value.Entry entry : root.entries()) {
            Value.Scalar value = (Value.Scalar) entry.value();
            boolean beside =
                    entry.comments().trailing().size() == 1 && value.text().indexOf('\n') < 0;
            before(entry.comments(), beside ? List.of() : entry.comments().trailing());
            out.append(((Value.Scalar) entry.key()).text()).append('=').append(value(value));
            if (beside) {
                out.append(" #").append(entry.comments().trailing().get(0));
            }
            out.append('\n');
        }
        before(root.inner(), root.inner().trailing());
        return out.toString();
    }

    private void before(CommentText comments, List<String> more) {
        if (comments.blankBefore() && !out.isEmpty()) {
            out.append('\n');
        }
        for (List<String> block : comments.detached()) {
            comment(block);
            out.append('\n');
        }
        comment(comments.leading());
        comment(more);
    }

    private void comment(List<String> lines) {
        for (String line : lines) {
            out.append('#').append(line).append('\n');
        }
    }

    String value(Value.Scalar scalar) {
        String text = scalar.type() == ScalarType.NULL ? "" : scalar.text();
        boolean string = scalar.type() == ScalarType.STRING;
        boolean wantsSingle = string && (quotes == Quotes.SINGLE || scalar.style() == NodeStyle.SINGLE_QUOTED);
        boolean wantsDouble = string && (quotes == Quotes.DOUBLE || scalar.style() == NodeStyle.DOUBLE_QUOTED);
        boolean plain = isPlain(text);
        if (plain && !wantsSingle && !wantsDouble) {
            return text;
        }
        boolean literal = text.indexOf('\'') < 0 && text.indexOf('\r') < 0;
        // Single quotes keep a reader that expands $NAME from doing so, and a backslash from being an escape.
        boolean single = literal && !wantsDouble && (wantsSingle || text.indexOf('$') >= 0 || text.indexOf('\\') >= 0);
        return single ? '\'' + text + '\'' : doubleQuoted(text);
    }

    private static boolean isPlain(String text) {
        if (text.startsWith(Doubts.PEM_BEGIN)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = DotenvParser.isKey(c) || "/:@%+,=?~^".indexOf(c) >= 0 || c > '~' && c != 0xa0;
            if (!word) {
                return false;
            }
        }
        return true;
    }

    private static String doubleQuoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\', '$' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
