package org.openktp.io.tree;

import java.util.Collection;
import java.util.stream.Collectors;

/** Input as it is shown in messages: in quotes, and no longer than a reader needs. */
public final class Shown {

    private static final int MAX_LENGTH = 60;
    private static final int MAX_NAMES = 5;

    private Shown() {}

    /**
     * A text.
     *
     * @param text the text
     * @return its beginning, in quotes
     */
    public static String of(String text) {
        return text.length() <= MAX_LENGTH
                ? "'" + text + "'"
                : "'" + text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MAX_LENGTH))) + "…'";
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
