package io.configbuddy.cli.command;

import io.configbuddy.cli.args.CommandSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of commands. A command's class is loaded when it is asked for by name, not before. */
public final class Commands {
    /** The names, in the order in which to show them. */
    public static final List<String> NAMES = List.of(
            "get",
            "keys",
            "set",
            "unset",
            "rename",
            "move",
            "append",
            "comment",
            "sort",
            "edit",
            "fmt",
            "convert",
            "check",
            "render",
            "explain",
            "env-names",
            "profiles",
            "unused",
            "formats",
            "inspect",
            "completion",
            "version",
            "help");

    private Commands() {}

    /** Return the command called {@code name}, or empty when there is none. */
    public static Optional<Command> named(String name) {
        return switch (name) {
            case "get" -> Optional.of(new GetCommand());
            case "keys" -> Optional.of(new KeysCommand());
            case "set" -> Optional.of(new SetCommand());
            case "unset" -> Optional.of(new UnsetCommand());
            case "rename" -> Optional.of(new RenameCommand());
            case "move" -> Optional.of(new MoveCommand());
            case "append" -> Optional.of(new AppendCommand());
            case "comment" -> Optional.of(new CommentCommand());
            case "sort" -> Optional.of(new SortCommand());
            case "edit" -> Optional.of(new EditCommand());
            case "fmt" -> Optional.of(new FmtCommand());
            case "convert" -> Optional.of(new ConvertCommand());
            case "check" -> Optional.of(new CheckCommand());
            case "render" -> Optional.of(new RenderCommand());
            case "explain" -> Optional.of(new ExplainCommand());
            case "env-names" -> Optional.of(new EnvNamesCommand());
            case "profiles" -> Optional.of(new ProfilesCommand());
            case "unused" -> Optional.of(new UnusedCommand());
            case "formats" -> Optional.of(new FormatsCommand());
            case "inspect" -> Optional.of(new InspectCommand());
            case "completion" -> Optional.of(new CompletionCommand());
            case "version" -> Optional.of(new VersionCommand());
            case "help" -> Optional.of(new HelpCommand());
            default -> Optional.empty();
        };
    }

    /** Return what every command takes, in the order in which to show them. */
    public static List<CommandSpec> specs() {
        List<CommandSpec> specs = new ArrayList<>();
        for (String name : NAMES) {
            specs.add(named(name).orElseThrow().spec());
        }
        return specs;
    }
}
