package io.configbuddy.benchmarks;

/** How one format spells what a {@link Sample} says. */
interface SampleStyle {
    /** Return the style of a format. */
    static SampleStyle of(String format) {
        return switch (format) {
            case "json" -> new JsonStyle(false);
            case "jsonc", "json5" -> new JsonStyle(true);
            case "yaml" -> new YamlStyle();
            case "toml" -> new TomlStyle();
            case "ini" -> new IniStyle();
            case "properties" -> new PropertiesStyle();
            default -> throw new IllegalArgumentException("no sample in " + format);
        };
    }

    default void begin(StringBuilder out) {}

    default void end(StringBuilder out) {}

    void beginService(StringBuilder out, String name, String comment);

    default void endService(StringBuilder out) {}

    void beginGroup(StringBuilder out, String name);

    default void endGroup(StringBuilder out) {}

    void string(StringBuilder out, String key, String value);

    /** Append a number or a boolean. */
    void literal(StringBuilder out, String key, String value);

    void strings(StringBuilder out, String key, String[] values);

    /** Return strings in quotes, separated by commas. */
    static String list(String[] values) {
        return "\"" + String.join("\", \"", values) + "\"";
    }

    /** JSON, with or without comments. */
    final class JsonStyle implements SampleStyle {
        private final boolean comments;
        private String indent = "  ";
        private boolean first = true;

        JsonStyle(boolean comments) {
            this.comments = comments;
        }

        @Override
        public void begin(StringBuilder out) {
            out.append('{');
        }

        @Override
        public void end(StringBuilder out) {
            out.append("\n}\n");
        }

        @Override
        public void beginService(StringBuilder out, String name, String comment) {
            if (comments) {
                out.append(first ? "\n" : ",\n").append("  // ").append(comment);
                first = true;
            }
            beginGroup(out, name);
        }

        @Override
        public void endService(StringBuilder out) {
            endGroup(out);
        }

        @Override
        public void beginGroup(StringBuilder out, String name) {
            literal(out, name, "{");
            indent += "  ";
            first = true;
        }

        @Override
        public void endGroup(StringBuilder out) {
            indent = indent.substring(2);
            out.append('\n').append(indent).append('}');
            first = false;
        }

        @Override
        public void string(StringBuilder out, String key, String value) {
            literal(out, key, "\"" + value + "\"");
        }

        @Override
        public void literal(StringBuilder out, String key, String value) {
            out.append(first ? "\n" : ",\n")
                    .append(indent)
                    .append('"')
                    .append(key)
                    .append("\": ")
                    .append(value);
            first = false;
        }

        @Override
        public void strings(StringBuilder out, String key, String[] values) {
            literal(out, key, "[" + list(values) + "]");
        }
    }

    /** YAML, in block style with a flow list. */
    final class YamlStyle implements SampleStyle {
        private String indent = "";

        @Override
        public void beginService(StringBuilder out, String name, String comment) {
            out.append("# ").append(comment).append('\n');
            beginGroup(out, name);
        }

        @Override
        public void endService(StringBuilder out) {
            endGroup(out);
            out.append('\n');
        }

        @Override
        public void beginGroup(StringBuilder out, String name) {
            out.append(indent).append(name).append(":\n");
            indent += "  ";
        }

        @Override
        public void endGroup(StringBuilder out) {
            indent = indent.substring(2);
        }

        @Override
        public void string(StringBuilder out, String key, String value) {
            literal(out, key, value.length() % 3 == 0 ? "\"" + value + "\"" : value);
        }

        @Override
        public void literal(StringBuilder out, String key, String value) {
            out.append(indent).append(key).append(": ").append(value).append('\n');
        }

        @Override
        public void strings(StringBuilder out, String key, String[] values) {
            out.append(indent).append(key).append(":\n");
            for (String value : values) {
                out.append(indent).append("  - ").append(value).append('\n');
            }
        }
    }

    /** TOML, with a table for each group. */
    final class TomlStyle implements SampleStyle {
        private String service = "";

        @Override
        public void beginService(StringBuilder out, String name, String comment) {
            service = name;
            out.append("# ").append(comment).append("\n[").append(name).append("]\n");
        }

        @Override
        public void endService(StringBuilder out) {
            out.append('\n');
        }

        @Override
        public void beginGroup(StringBuilder out, String name) {
            out.append('[').append(service).append('.').append(name).append("]\n");
        }

        @Override
        public void string(StringBuilder out, String key, String value) {
            literal(out, key, "\"" + value + "\"");
        }

        @Override
        public void literal(StringBuilder out, String key, String value) {
            out.append(key).append(" = ").append(value).append('\n');
        }

        @Override
        public void strings(StringBuilder out, String key, String[] values) {
            literal(out, key, "[" + list(values) + "]");
        }
    }

    /** INI, with a section for each service and group. */
    final class IniStyle implements SampleStyle {
        private String service = "";

        @Override
        public void beginService(StringBuilder out, String name, String comment) {
            service = name;
            out.append("; ").append(comment).append("\n[").append(name).append("]\n");
        }

        @Override
        public void endService(StringBuilder out) {
            out.append('\n');
        }

        @Override
        public void beginGroup(StringBuilder out, String name) {
            out.append("\n[").append(service).append('.').append(name).append("]\n");
        }

        @Override
        public void string(StringBuilder out, String key, String value) {
            literal(out, key, value);
        }

        @Override
        public void literal(StringBuilder out, String key, String value) {
            out.append(key).append(" = ").append(value).append('\n');
        }

        @Override
        public void strings(StringBuilder out, String key, String[] values) {
            literal(out, key, String.join(", ", values));
        }
    }

    /** Java properties, with the path in each key. */
    final class PropertiesStyle implements SampleStyle {
        private String service = "";
        private String group = "";

        @Override
        public void beginService(StringBuilder out, String name, String comment) {
            service = name + ".";
            out.append("# ").append(comment).append('\n');
        }

        @Override
        public void endService(StringBuilder out) {
            out.append('\n');
        }

        @Override
        public void beginGroup(StringBuilder out, String name) {
            group = name + ".";
        }

        @Override
        public void endGroup(StringBuilder out) {
            group = "";
        }

        @Override
        public void string(StringBuilder out, String key, String value) {
            literal(out, key, value);
        }

        @Override
        public void literal(StringBuilder out, String key, String value) {
            out.append(service)
                    .append(group)
                    .append(key)
                    .append('=')
                    .append(value)
                    .append('\n');
        }

        @Override
        public void strings(StringBuilder out, String key, String[] values) {
            literal(out, key, String.join(",", values));
        }
    }
}
