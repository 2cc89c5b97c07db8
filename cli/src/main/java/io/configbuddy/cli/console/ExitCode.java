package io.configbuddy.cli.console;

/** What a command answers to the shell. Of several answers the one with the highest number counts. */
public enum ExitCode {
    /** Done; what was asked for is there; the files are valid or equal. */
    OK(0, "done; valid; equal; found"),
    /** The work was done, and the answer is no. */
    NO(1, "invalid, different, absent, or a check failed"),
    /** The command line is wrong; nothing was done. */
    USAGE(2, "the command line is wrong; nothing was done"),
    /** An input cannot be read, parsed or expressed in the wanted format. */
    INPUT(3, "an input can't be read, parsed or expressed in the wanted format"),
    /** A merge left conflicts. */
    CONFLICT(4, "a merge left conflicts"),
    /** A result cannot be written. */
    OUTPUT(5, "a result can't be written"),
    /** A key or a secret is not available. */
    SECRET(6, "a key or a secret isn't available"),
    /** A remote source is not available. */
    REMOTE(7, "a remote source isn't available"),
    /** A fault of ConfigBuddy itself. */
    BUG(70, "a fault of ConfigBuddy itself, reported with how to tell us"),
    /** Whoever was reading standard output closed it: 128 + SIGPIPE, as of any other command. */
    CLOSED(141, "the reader of standard output went away (`| head`), as of any other command");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** Return the number that the shell sees. */
    public int number() {
        return number;
    }

    /** Return what it means, for the documentation. */
    public String meaning() {
        return meaning;
    }

    /** Return whichever of the two has the higher number. */
    public ExitCode and(ExitCode other) {
        return other.number > number ? other : this;
    }
}
