import org.jspecify.annotations.NullMarked;

/** Constraints of Jakarta Validation on what a configuration is bound to. */
@NullMarked
module io.configbuddy.jakarta {
    requires transitive io.configbuddy.core;
    requires transitive jakarta.validation;
    requires static org.jspecify;

    exports io.configbuddy.jakarta;

    provides io.configbuddy.core.bind.BoundCheck with
            io.configbuddy.jakarta.JakartaCheck;
}
