package io.configbuddy.core.convert;

/** What only plug-ins convert; they are listed in {@code META-INF/services}. */
record PluginType(String text) {
    /** Two plug-ins convert this. */
    record Contested() {}

    /** A plug-in as its author writes it. */
    public static final class Plugin implements Converter<PluginType> {
        @Override
        public Class<PluginType> type() {
            return PluginType.class;
        }

        @Override
        public PluginType convert(String text) {
            return new PluginType("plug-in: " + text);
        }
    }

    /** One of two. */
    public static class One implements Converter<Contested> {
        @Override
        public Class<Contested> type() {
            return Contested.class;
        }

        @Override
        public Contested convert(String text) {
            return new Contested();
        }
    }

    /** The other one. */
    public static final class Other extends One {}
}
