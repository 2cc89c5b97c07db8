package io.configbuddy.examples;

import io.configbuddy.core.ConfigBuddy;
import io.configbuddy.examples.backup.Backup;
import io.configbuddy.examples.shop.ShopService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A session at a terminal as the guide shows it, in which {@code shop} and {@code backup} are programs of the examples. */
final class Session {
    private Session() {}

    /** Return how the session goes: sessions with other commands are left as they are. */
    static String replay(String session) {
        StringBuilder out = new StringBuilder();
        for (String line : session.lines().toList()) {
            if (line.startsWith("$ ")) {
                String printed = run(List.of(line.substring(2).split(" ")));
                if (printed == null) {
                    return session;
                }
                out.append(out.isEmpty() ? "" : "\n").append(line).append('\n').append(printed);
            }
        }
        return out.toString();
    }

    private static String run(List<String> words) {
        Map<String, String> environment = new HashMap<>();
        int at = 0;
        for (; words.get(at).matches("[A-Z_]+=.*"); at++) {
            String[] variable = words.get(at).split("=", 2);
            environment.put(variable[0], variable[1]);
        }
        List<String> arguments = new ArrayList<>(words.subList(at + 1, words.size()));
        Console console;
        switch (words.get(at)) {
            case "shop" -> console = shop(environment, arguments.toArray(String[]::new));
            case "backup" -> {
                arguments.add(0, Console.file("backup/backup.toml").toString());
                console = Console.of("backup", (out, err) -> Backup.run(out, err, arguments.toArray(String[]::new)));
            }
            default -> {
                return null;
            }
        }
        // An explanation's columns are as wide as names, which are longer here than in the guide.
        return console.out().replaceAll("(?<=\\S)  +(?=\\S)", "  ") + console.err();
    }

    private static Console shop(Map<String, String> environment, String... arguments) {
        String file = Console.file("shop/application.yaml").toString();
        return Console.of(
                "shop",
                (out, err) -> ShopService.start(
                        ConfigBuddy.usual(file).environment("APP", environment).arguments(arguments), out, err));
    }
}
