package org.openktp.io.tree;

/** What a field holds, which decides how its CSV cells are spelled. */
public enum Shape {
    /** A whole value of which only the state can be given. */
    GROUP,
    /** Free text, in which no separator has a meaning. */
    TEXT,
    /** A code or another short token. */
    TOKEN,
    /** A whole number. */
    NUMBER,
    /** A set of tokens. */
    SET
}
