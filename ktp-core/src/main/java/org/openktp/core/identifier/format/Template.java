package org.openktp.core.identifier.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A code of fixed length: what stands at each place of it. Written as {@code @} for a letter, {@code #} for a digit and
 * {@code *} for either, all of them of the English alphabet and in upper case; every other character stands for itself.
 */
public final class Template implements Format {

    private final List<Slot> slots;

    private record Slot(String allowed, String words) {}

    private Template(List<Slot> slots) {
        this.slots = List.copyOf(slots);
    }

    /**
     * Codes of a pattern.
     *
     * @param pattern {@code @} for a letter, {@code #} for a digit, {@code *} for either, and any other for itself
     * @return the template
     */
    public static Template of(String pattern) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < pattern.length(); i++) {
            slots.add(slot(pattern.charAt(i)));
        }
        return new Template(slots);
    }

    @Override
    public Shaped read(String text) {
        Written written = new Written(text).withoutBlanks().upperCase();
        Optional<String> wrong = mismatch(written.text());
        return wrong.isPresent() ? new Shaped.Fails(wrong.get()) : written.fits();
    }

    /** This one, followed by one of some characters. */
    Template then(String allowed, String words) {
        return with(List.of(new Slot(allowed, words)));
    }

    /** This one, followed by another. */
    Template then(Template next) {
        return with(next.slots);
    }

    /** What is wrong with a text, beginning with its length; empty if it fits. */
    Optional<String> mismatch(String text) {
        if (text.length() != slots.size()) {
            return Optional.of("must have " + slots.size() + " characters, not " + text.length());
        }
        for (int i = 0; i < text.length(); i++) {
            if (slots.get(i).allowed().indexOf(text.charAt(i)) < 0) {
                return Optional.of(Words.wrong(i, text.charAt(i), slots.get(i).words()));
            }
        }
        return Optional.empty();
    }

    private Template with(List<Slot> more) {
        List<Slot> all = new ArrayList<>(slots);
        all.addAll(more);
        return new Template(all);
    }

    private static Slot slot(char pattern) {
        return switch (pattern) {
            case '@' -> new Slot(Words.LETTERS, "a letter");
            case '#' -> new Slot(Words.DIGITS, "a digit");
            case '*' -> new Slot(Words.ALPHANUMERIC, "a letter or a digit");
            default -> new Slot(String.valueOf(pattern), String.valueOf(pattern));
        };
    }
}
