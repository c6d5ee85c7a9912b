package org.openktp.examples.benchmarks.contender.bean;

import java.util.Set;
import java.util.regex.Pattern;
import org.openktp.examples.benchmarks.plain.PlainApplicant;
import org.openktp.examples.benchmarks.plain.PlainEmployerKind;

/** What constraints ask of values, for both validators alike and for others; written with care, but not for the machine. */
public final class Texts {

    private static final Pattern TRUST = Pattern.compile("ods:R[A-Z0-9]{2}");

    private Texts() {}

    static boolean includes(Set<?> values, Set<String> names) {
        for (Object value : values) {
            if (value instanceof Enum<?> code && names.contains(code.name())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Counts words between white space, in one pass, as a constraint of one's own would.
     *
     * @param text the text
     * @param least the fewest
     * @param most the most
     * @return whether it has so many
     */
    public static boolean hasWords(String text, int least, int most) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += blank || within ? 0 : 1;
            within = !blank;
        }
        return words >= least && words <= most;
    }

    /**
     * Compares an employer's code with its kind.
     *
     * @param applicant who applies
     * @return false if it is a trust with the code of something else
     */
    public static boolean hasCodeOfKind(PlainApplicant applicant) {
        String employer = applicant.employer();
        return applicant.employerKind() != PlainEmployerKind.NHS_TRUST
                || employer == null
                || TRUST.matcher(employer).matches();
    }
}
