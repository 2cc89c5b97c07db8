package io.configbuddy.formats.reformat;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.document.Document;
import io.configbuddy.document.DocumentLoader;
import io.configbuddy.document.LoadResult;
import io.configbuddy.document.problem.Problem;
import io.configbuddy.document.problem.Severity;
import io.configbuddy.document.problem.Span;
import io.configbuddy.document.reformat.ReformatOptions;
import io.configbuddy.document.reformat.ReformatOptions.Quotes;
import io.configbuddy.document.tree.Comment;
import io.configbuddy.document.tree.Tree;
import io.configbuddy.formats.TreeOutline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What must be true of reformatting, whatever the format, the text and the style: the tree stays, and so do the
 * comments; what is reformatted stays as it is; the text ends in one line end.
 */
public final class ReformatLaws {
    /** The indicators of a block text that keeps the blank lines at its end, in either order. */
    private static final Pattern KEEPS = Pattern.compile("[|>][1-9]?[+]");

    private ReformatLaws() {}

    /** Return a style at random. */
    public static ReformatOptions style(Random random) {
        return new ReformatOptions(
                1 + random.nextInt(8),
                random.nextInt(6) == 0,
                random.nextInt(4) == 0 ? 0 : random.nextInt(100),
                random.nextInt(3),
                Quotes.values()[random.nextInt(3)]);
    }

    /** Reformat a document, hold that and the owners of its comments to the laws, and return the outcome. */
    public static Document check(Document document, ReformatOptions style) {
        Document even = checkUntidy(document, style);
        assertThat(owners(even.tree()))
                .as("%s%nbecame%n%s", excerpt(document.text()), excerpt(even.text()))
                .isEqualTo(owners(document.tree()));
        return even;
    }

    /** Do so with a document such as nobody writes, in which comments may change their owner. */
    public static Document checkUntidy(Document document, ReformatOptions style) {
        Document even = document.reformat(style);
        String what = "%s with %s%n%s<end>%nbecame%n%s<end>"
                .formatted(document, style, excerpt(document.text()), excerpt(even.text()));
        assertThat(TreeOutline.of(even.tree())).as(what).isEqualTo(TreeOutline.of(document.tree()));
        assertThat(comments(even.tree())).as(what).isEqualTo(comments(document.tree()));
        Document again = even.reformat(style);
        assertThat(again.text()).as(what).isEqualTo(even.text());
        // Blank lines at the end may be part of a text that keeps them.
        boolean kept = KEEPS.matcher(even.text()).find();
        assertThat(even.text())
                .as(what)
                .matches(kept ? "(?s).*[\\r\\n]" : "(?s)|.*[^\\r\\n](\\r\\n|\\n|\\r)|[^\\r\\n]");
        return even;
    }

    /** Hold the reformatting of any text to the laws, unless it has errors. */
    public static void checkAny(DocumentLoader loader, String text) {
        LoadResult read = loader.read("any", text.getBytes(StandardCharsets.UTF_8));
        if (read.document().isPresent() && read.problems().stream().noneMatch(ReformatLaws::isError)) {
            checkUntidy(read.document().get(), ReformatOptions.DEFAULT);
            checkUntidy(
                    read.document().get(), ReformatOptions.DEFAULT.withWidth(10).withQuotes(Quotes.SINGLE));
        }
    }

    /**
     * Hold the reformatting of all files in a folder to the laws, those left out that have errors.
     *
     * @return how many there were
     */
    public static int checkFiles(DocumentLoader loader, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        int count = 0;
        for (Path file : files) {
            Random random = new Random(files.size());
            LoadResult read = loader.read(file.toString(), Files.readAllBytes(file));
            if (read.document().isPresent() && read.problems().stream().noneMatch(ReformatLaws::isError)) {
                check(read.document().get(), ReformatOptions.DEFAULT);
                check(read.document().get(), style(random));
                count++;
            }
        }
        return count;
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }

    private static List<String> comments(Tree tree) {
        List<String> comments = new ArrayList<>();
        for (int i = 0; i < tree.commentCount(); i++) {
            for (String line : new Comment(tree.source(), new Span(tree.commentStart(i), tree.commentEnd(i))).lines()) {
                comments.add(line.strip());
            }
        }
        return comments;
    }

    private static List<String> owners(Tree tree) {
        List<String> owners = new ArrayList<>();
        for (int i = 0; i < tree.commentCount(); i++) {
            owners.add(tree.commentIndex().role(i) + " of node "
                    + tree.commentIndex().owner(i));
        }
        return owners;
    }

    private static String excerpt(String text) {
        return text.length() > 3000 ? text.substring(0, 3000) : text;
    }
}
