package io.configbuddy.document.format;

/** Something that a format can express. */
public enum Feature {
    /** Comments. */
    COMMENTS,
    /** A value that is null. */
    NULLS,
    /** Numbers and booleans that differ from strings of the same text. */
    TYPES,
    /** Dates and times that differ from strings of the same text. */
    DATES,
    /** Infinity and not-a-number. */
    SPECIAL_FLOATS,
    /** Whole numbers outside of 64 bits. */
    BIG_INTEGERS,
    /** Strings with line ends or other control characters. */
    CONTROL_CHARACTERS,
    /** Mappings within mappings. */
    NESTING,
    /** Sequences of scalars. */
    SEQUENCES,
    /** Sequences of mappings or sequences. */
    NESTED_SEQUENCES,
    /** Mappings and sequences without content. */
    EMPTY_CONTAINERS,
    /** Mappings without content, where sequences can't be empty. */
    EMPTY_MAPPINGS,
    /** Keys that are no strings. */
    NON_STRING_KEYS,
    /** A root that is no mapping. */
    ANY_ROOT,
    /** Several documents in one text. */
    MULTIPLE_DOCUMENTS
}
