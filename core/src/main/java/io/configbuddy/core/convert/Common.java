package io.configbuddy.core.convert;

import io.configbuddy.document.tree.Coercion;

/**
 * Converters for what most values are. Each is a class of its own, because a call by way of a function costs as much as the
 * conversion itself.
 */
final class Common {
    private Common() {}

    /** Text as it is. */
    static final class Text implements Converter<String> {
        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public String expected() {
            return "a text";
        }

        @Override
        public String convert(String text) {
            return text;
        }
    }

    /** True or false. */
    static final class Bool implements Converter<Boolean> {
        @Override
        public Class<Boolean> type() {
            return Boolean.class;
        }

        @Override
        public String expected() {
            return "true or false";
        }

        @Override
        public Boolean convert(String text) {
            return Coercion.bool(text);
        }
    }

    /** Whole numbers of 32 bits. */
    static final class Int implements Converter<Integer> {
        @Override
        public Class<Integer> type() {
            return Integer.class;
        }

        @Override
        public String expected() {
            return "a whole number";
        }

        @Override
        public Integer convert(String text) {
            return (int) Coercion.integer(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    }

    /** Whole numbers of 64 bits. */
    static final class Whole implements Converter<Long> {
        @Override
        public Class<Long> type() {
            return Long.class;
        }

        @Override
        public String expected() {
            return "a whole number";
        }

        @Override
        public Long convert(String text) {
            return Coercion.integer(text, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    }

    /** Numbers of double precision. */
    static final class Floating implements Converter<Double> {
        @Override
        public Class<Double> type() {
            return Double.class;
        }

        @Override
        public String expected() {
            return "a number";
        }

        @Override
        public Double convert(String text) {
            return Coercion.floating(text);
        }
    }
}
