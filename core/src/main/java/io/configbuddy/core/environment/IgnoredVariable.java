package io.configbuddy.core.environment;

/**
 * A variable with the right prefix that is not taken as configuration.
 *
 * @param name the variable
 * @param reason why not
 */
public record IgnoredVariable(String name, Reason reason) {
    /** Why a variable is not taken. */
    public enum Reason {
        /** It tells of a Kubernetes service. */
        SERVICE_LINK("it tells of a Kubernetes service"),
        /** Its name has a part too few, or an underscore too many. */
        MALFORMED("its name has an underscore too many"),
        /** Several keys are written like it. */
        AMBIGUOUS("several keys are written like it"),
        /** It has a word where a sequence wants a position. */
        NOT_AN_INDEX("it has a word where a list wants a position"),
        /** Another variable sets the same value. */
        DUPLICATE("another variable sets the same value");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** Return the reason as the end of a sentence, such as {@code it tells of a Kubernetes service}. */
        @Override
        public String toString() {
            return text;
        }
    }
}
