package io.configbuddy.formats.yaml;

import io.configbuddy.document.format.ParseOptions;
import io.configbuddy.document.format.Parsed;
import io.configbuddy.document.problem.Source;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.document.tree.TreeBuilder;

/** Reads a text as a stream of documents (YAML 1.2.2, chapter 9). */
final class StreamParser {
    private final Cursor cursor;
    private final TreeBuilder builder;
    private final ParseOptions options;
    private final Nodes nodes;
    private final Directives directives;
    private final BlockParser blocks;
    private final Recovery recovery;
    /** The offset after the document before. */
    private int previousEnd;
    /** Whether a document may begin without a marker, or with directives. */
    private boolean bare = true;

    StreamParser(Source source, ParseOptions options, boolean old) {
        YamlDecoder decoder = old ? YamlDecoder.OLD : YamlDecoder.CORE;
        this.options = options;
        this.builder = new TreeBuilder(source, decoder);
        this.cursor = new Cursor(source, builder);
        this.nodes = new Nodes(cursor, builder, options, old);
        this.directives = new Directives(cursor, nodes.handles);
        this.blocks = new BlockParser(cursor, nodes, new KeyChecker(cursor, builder, decoder, options.duplicates()));
        this.recovery = new Recovery(cursor);
    }

    Parsed parse() {
        try {
            cursor.nextFromLineStart();
            while (!cursor.atEnd()) {
                try {
                    document();
                } catch (Refusal refusal) {
                    bare = true;
                    recovery.skipDocument(refusal);
                }
            }
        } catch (Refusal last) {
            // Reported where it was caught first, unless it comes from the white space in between.
            cursor.report.last(last);
        }
        if (cursor.report.isBroken()) {
            return Parsed.failed(cursor.report.problems());
        }
        return Parsed.of(builder.build(options.duplicates()), cursor.report.problems());
    }

    /** Read a document, an end marker without one, or a byte order mark before one. */
    private void document() {
        if (cursor.text[cursor.at] == '\uFEFF' && cursor.column() == 0) {
            cursor.at++;
            cursor.nextFromLineStart();
            return;
        }
        nodes.beginDocument();
        boolean directed = bare && directives.read();
        boolean marker = cursor.indent == Cursor.OUTSIDE && cursor.isMarker(cursor.at);
        boolean explicit = marker && cursor.text[cursor.at] == '-';
        if (!explicit && directed) {
            throw StreamFaults.directiveWithoutDocument(cursor, directives.start(), directives.end());
        }
        if (marker && !explicit) {
            endMarker();
            return;
        }
        if (!explicit && !bare) {
            throw StreamFaults.afterRoot(cursor, previousEnd);
        }
        int from = cursor.at;
        if (explicit) {
            cursor.at += 3;
            from = cursor.at;
            cursor.next();
        }
        int root = blocks.root(from);
        end(root, explicit ? Tree.EXPLICIT_START : 0);
    }

    private void end(int root, int flags) {
        if (cursor.indent != Cursor.OUTSIDE) {
            throw StreamFaults.afterRoot(cursor, builder.start(root));
        }
        int start = previousEnd;
        boolean marker = cursor.text[cursor.at] == '.' && cursor.isMarker(cursor.at);
        previousEnd = marker ? cursor.at + 3 : cursor.at;
        bare = false;
        builder.document(root, start, previousEnd, marker ? flags | Tree.EXPLICIT_END : flags);
        if (marker) {
            endMarker();
        }
    }

    private void endMarker() {
        cursor.at += 3;
        cursor.next();
        if (!cursor.fresh) {
            throw StreamFaults.afterEndMarker(cursor);
        }
        bare = true;
    }
}
