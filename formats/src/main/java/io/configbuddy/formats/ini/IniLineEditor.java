package io.configbuddy.formats.ini;

import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.Lines;
import io.configbuddy.document.format.WriteOptions;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.tree.ScalarType;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.value.Value;
import io.configbuddy.formats.ini.Dialect.Continuation;
import io.configbuddy.formats.ini.Dialect.Header;
import io.configbuddy.formats.ini.Dialect.Inline;
import io.configbuddy.formats.ini.Dialect.Rule;
import io.configbuddy.formats.ini.Dialect.Values;
import io.configbuddy.formats.internal.LineEditor;
import io.configbuddy.formats.internal.LineStyle;

/** How lines of INI are spelled in a dialect, for editing them. */
abstract class IniLineEditor extends LineEditor {
    final Dialect dialect;
    private final ValueWriter values;
    private final IniNames names;
    /** How far that is indented which stands below the place that lines come to. */
    private String below = "";

    IniLineEditor(Dialect dialect) {
        this.dialect = dialect;
        this.values = new ValueWriter(dialect, WriteOptions.DEFAULT);
        this.names = new IniNames(dialect, values);
    }

    @Override
    public boolean keepsOrder() {
        return false;
    }

    @Override
    public Value.Scalar fit(Value.Scalar scalar) {
        boolean nulls = dialect.bareKeys() == Rule.ALLOWED && dialect.values() != Values.GIT;
        return nulls && scalar.type() == ScalarType.NULL ? scalar : super.fit(scalar);
    }

    @Override
    public boolean hasStyle(NodeKind kind, NodeStyle style) {
        return kind == NodeKind.SCALAR
                && (style == NodeStyle.DOUBLE_QUOTED
                                && (dialect.values() == Values.GIT || dialect.values() == Values.PHP)
                        || style == NodeStyle.SINGLE_QUOTED && dialect.values() == Values.PHP);
    }

    @Override
    public String fold(String key) {
        return dialect.foldKeys() ? Name.FOLDED.decode(key, 0, key.length()) : key;
    }

    /** Return a key as it is to be spelled, in the case in which it stands in the text or was given. */
    String spelling(DraftChild child) {
        if (child.isNew() || child.hasNewKey()) {
            DraftChild source = child.movedFrom().orElse(child);
            boolean same = source != child && source.hasKey() && source.name().equals(child.name());
            return same ? spelling(source) : ((Value.Scalar) child.key()).text();
        }
        Tree tree = child.draft().tree();
        return fold(child.name()).equals(child.name())
                        && isFolded(child)
                        && tree.has(child.owner(), Tree.PRIVATE)
                        && tree.style(child.owner()) == NodeStyle.PLAIN
                ? tree.lexeme(child.owner())
                : child.name();
    }

    /** Indent an entry no less than what follows, which must not go on with its value. */
    @Override
    protected LineStyle placed(LineStyle style, Tree tree, int offset) {
        if (dialect.continuation() != Continuation.INDENT) {
            return style;
        }
        String text = tree.source().text();
        int line = Lines.blankBelow(text, offset == 0 ? 0 : blocks(tree).lineEnd(Math.max(offset - 1, 0)));
        int first = Lines.skip(text, line);
        while (first < text.length() && dialect.marksComment(text.charAt(first))) {
            line = Lines.blankBelow(text, blocks(tree).lineEnd(first));
            first = Lines.skip(text, line);
        }
        below = text.substring(line, first);
        return below.length() <= style.margin().length() ? style : style.withMargin(below);
    }

    /** Indent the lines of an entry like those that it comes among, where an indented line goes on with the one above. */
    @Override
    protected String moved(String lines, DraftChild child, LineStyle style) {
        String margin = margin(child);
        boolean fits = margin.length() >= below.length()
                && margin.length() <= style.margin().length();
        if (dialect.continuation() != Continuation.INDENT || fits) {
            return lines;
        }
        StringBuilder moved = new StringBuilder(lines.length());
        for (int at = 0; at < lines.length(); ) {
            int next = at;
            while (next < lines.length() && !Lines.isBreak(lines.charAt(next))) {
                next++;
            }
            int from = at;
            while (from < next && from - at < margin.length() && Lines.isBlank(lines.charAt(from))) {
                from++;
            }
            next = Lines.afterBreak(lines, next);
            boolean blank = from == lines.length() || Lines.isBreak(lines.charAt(from));
            moved.append(blank ? "" : style.margin()).append(lines, from, next);
            at = next;
        }
        return moved.toString();
    }

