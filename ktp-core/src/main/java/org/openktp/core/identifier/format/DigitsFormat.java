package org.openktp.core.identifier.format;

import java.util.List;

/**
 * A number: nothing but digits, as many as there must be. A beginning that people write before it is left out.
 *
 * @param least the fewest digits
 * @param most the most digits
 * @param beginnings what may stand before the number and does not belong to it, such as {@code NIC}
 */
public record DigitsFormat(int least, int most, List<String> beginnings) implements Format {

    @Override
    public Shaped read(String text) {
        Written written =
                new Written(text).withoutBlanks().without(beginnings, "left out what stands before the number");
        String number = written.text();
        int digits = Words.runOf(Words.DIGITS, number);
        if (digits < number.length()) {
            return new Shaped.Fails(Words.wrong(digits, number.charAt(digits), "a digit"));
        }
        if (digits < least || digits > most) {
            return new Shaped.Fails(
                    "must have " + (least == most ? "" : least + " or ") + most + " digits, not " + digits);
        }
        return written.fits();
    }
}
