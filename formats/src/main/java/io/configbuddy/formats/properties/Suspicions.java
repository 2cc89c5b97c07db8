package io.configbuddy.formats.properties;

/** Warns of what the format reads without a murmur, but not as its author means. */
final class Suspicions {
    private final String text;
    private final PropertiesProblems problems;

    Suspicions(String text, PropertiesProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    void comment(int start, int end) {}

    void escape(int at, char c) {}

    void entry(int keyStart, int keyEnd, int separator, int valueStart, int valueEnd) {}
}