    IniNames names() {
        return names;
    }

    String marker(DraftChild at) {
        return String.valueOf(marker(at.draft()));
    }

    /** Tell whether a comment may stand behind a header. */
    boolean hasHeaderComments() {
        return dialect.header() != Header.WHOLE_LINE;
    }

    @Override
    protected String markers() {
        return dialect.comments();
    }

    @Override
    protected String assignment() {
        return dialect.assignment();
    }

    @Override
    protected boolean hasTrailing(DraftChild child) {
        Tree tree = child.draft().tree();
        boolean bare = !child.isNew()
                && dialect.header() == Header.GIT
                && tree.kind(child.valueId()) == NodeKind.SCALAR
                && tree.separator(child.valueId()) == Tree.NONE;
        return !bare && (dialect.inline() == Inline.IN_VALUE || dialect.inline() == Inline.AFTER_BLANK);
    }

    @Override
    protected String spell(String key, DraftChild child) {
        return names.key(key, child);
    }

    @Override
    protected String spell(Value.Scalar scalar, NodeStyle style, DraftChild child) {
        String text = scalar.text();
        if (dialect.values() == Values.TEXT && !text.isEmpty()) {
            boolean blanks = dialect.isBlank(text.charAt(0)) || dialect.isBlank(text.charAt(text.length() - 1));
            boolean breaks =
                    text.indexOf('\r') >= 0 || dialect.continuation() != Continuation.INDENT && text.indexOf('\n') >= 0;
            if (blanks || breaks) {
                throw child.draft()
                        .refuse(
                                "edit.no-such-value",
                                "the dialect " + dialect.name() + " has no quotes, so a value can't have "
                                        + (breaks ? "line ends" : "blanks at its ends"),
                                "leave them out",
                                child);
            }
        }
        String spelled = values.value(new Value.Scalar(scalar.type(), text, style));
        return dialect.continuation() == Continuation.INDENT
                ? spelled.replace("\n", child.draft().lineEnd() + margin(child))
                : spelled;
    }

    /** Return how far a standing entry is indented, so that its value can go on further in. */
    private String margin(DraftChild child) {
        if (child.isNew() || child.draft().tree().kind(child.valueId()) != NodeKind.SCALAR) {
            return "";
        }
        Tree tree = child.draft().tree();
        int begin = blocks(tree).begin(child.owner());
        int line = Lines.startIfFirst(tree.source().text(), begin);
        return line == Tree.NONE ? "" : tree.source().text().substring(line, begin);
    }

    @Override
    protected boolean isTight(String spelled) {
        return spelled.isEmpty() || dialect.inline() == Inline.AFTER_BLANK && dialect.marksComment(spelled.charAt(0));
    }

    @Override
    protected int keyStart(Tree tree, int owner) {
        return blocks(tree).begin(owner);
    }

    @Override
    protected int keyEnd(Tree tree, int owner, int value) {
        int separator = tree.separator(value);
        if (separator == Tree.NONE) {
            return owner == value ? tree.start(value) : tree.end(owner);
        }
        return Lines.skipBack(tree.source().text(), separator);
    }

    @Override
    protected int valueEnd(Tree tree, int value) {
        String text = tree.source().text();
        int end = tree.end(value);
        boolean guarded = dialect.continuation() == Continuation.BACKSLASH
                && BackslashValues.goesOn(text, tree.start(value), end)
                && end < text.length()
                && !Lines.isBreak(text.charAt(end));
        return guarded ? end + 1 : end;
    }

    @Override
    protected String keyText(DraftChild child) {
        DraftNode container = child.container().orElseThrow();
        if (container.kind() == NodeKind.SEQUENCE) {
            return names.key(spelling(container.holder()), child) + (dialect.header() == Header.PHP ? "[]" : "");
        }
        return container.style() == NodeStyle.DOTTED
                ? names.key(spelling(container.holder()), child) + '[' + names.member(child.name(), child) + ']'
                : names.key(spelling(child), child);
    }
}
