package io.configbuddy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.configbuddy.testsupport.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the sessions in {@code src/test/resources/transcripts} and holds the command to what they show.
 *
 * <p>A session begins with files, each after a line {@code === NAME}. After {@code ===} alone come command lines behind
 * {@code $}, as in a shell whose working directory is {@code DIR}; {@code $ #} is a remark. What standard output got
 * stands below as it is, what standard error got behind {@code ! }, an exit code other than 0 behind {@code = }.
 * {@code < NAME} at the end of a line gives it a file as standard input; {@code cat} and {@code ls} show what there is.
 * {@code -Dconfigbuddy.update=true} writes the sessions anew.
 */
class TranscriptTest {
    private static final Path TRANSCRIPTS = Repository.root().resolve("cli/src/test/resources/transcripts");

    @TempDir
    Path folder;

    static List<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
            return files.map(Path::getFileName).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void theSessionGoesAsShown(Path name) throws IOException {
        Path file = TRANSCRIPTS.resolve(name);
        String expected = Files.readString(file);

        String actual = new Transcript(folder).replay(expected);

        if (Boolean.getBoolean("configbuddy.update")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(expected);
    }
}
