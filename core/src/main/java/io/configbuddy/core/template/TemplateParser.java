package io.configbuddy.core.template;

import io.configbuddy.core.template.Template.Literal;
import io.configbuddy.core.template.Template.Part;
import io.configbuddy.core.template.Template.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes one text apart, in one pass from left to right.
 *
 * <p>Within a reference, braces come in pairs, so that a default may be JSON; and what stands between the quotes of a
 * path is no end of anything.
 */
final class TemplateParser {
    private static final int DEEPEST = 50;

    private final String text;
    private int at;
    private int depth;

    TemplateParser(String text) {
        this.text = text;
    }

    Template parse() throws TemplateException {
        return parts(Piece.WHOLE, 0);
    }

    /** What is being read, which tells what ends it. */
    private enum Piece {
        WHOLE,
        PATH,
        ARGUMENT,
        FALLBACK
    }

    /** Read up to, but not over, what ends a piece. */
    private Template parts(Piece piece, int open) throws TemplateException {
        List<Part> parts = new ArrayList<>(3);
        StringBuilder literal = new StringBuilder();
        int start = at;
        int braces = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isReference()) {
                reference(parts, literal);
                continue;
            }
            if (isEscaped()) {
                escaped(literal);
                braces++;
                continue;
            }
            if (piece != Piece.WHOLE) {
                if (braces == 0 && ends(piece)) {
                    return finished(parts, literal);
                }
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            int closing = piece == Piece.PATH && isQuote(c, start) ? closing(c) : -1;
            if (closing > 0) {
                quoted(parts, literal, closing);
            } else {
                literal.append(c);
                at++;
            }
        }
        if (piece != Piece.WHOLE) {
            throw TemplateException.unclosed(open);
        }
        return finished(parts, literal);
    }

    private boolean ends(Piece piece) {
        return text.charAt(at) == '}' || (piece != Piece.FALLBACK && text.startsWith(":-", at));
    }

    private boolean isReference() {
        return text.startsWith("${", at);
    }

    private boolean isEscaped() {
        return text.startsWith("$${", at);
    }

    private void escaped(StringBuilder literal) {
        literal.append("${");
        at += 3;
    }

    private static Template finished(List<Part> parts, StringBuilder literal) {
        literal(parts, literal);
        return new Template(parts);
    }

    private static void literal(List<Part> parts, StringBuilder literal) {
        if (!literal.isEmpty()) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private void reference(List<Part> parts, StringBuilder literal) throws TemplateException {
        literal(parts, literal);
        int open = at;
        if (++depth > DEEPEST) {
            throw TemplateException.tooDeep(open, DEEPEST);
        }
        at += 2;
        String resolver = resolver();
        Template target = parts(resolver == null ? Piece.PATH : Piece.ARGUMENT, open);
        Template fallback = null;
        if (text.charAt(at) == ':') {
            at += 2;
            fallback = parts(Piece.FALLBACK, open);
        }
        at++;
        depth--;
        parts.add(new Reference(resolver, target, fallback, open, at));
    }

    /** Read the name of a resolver and its colon, or nothing. */
    private @Nullable String resolver() {
        int end = at;
        while (end < text.length() && isNamePart(text.charAt(end), end == at)) {
            end++;
        }
        boolean named = end > at && text.startsWith(":", end) && !text.startsWith(":-", end);
        if (!named) {
            return null;
        }
        String name = text.substring(at, end);
        at = end + 1;
        return name;
    }

    private static boolean isNamePart(char c, boolean first) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return letter || !first && (c >= '0' && c <= '9' || c == '-' || c == '_');
    }

    /** Tell whether a quote begins where a path may have a quoted key. */
    private boolean isQuote(char c, int start) {
        return (c == '"' || c == '\'') && (at == start || ".[= ".indexOf(text.charAt(at - 1)) >= 0);
    }

    /** Return where the quote that begins here ends, or -1 when it doesn't. */
    private int closing(char quote) {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                return i;
            }
            if (c == '\\' && quote == '"') {
                i++;
            }
        }
        return -1;
    }

    /** Read a quoted key, in which nothing but references and their escapes counts. */
    private void quoted(List<Part> parts, StringBuilder literal, int end) throws TemplateException {
        while (at <= end) {
            if (isReference()) {
                reference(parts, literal);
            } else if (isEscaped()) {
                escaped(literal);
            } else {
                literal.append(text.charAt(at++));
            }
        }
    }
}
