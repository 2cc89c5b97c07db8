package io.configbuddy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A session of command lines, written as {@link TranscriptTest} explains. */
final class Transcript {
    private final Path folder;
    private final StringBuilder out = new StringBuilder();

    Transcript(Path folder) {
        this.folder = folder;
    }

    /** Run the session's commands and return the session as it really went. */
    String replay(String session) throws IOException {
        List<String> lines = session.lines().toList();
        int at = 0;
        while (!lines.get(at).equals("===")) {
            at = file(lines, at);
        }
        out.append("===\n");
        for (String line : lines.subList(at + 1, lines.size())) {
            if (line.startsWith("$ ")) {
                command(line);
            }
        }
        return out.toString();
    }

    private int file(List<String> lines, int at) throws IOException {
        Path file = folder.resolve(lines.get(at).substring(4));
        out.append(lines.get(at)).append('\n');
        StringBuilder content = new StringBuilder();
        int next = at + 1;
        for (; !lines.get(next).startsWith("==="); next++) {
            content.append(lines.get(next)).append('\n');
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, content.toString().replace("<nbsp>", "\u00A0").replace("<tab>", "\t"));
        out.append(content);
        return next;
    }

    private void command(String line) throws IOException {
        List<String> words = words(line.substring(2));
        if (words.get(0).equals("#")) {
            out.append('\n').append(line).append('\n');
            return;
        }
        out.append(line).append('\n');
        if (words.get(0).equals("cat")) {
            out.append(Files.readString(folder.resolve(words.get(1))));
        } else if (words.get(0).equals("ls")) {
            list();
        } else {
            run(words);
        }
    }

    private void run(List<String> words) throws IOException {
        String input = "";
        int from = words.indexOf("<");
        if (from > 0) {
            input = Files.readString(folder.resolve(words.get(from + 1)));
            words.subList(from, from + 2).clear();
        }
        CommandLine run = CommandLine.withInput(
                input,
                words.stream()
                        .map(word -> word.replace("DIR", folder.toString()))
                        .toArray(String[]::new));
        out.append(hidden(run.out()));
        hidden(run.err())
                .lines()
                .forEach(line -> out.append(("! " + line).stripTrailing()).append('\n'));
        if (run.code().number() != 0) {
            out.append("= ").append(run.code().number()).append('\n');
        }
    }

    private String hidden(String text) {
        return text.replace(folder.toString(), "DIR");
    }

    private void list() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .forEach(file -> out.append(file).append('\n'));
        }
    }

    /** Part a line at spaces, save within single quotes. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + " ").toCharArray()) {
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                }
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        return words;
    }
}
