package org.openktp.core.code;

/** An answer to a question that has two. That nothing is known of it is no third answer: see what is known of a fact. */
public enum YesNo implements EnumCode {
    /** It is so. */
    YES,
    /** It is not so. */
    NO
}
