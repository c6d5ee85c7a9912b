package org.openktp.core.identifier.format;

/**
 * Numbers whose form was not found: whatever could be one is taken, with a warning.
 *
 * @param warning what is said of every number
 */
public record UnpublishedFormat(String warning) implements Format {

    private static final int MOST = 20;
    private static final String ALLOWED = Words.ALPHANUMERIC + "-/_";

    @Override
    public Shaped read(String text) {
        Written written = new Written(text).withoutBlanks().upperCase();
        String number = written.text();
        int run = Words.runOf(ALLOWED, number);
        if (run < number.length()) {
            return new Shaped.Fails(Words.wrong(run, number.charAt(run), "a letter, a digit, -, / or _"));
        }
        if (number.isEmpty() || number.length() > MOST) {
            return new Shaped.Fails("must have 1 to " + MOST + " characters, not " + number.length());
        }
        return Words.isAlphanumeric(number.charAt(0)) && Words.isAlphanumeric(number.charAt(number.length() - 1))
                ? written.note(warning).fits()
                : new Shaped.Fails("must begin and end with a letter or a digit");
    }
}
