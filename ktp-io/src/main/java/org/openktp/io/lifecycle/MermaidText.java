package org.openktp.io.lifecycle;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts and identifiers as Mermaid takes them. */
final class MermaidText {

    /** What means nothing to Mermaid in the middle of a text; all else is written as a character reference. */
    private static final String PLAIN = " ,.()'-/";

    /** The one word that ends a text wherever it stands, if a blank and two letters follow. */
    private static final Pattern DIRECTION = Pattern.compile("direction", Pattern.CASE_INSENSITIVE);

    private MermaidText() {}

    /** A text in one line, in which no character has a meaning of its own. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        text.strip().codePoints().forEach(point -> append(point, safe));
        return DIRECTION
                .matcher(safe)
                .replaceAll(word ->
                        reference(word.group().codePointAt(0)) + word.group().substring(1));
    }

    private static void append(int point, StringBuilder safe) {
        if (Character.isWhitespace(point)) {
            safe.append(' ');
        } else if (Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0) {
            safe.appendCodePoint(point);
        } else {
            safe.append(reference(point));
        }
    }

    private static String reference(int point) {
        return String.format(Locale.ROOT, "#%d;", point);
    }

    /**
     * The identifier of something that has a token: a prefix, so that no token is a word of Mermaid's, and underscores for
     * hyphens. Tokens have no underscores, so that different tokens give different identifiers.
     */
    static String id(String prefix, String token) {
        return prefix + token.replace('-', '_');
    }
}
