package io.configbuddy.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Applies a unified diff, strictly: what it calls removed or unchanged must be there. */
final class Patch {
    private Patch() {}

    static String apply(String before, String diff) {
        List<String> old = List.of(before.isEmpty() ? new String[0] : before.split("(?<=\n)"));
        List<String> lines = List.of(diff.isEmpty() ? new String[0] : diff.split("(?<=\n)"));
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int i = 2; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean last = i + 1 < lines.size() && lines.get(i + 1).startsWith("\\");
            String content = last ? line.substring(1, line.length() - 1) : line.substring(1);
            switch (line.charAt(0)) {
                case '@' -> {
                    for (int start = start(line); at < start; at++) {
                        out.append(old.get(at));
                    }
                }
                case ' ', '-' -> {
                    assertThat(old.get(at++)).isEqualTo(content);
                    out.append(line.charAt(0) == ' ' ? content : "");
                }
                case '+' -> out.append(content);
                default -> assertThat(line).isEqualTo("\\ No newline at end of file\n");
            }
        }
        for (; at < old.size(); at++) {
            out.append(old.get(at));
        }
        return out.toString();
    }

    private static int start(String header) {
        String[] range = header.split(" ")[1].substring(1).split(",");
        int line = Integer.parseInt(range[0]);
        return range.length == 2 && range[1].equals("0") ? line : line - 1;
    }
}
