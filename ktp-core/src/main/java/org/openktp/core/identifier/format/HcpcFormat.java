package org.openktp.core.identifier.format;

import java.util.List;

/**
 * Registration numbers of the Health and Care Professions Council: the code of the profession and up to six digits. No check
 * digit was found.
 */
public final class HcpcFormat implements Format {

    private static final List<String> PROFESSIONS =
            List.of("AS", "BS", "CH", "CS", "DT", "HAD", "ODP", "OR", "OT", "PA", "PH", "PO", "PYL", "RA", "SL");

    @Override
    public Shaped read(String text) {
        Written written = new Written(text).withoutBlanks().upperCase();
        String number = written.text();
        int letters = Words.runOf(Words.LETTERS, number);
        String profession = number.substring(0, letters);
        if (!PROFESSIONS.contains(profession)) {
            String what = profession.isEmpty() ? "no profession code" : "unknown profession code '" + profession + "'";
            return new Shaped.Fails(what + "; known are " + String.join(", ", PROFESSIONS));
        }
        int end = letters + Words.runOf(Words.DIGITS, number.substring(letters));
        if (end < number.length()) {
            return new Shaped.Fails(Words.wrong(end, number.charAt(end), "a digit"));
        }
        int digits = end - letters;
        return digits < 1 || digits > 6
                ? new Shaped.Fails("must have 1 to 6 digits after " + profession + ", not " + digits)
                : written.fits();
    }
}
