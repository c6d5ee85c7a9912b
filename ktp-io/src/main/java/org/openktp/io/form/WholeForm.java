package org.openktp.io.form;

import java.util.Optional;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/**
 * A whole number from a least to a greatest.
 *
 * @param least the least that it may be
 * @param greatest the greatest that it may be
 */
record WholeForm(int least, int greatest) implements Form<Integer> {

    /** The greatest where there is none that matters. */
    static final int NO_LIMIT = 999_999_999;

    @Override
    public Optional<Integer> read(Located given, Reading reading) {
        return given instanceof Located.Digits number
                ? reading.make(number.at(), FindingCode.INVALID_VALUE, () -> number(number.digits()))
                : reading.wrongType(given, "a number");
    }

    @Override
    public Object write(Integer value, Writing writing) {
        return number(value.toString());
    }

    @Override
    public JsonShape shape() {
        JsonShape shape = new JsonShape.Whole(least, greatest);
        if (greatest < NO_LIMIT || least < 0 || least > 1) {
            return shape;
        }
        return shape.named(least == 0 ? "count" : "positive");
    }

    private Integer number(String digits) {
        if (digits.matches("-?[0-9]{1,10}") && Long.parseLong(digits) >= least && Long.parseLong(digits) <= greatest) {
            return Integer.valueOf(digits);
        }
        throw new IllegalArgumentException(Shown.of(digits) + " must be a whole number, "
                + (greatest == NO_LIMIT ? least + " or more" : "from " + least + " to " + greatest));
    }
}
