package io.configbuddy.core.template;

/** Thrown when a text has a reference that is not well formed. */
public final class TemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String help;
    private final int start;

    private TemplateException(String code, String message, String help, int start) {
        super(message, null, false, false);
        this.code = code;
        this.help = help;
        this.start = start;
    }

    static TemplateException unclosed(int open) {
        return new TemplateException(
                "substitution.unclosed",
                "this reference has no end",
                "add '}' after it; to write '${' itself, write '$${'",
                open);
    }

    static TemplateException tooDeep(int open, int deepest) {
        return new TemplateException(
                "substitution.too-deep",
                "references stand in each other " + deepest + " deep, and here is one more",
                "give the inner ones keys of their own",
                open);
    }

    /** Return the code of the problem. */
    public String code() {
        return code;
    }

    /** Return what to do about it. */
    public String help() {
        return help;
    }

    /** Return where in the text the reference begins. */
    public int start() {
        return start;
    }
}
