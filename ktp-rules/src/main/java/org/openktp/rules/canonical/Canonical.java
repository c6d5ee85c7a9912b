package org.openktp.rules.canonical;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openktp.core.code.Code;
import org.openktp.core.source.Citation;

/**
 * The pieces of canonical forms: the same text for the same thing, whatever the order in which sets were given, and
 * different texts for different things.
 */
public final class Canonical {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\|,;#(){}=\n\r]");

    private Canonical() {}

    /**
     * A text in which nothing can be taken for a separator.
     *
     * @param text any text
     * @return the text with a backslash and the code, four hexadecimal digits, in place of each separator
     */
    public static String text(String text) {
        return SPECIAL.matcher(text)
                .replaceAll(match -> String.format(
                        Locale.ROOT, "\\\\%04x", (int) match.group().charAt(0)));
    }

    /**
     * A value of a fact.
     *
     * @param value a code, a set of codes, or anything that prints as itself
     * @return its token, or the tokens of a set in their order
     */
    public static String value(Object value) {
        return value instanceof Set<?> set ? "{" + sorted(set) + "}" : text(Code.tokenOf(value));
    }

    /**
     * Places in sources.
     *
     * @param citations the places
     * @return the address and locator of each, with commas between
     */
    public static String citations(Collection<Citation> citations) {
        return citations.stream()
                .map(each -> text(each.source().address().toString()) + "#" + text(each.locator()))
                .collect(Collectors.joining(","));
    }

    /**
     * Values whose order does not matter.
     *
     * @param values the values
     * @return their canonical forms in order, with commas between
     */
    public static String sorted(Collection<?> values) {
        return values.stream().map(each -> value(each)).sorted().collect(Collectors.joining(","));
    }

    /**
     * Values whose order matters.
     *
     * @param values the values
     * @return their canonical forms, with commas between
     */
    public static String list(Collection<?> values) {
        return values.stream().map(each -> value(each)).collect(Collectors.joining(","));
    }
}
