package org.openktp.core.partnership.plan;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.time.PartialDate;

/**
 * Something that happened, or is fixed to happen, as far as plans care; or that may have happened, so that what depends on
 * it is neither taken for done nor for missed.
 *
 * @param event the token of what happened, such as {@code start-associate} or {@code quarter-end}
 * @param key what it is about where it happens more than once, such as the last day of a quarter
 * @param date when, as far as it is known
 * @param surely false where it may not have happened at all
 */
public record Occurrence(String event, Optional<String> key, PartialDate date, boolean surely) implements Serializable {

    /** Possessive, so that a long text is gone through in a loop and not by a call for every word. */
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    /**
     * Checks the token and the key.
     *
     * @param event the component of that name
     * @param key the component of that name
     * @param date the component of that name
     * @param surely the component of that name
     * @throws IllegalArgumentException if the token is not lower case words joined by hyphens, or the key is blank
     */
    public Occurrence {
        requireToken("event", event);
        if (key.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("key of " + event + " must be absent or not blank");
        }
    }

    /**
     * Something that happened.
     *
     * @param event its token
     * @param key what it is about, where it happens more than once
     * @param date when, as far as it is known
     * @throws IllegalArgumentException if the token is not lower case words joined by hyphens, or the key is blank
     */
    public Occurrence(String event, Optional<String> key, PartialDate date) {
        this(event, key, date, true);
    }

    /**
     * Something that happened, without a key.
     *
     * @param event its token
     * @param date when, such as {@code 2025-06-30} or {@code 2025-06}
     * @return the occurrence
     * @throws IllegalArgumentException if the text is no partial date, or the token not lower case words joined by hyphens
     */
    public static Occurrence of(String event, String date) {
        return new Occurrence(event, Optional.empty(), PartialDate.parse(date));
    }

    /**
     * Something that happened, with a key.
     *
     * @param event its token
     * @param key what it is about
     * @param date when, such as {@code 2025-06-30} or {@code 2025-06}
     * @return the occurrence
     * @throws IllegalArgumentException if the text is no partial date, the token not lower case words joined by hyphens,
     *     or the key blank
     */
    public static Occurrence of(String event, String key, String date) {
        return new Occurrence(event, Optional.of(key), PartialDate.parse(date));
    }

    /**
     * The same, where it may not have happened.
     *
     * @return the occurrence, which is not {@link #surely}
     */
    public Occurrence inDoubt() {
        return new Occurrence(event, key, date, false);
    }

    static void requireToken(String what, String token) {
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException(
                    what + " '" + token + "' must be lower case letters and digits in words joined by hyphens");
        }
    }

    /** What happened, about what, when, and whether it surely did; a key that is the date is not said twice. */
    @Override
    public String toString() {
        String about = key.filter(text -> !text.equals(date.toString()))
                .map(text -> " " + text)
                .orElse("");
        return event + about + " " + date + (surely ? "" : " (if it happened)");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
