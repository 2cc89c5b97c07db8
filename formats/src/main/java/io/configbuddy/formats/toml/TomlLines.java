package io.configbuddy.formats.toml;

import io.configbuddy.document.edit.DraftChild;
import io.configbuddy.document.edit.DraftNode;
import io.configbuddy.document.edit.Snippet;
import io.configbuddy.document.tree.NodeKind;
import io.configbuddy.document.tree.NodeStyle;
import io.configbuddy.document.value.CommentText;
import java.util.ArrayList;
import java.util.List;

/** Writes entries as the lines of a table, and tables under headers. */
final class TomlLines {
    private final TomlText texts;
    private final Styles styles;
    private final String lineEnd;
    private final boolean airy;

    TomlLines(TomlText texts, Styles styles, String lineEnd, boolean airy) {
        this.texts = texts;
        this.styles = styles;
        this.lineEnd = lineEnd;
        this.airy = airy;
    }

    /** How lines are written that come next to others. */
    interface Layout {
        /** Return the blanks that begin a line. */
        String indent();

        /** Return what parts a key from its value. */
        String equals(String key);
    }

    /** Lines with nothing to go by. */
    static final Layout PLAIN = new Layout() {
        @Override
        public String indent() {
            return "";
        }

        @Override
        public String equals(String key) {
            return " = ";
        }
    };

    /** Lines, each but the first after a line end. */
    private final class Out {
        private final Snippet snippet = new Snippet();
        private boolean any;

        void line(String indent) {
            blank();
            any = true;
            snippet.add(indent);
        }

        void blank() {
            if (any) {
                snippet.add(lineEnd);
            }
        }

        void comments(List<String> comments, String indent) {
            for (String comment : comments) {
                line(indent);
                snippet.add(TomlText.comment(comment));
            }
        }

        void above(CommentText comments, String indent, boolean detached) {
            for (int i = 0; detached && i < comments.detached().size(); i++) {
                comments(comments.detached().get(i), indent);
                blank();
            }
            comments(comments.leading(), indent);
        }

        void behind(CommentText comments) {
            if (!comments.trailing().isEmpty()) {
                snippet.add(" " + TomlText.comment(String.join("", comments.trailing())));
            }
        }
    }

    /** Return an entry as lines: one, or for a dotted table several. */
    Snippet entry(DraftChild child, DraftNode table, Form form, String prefix, Layout layout) {
        Out out = new Out();
        boolean detached = child.isNew() && child.movedFrom().isEmpty();
        if (form == Form.DOTTED) {
            dotted(out, child, prefix, layout);
        } else {
            line(out, child, table, prefix, layout, detached);
        }
        return out.snippet;
    }

    private void line(Out out, DraftChild child, DraftNode table, String prefix, Layout layout, boolean detached) {
        out.above(child.comments(), layout.indent(), detached);
        String key = prefix + styles.key(child);
        out.line(layout.indent());
        out.snippet.add(key + layout.equals(key));
        texts.value(out.snippet, child, table, layout.indent(), true);
        out.behind(child.comments());
    }

    private void dotted(Out out, DraftChild child, String prefix, Layout layout) {
        String deeper = prefix + styles.key(child) + ".";
        out.above(child.comments(), layout.indent(), false);
        for (DraftChild below : child.value().children()) {
            boolean table = below.value().kind() == NodeKind.MAPPING
                    && !below.value().children().isEmpty()
                    && (below.value().isNew() || below.value().style() != NodeStyle.FLOW);
            if (table) {
                dotted(out, below, deeper, layout);
            } else {
                line(out, below, child.value(), deeper, layout, true);
            }
        }
    }

    /** Return a table, or an array of tables, under headers. */
    Snippet section(DraftChild child, String name, String indent) {
        Out out = new Out();
        section(out, child, name, indent, child.isNew() && child.movedFrom().isEmpty());
        return out.snippet;
    }

    /** Return an item of an array of tables. */
    Snippet item(DraftChild item, String name, String indent) {
        Out out = new Out();
        boolean detached = item.isNew() && item.movedFrom().isEmpty();
        table(out, item, item.comments(), "[[" + name + "]]", name, indent, detached);
        return out.snippet;
    }

    /** Return a header alone. */
    Snippet header(String name, CommentText comments, String indent) {
        Out out = new Out();
        out.above(comments, indent, false);
        out.line(indent);
        out.snippet.add("[" + name + "]");
        out.behind(comments);
        return out.snippet;
    }

    private void section(Out out, DraftChild child, String name, String indent, boolean detached) {
        DraftNode node = child.value();
        if (node.kind() == NodeKind.MAPPING) {
            if (saysNothing(child)) {
                sections(out, node, name, indent, false);
            } else {
                table(out, child, child.comments(), "[" + name + "]", name, indent, detached);
            }
            return;
        }
        boolean first = true;
        for (DraftChild item : node.children()) {
            CommentText own = item.comments();
            if (first) {
                own = joined(child.comments(), own);
            } else if (airy) {
                out.blank();
            }
            table(out, item, own, "[[" + name + "]]", name, indent, detached || !first);
            first = false;
        }
    }

    /** Join the comments of an array, which have no place of their own, with those of its first table. */
    private static CommentText joined(CommentText array, CommentText first) {
        if (array.isEmpty()) {
            return first;
        }
        List<String> leading = new ArrayList<>(array.leading());
        leading.addAll(array.trailing());
        leading.addAll(first.leading());
        List<List<String>> detached = new ArrayList<>(array.detached());
        detached.addAll(first.detached());
        return new CommentText(detached, leading, first.trailing(), false);
    }

    private void table(
            Out out,
            DraftChild child,
            CommentText comments,
            String header,
            String name,
            String indent,
            boolean detached) {
        DraftNode node = child.value();
        out.above(comments, indent, detached);
        out.line(indent);
        out.snippet.add(header);
        out.behind(comments);
        boolean first = true;
        for (DraftChild below : node.children()) {
            Form form = Form.of(below, node);
            if (form != Form.SECTION) {
                if (!first && below.comments().blankBefore()) {
                    out.blank();
                }
                first = false;
                if (form == Form.DOTTED) {
                    dotted(out, below, "", PLAIN);
                } else {
                    line(out, below, node, "", PLAIN, true);
                }
            }
        }
        for (List<String> block : node.inner().detached()) {
            out.comments(block, "");
            out.blank();
        }
        out.comments(node.inner().leading(), "");
        sections(out, node, name, indent, true);
    }

    private void sections(Out out, DraftNode node, String name, String indent, boolean blank) {
        boolean parted = blank;
        for (DraftChild below : node.children()) {
            if (Form.of(below, node) == Form.SECTION) {
                if (parted && airy) {
                    out.blank();
                }
                section(out, below, name + "." + styles.key(below), indent, true);
                parted = true;
            }
        }
    }

    /** Tell whether a table of the text has only sub-tables, and had no header so far. */
    private static boolean saysNothing(DraftChild child) {
        DraftNode node = child.value();
        if (node.isNew()
                || node.style() != NodeStyle.IMPLICIT
                || node.children().isEmpty()) {
            return false;
        }
        for (DraftChild below : node.children()) {
            if (Form.of(below, node) != Form.SECTION) {
                return false;
            }
        }
        return child.comments().isEmpty();
    }
}
