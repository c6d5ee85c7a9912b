package org.openktp.core.identifier.format;

import java.util.Map;
import java.util.Optional;

/**
 * Codes of the Organisation Data Service: the older ones, whose first character says of what kind the organisation is, and
 * those issued since October 2020, in which letters and digits alternate. The form of the codes of Northern Ireland and
 * Scotland was not found; what looks like one of theirs is taken with a warning.
 */
public final class OdsFormat implements Format {

    private static final Template SINCE_2020 = Template.of("@#@#@");
    private static final Template BOARD = Template.of("7A").then("1234567", "from 1 to 7");
    private static final Template ANY_TWO = Template.of("**");

    /** By the first character; each may be followed by two more for a site. */
    private static final Map<Character, Template> OLDER = Map.of(
            'R', Template.of("R**"),
            'T', Template.of("T**"),
            'Q', Template.of("Q**"),
            '7', BOARD);

    private static final Template REGION = Template.of("Y##");

    private static final Map<Character, String> NOT_FOUND = Map.of('Z', "Northern Ireland", 'S', "Scotland");

    @Override
    public Shaped read(String text) {
        Written written = new Written(text).withoutBlanks().upperCase();
        String code = written.text();
        if (code.length() != 3 && code.length() != 5) {
            return new Shaped.Fails("must have 3 or 5 characters, not " + code.length());
        }
        Optional<String> wrong = template(code).mismatch(code);
        if (wrong.isPresent() && isOfUnknownForm(code)) {
            return written.note("the form of codes of " + NOT_FOUND.get(code.charAt(0))
                            + " was not found; this is what they are remembered to look like")
                    .fits();
        }
        return wrong.or(() -> noOlderCode(code)).<Shaped>map(Shaped.Fails::new).orElseGet(written::fits);
    }

    private static Template template(String code) {
        Template older = OLDER.get(code.charAt(0));
        if (older != null) {
            return code.length() == 3 ? older : older.then(ANY_TWO);
        }
        return code.length() == 3 ? Template.of("***") : SINCE_2020;
    }

    /** Of three characters only some kinds of organisations have codes. */
    private static Optional<String> noOlderCode(String code) {
        if (code.length() == 5 || OLDER.containsKey(code.charAt(0))) {
            return Optional.empty();
        }
        return code.charAt(0) == 'Y'
                ? REGION.mismatch(code)
                : Optional.of(Words.wrong(0, code.charAt(0), "R, T, Q, Y or 7 in a code of 3 characters"));
    }

    private static boolean isOfUnknownForm(String code) {
        return NOT_FOUND.containsKey(code.charAt(0))
                && Template.of("@@###").mismatch(code).isEmpty();
    }
}
