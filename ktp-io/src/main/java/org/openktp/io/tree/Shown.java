package org.openktp.io.tree;

import java.util.Collection;
import java.util.stream.Collectors;
import org.openktp.core.finding.Printable;

/** Input as it is shown in messages: in quotes, no longer than a reader needs, and without what a terminal obeys. */
public final class Shown {

    private static final int MAX_LENGTH = 60;
    private static final int MAX_NAMES = 5;
    private static final int MAX_SENTENCE = 2000;

    private Shown() {}

    /**
     * A text.
     *
     * @param text the text
     * @return its beginning, in quotes
     */
    public static String of(String text) {
        return "'" + Printable.of(text.length() <= MAX_LENGTH ? text : start(text, MAX_LENGTH)) + "'";
    }

    /**
     * A message that may have more of the input in it than it should.
     *
     * @param message the message
     * @return its beginning, without what a terminal obeys
     */
    public static String sentence(String message) {
        return Printable.of(message.length() <= MAX_SENTENCE ? message : start(message, MAX_SENTENCE));
    }

    /** The beginning of a longer text, in whole characters. */
    static String start(String text, int length) {
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, length))) + "…";
    }

    /**
     * Names.
     *
     * @param names the names
     * @return the first of them, each in quotes, and how many more there are
     */
    public static String of(Collection<String> names) {
        if (names.isEmpty()) {
            return "nothing";
        }
        String shown = names.stream().limit(MAX_NAMES).map(Shown::of).collect(Collectors.joining(", "));
        return names.size() <= MAX_NAMES ? shown : shown + " and " + (names.size() - MAX_NAMES) + " more";
    }
}
