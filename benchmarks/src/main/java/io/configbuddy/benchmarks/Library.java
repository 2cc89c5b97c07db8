package io.configbuddy.benchmarks;

/** The libraries that are measured. */
enum Library {
    CONFIGBUDDY,
    SMALLRYE,
    GESTALT,
    TYPESAFE,
    AVAJE,
    COMMONS,
    SPRING;

    /** Return a library; its classes are not loaded before. */
    Peer<?> peer() {
        return switch (this) {
            case CONFIGBUDDY -> new ConfigBuddyPeer();
            case SMALLRYE -> new SmallRyePeer();
            case GESTALT -> new GestaltPeer();
            case TYPESAFE -> new TypesafePeer();
            case AVAJE -> new AvajePeer();
            case COMMONS -> new CommonsPeer();
            case SPRING -> new SpringPeer();
        };
    }
}
