package io.configbuddy.cli.console;

/** Which ConfigBuddy this is, and on what it runs. */
public final class Version {
    private Version() {}

    /** Return the version that the jar's manifest names, or {@code development} when run from loose classes. */
    public static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** Return the JDK as {@code 25.0.3+9-LTS (Eclipse Adoptium)}. */
    public static String jdk() {
        return System.getProperty("java.runtime.version") + " (" + System.getProperty("java.vendor") + ")";
    }

    /** Return the operating system as {@code Linux 6.18 amd64}. */
    public static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch");
    }
}
