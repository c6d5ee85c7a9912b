package org.openktp.core.identifier.format;

import java.util.Map;
import java.util.Optional;

/**
 * Identifiers of organisations that begin with the code of a list, such as {@code GB-CHC-1070468}: country, list, and the
 * identifier in that list, which is checked where the list is known here. A publisher of the 360Giving Standard may give its
 * own, which begin with {@code 360G} and the publisher.
 */
public final class OrgIdFormat implements Format {

    private static final String OWN = "360G";
    private static final String UPPER = "put into upper case";
    private static final String OF_CODES = Words.ALPHANUMERIC + "_-";
    private static final Template COUNTRY = Template.of("@@");

    private final Map<String, Format> lists;

    /**
     * Knows some lists.
     *
     * @param lists how the identifiers of a list are written, by its code, such as {@code GB-CHC}
     */
    public OrgIdFormat(Map<String, Format> lists) {
        this.lists = Map.copyOf(lists);
    }

    @Override
    public Shaped read(String text) {
        String stripped = text.strip();
        String[] parts = stripped.split("-", 3);
        if (parts.length < 3 || parts[1].isEmpty() || parts[2].isEmpty()) {
            return new Shaped.Fails(
                    "must be a country, a list and an identifier joined by hyphens, such as GB-CHC-1070468");
        }
        for (int i = 0; i < stripped.length(); i++) {
            if (!Words.isSeen(stripped.charAt(i))) {
                return new Shaped.Fails(Words.wrong(i, stripped.charAt(i), "neither blank nor control character"));
            }
        }
        Written written = new Written(text).become(stripped, "blanks removed");
        return parts[0].equalsIgnoreCase(OWN) ? own(written, parts) : inList(written, parts);
    }

    private static Shaped own(Written written, String[] parts) {
        return written.become(OWN + "-" + parts[1] + "-" + parts[2], UPPER)
                .note("an identifier of the publisher's own, which cannot be checked")
                .fits();
    }

    private Shaped inList(Written written, String[] parts) {
        String code = new Written(parts[0] + "-" + parts[1]).upperCase().text();
        Optional<String> wrong = wrongOf(code, parts[0]);
        if (wrong.isPresent()) {
            return new Shaped.Fails(wrong.get());
        }
        written.become(code + "-" + parts[2], UPPER);
        Format format = lists.get(code);
        return format == null
                ? written.note("identifiers of the list " + code + " are not checked")
                        .fits()
                : inner(written, code, format.read(parts[2]), parts[2]);
    }

    /** Some lists are those of a part of a country: CA_ON-ONT is the one of Ontario. */
    private static Optional<String> wrongOf(String code, String country) {
        int end = Words.runOf(OF_CODES, code);
        if (end < code.length()) {
            return Optional.of(Words.wrong(end, code.charAt(end), "a letter, a digit or _"));
        }
        return COUNTRY.mismatch(code.split("[_-]", 2)[0]).map(wrong -> "the country '" + country + "' " + wrong);
    }

    private static Shaped inner(Written written, String code, Shaped read, String given) {
        if (read instanceof Shaped.Fits fits) {
            fits.notes().forEach(written::note);
            return written.as(code + "-" + fits.canonical()).fits();
        }
        return new Shaped.Fails("'" + given + "' in the list " + code + ": " + ((Shaped.Fails) read).reason());
    }
}
