package org.openktp.examples.screening.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** With what status the program ends. A status keeps its meaning, as codes do. */
public final class ExitStatus {

    /** Everything was done. */
    public static final int OK = 0;

    /** An identifier is not valid. */
    public static final int NOT_VALID = 1;

    /** The command line is wrong. */
    public static final int WRONG_USAGE = 2;

    /** Some record was rejected, or is defective, or a document that was validated is refused. */
    public static final int REJECTED = 3;

    /** A file cannot be read or written, or holds no rounds, rules, plan or policy that can be used. */
    public static final int FILE_FAILED = 4;

    /** What was asked for is not there. */
    public static final int NOT_THERE = 5;

    /** Interrupted from the keyboard. */
    public static final int INTERRUPTED = 128 + 2;

    /** Nobody reads the output any more: that of a program that the signal for it ended. */
    public static final int PIPE_CLOSED = 128 + 13;

    /** Ended by the system. */
    public static final int TERMINATED = 128 + 15;

    /** Every status, in order. */
    public static final List<Guide> ALL = List.of(
            new Guide(
                    OK,
                    "everything was done, and every record read, whatever the verdicts",
                    "Nothing has to be done; findings beside results are in the output."),
            new Guide(
                    NOT_VALID,
                    "an identifier is not valid",
                    "Correct the values that the output names, or leave them out."),
            new Guide(
                    WRONG_USAGE,
                    "wrong usage: the command line cannot be understood, or names what there is not",
                    "Read what the message says, or give the command --help."),
            new Guide(
                    REJECTED,
                    "some record was rejected, or is defective, or a document that was validated is refused",
                    "Correct what each finding names at its place; \"ktp codes CODE\" says what to do."),
            new Guide(
                    FILE_FAILED,
                    "a file cannot be read or written, or holds no rounds, rules, plan or policy that can be used",
                    "Check that the file is there and open to you, and the disk not full; where the message has a code, "
                            + "correct what it names."),
            new Guide(
                    NOT_THERE,
                    "the application, route or date asked for is not there",
                    "Check its spelling; an application may have been rejected, as \"ktp screen\" says."),
            new Guide(
                    INTERRUPTED,
                    "interrupted from the keyboard (Ctrl-C)",
                    "\"ktp screen\" finishes its record and says from which byte to go on."),
            new Guide(
                    PIPE_CLOSED,
                    "nobody reads the output any more, such as head when it has its lines",
                    "Nothing has to be done, unless all of the output was wanted."),
            new Guide(
                    TERMINATED,
                    "ended by the system (SIGTERM)",
                    "\"ktp screen\" finishes its record and says from which byte to go on."));

    private ExitStatus() {}

    /**
     * The statuses as the help shows them.
     *
     * @return what each means
     */
    public static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        ALL.forEach(each -> meanings.put(String.valueOf(each.status()), each.meaning()));
        return meanings;
    }

    /**
     * What a status means, and what to do.
     *
     * @param status the status
     * @param meaning what is so
     * @param remedy what to do, in whole sentences
     */
    public record Guide(int status, String meaning, String remedy) {}
}
