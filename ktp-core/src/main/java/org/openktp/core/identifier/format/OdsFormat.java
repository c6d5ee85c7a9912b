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

    private static final Template REMEMBERED = Template.of("@@###");

    private static final Map<Character, String> NOT_FOUND = Map.of('Z', "Northern Ireland", 'S', "Scotland");

    @Override
    public Shaped read(String text) {
        Written written = new Written(text).withoutBlanks().upperCase();
        String code = written.text();
        if (code.length() != 3 && code.length() != 5) {
            return new Shaped.Fails("must have 3 or 5 characters, not " + code.length());
        }
        Optional<String> wrong = code.length() == 3 ? wrongOfThree(code) : wrongOfFive(code);
        if (wrong.isPresent() && isOfUnknownForm(code)) {
            return written.note("the form of codes of " + NOT_FOUND.get(code.charAt(0))
                            + " was not found; this is what they are remembered to look like")
                    .fits();
        }
        return wrong.isPresent() ? new Shaped.Fails(wrong.get()) : written.fits();
    }

    private static Optional<String> wrongOfThree(String code) {
        char first = code.charAt(0);
        Template older = first == 'Y' ? REGION : OLDER.get(first);
        return older == null
                ? Optional.of(Words.wrong(
                        0, first, "R, T, Q, Y or 7 in a code of 3 characters, the others not being known here"))
                : older.mismatch(code);
    }

    private static Optional<String> wrongOfFive(String code) {
        Template older = OLDER.get(code.charAt(0));
        return (older == null ? SINCE_2020 : older.then(ANY_TWO)).mismatch(code);
    }

    private static boolean isOfUnknownForm(String code) {
        return NOT_FOUND.containsKey(code.charAt(0))
                && REMEMBERED.mismatch(code).isEmpty();
    }
}
