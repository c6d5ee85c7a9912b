package org.openktp.io.grant.standard;

/** What a field holds. */
public enum Kind {
    /** A text, perhaps one of a few. */
    TEXT("a text"),
    /** A number. */
    NUMBER("a number"),
    /** A day, or a day and a time. */
    DATE("a text"),
    /** A day, a month, a year, or a day and a time. */
    PARTIAL_DATE("a text"),
    /** A day and a time. */
    DATE_TIME("a text"),
    /** An address on the web. */
    ADDRESS("a text"),
    /** An object. */
    OBJECT("an object"),
    /** A list of objects. */
    OBJECTS("a list"),
    /** A list of texts. */
    TEXTS("a list");

    private final String what;

    Kind(String what) {
        this.what = what;
    }

    /** What its values must be, for messages. */
    String what() {
        return what;
    }

    /**
     * Whether its values are lists.
     *
     * @return true for lists of objects and of texts
     */
    public boolean isList() {
        return this == OBJECTS || this == TEXTS;
    }
}
