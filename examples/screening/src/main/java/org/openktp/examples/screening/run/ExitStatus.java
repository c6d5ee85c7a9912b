package org.openktp.examples.screening.run;

/** With what status the program ends. */
public final class ExitStatus {

    /** Everything was done. */
    public static final int OK = 0;

    /** An identifier is not valid. */
    public static final int NOT_VALID = 1;

    /** The command line is wrong. */
    public static final int WRONG_USAGE = 2;

    /** Some record was rejected, or is defective. */
    public static final int REJECTED = 3;

    /** A file cannot be read or written, or holds no rounds, rules, plan or policy that can be used. */
    public static final int FILE_FAILED = 4;

    /** What was asked for is not there. */
    public static final int NOT_THERE = 5;

    private ExitStatus() {}
}
