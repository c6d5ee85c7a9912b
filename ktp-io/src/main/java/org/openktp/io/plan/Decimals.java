package org.openktp.io.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.JsonText;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/**
 * Numbers with a few decimals, as JSON numbers or as texts. They are looked at as they are written, so that a number of
 * a million digits or with a huge exponent is refused before it is reckoned with. A number is written as a number.
 *
 * @param form what they must look like
 * @param number the shape of such a JSON number
 * @param expected what they must be, for messages
 * @param to makes a value; throws {@link IllegalArgumentException} where it is refused
 * @param from what it was made of
 * @param <T> the type of the values
 */
public record Decimals<T>(
        Pattern form, JsonShape number, String expected, Function<BigDecimal, T> to, Function<T, BigDecimal> from)
        implements Form<T> {

    /** A sum of money in pounds. */
    static final Form<BigDecimal> POUNDS = Forms.named(
            "pounds",
            new Decimals<>(
                    Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,2})?"),
                    new JsonShape.Decimal(1_000_000_000_000_000L, false),
                    "a sum in pounds with at most two decimals, like 1250 or 1250.50, not negative and below 10^15",
                    Function.identity(),
                    Function.identity()));

    /** A percentage. */
    static final Form<Percentage> PERCENT = Forms.named(
            "percentage",
            new Decimals<>(
                    Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?"),
                    new JsonShape.Decimal(100, true),
                    "a percentage from 0 to 100 with at most two decimals, like 67 or 67.5",
                    Percentage::new,
                    Percentage::percent));

    @Override
    public Optional<T> read(Located given, Reading reading) {
        if (given instanceof Located.Digits number) {
            return read(number.digits(), given, reading);
        }
        return given instanceof Located.Text text
                ? read(text.value(), given, reading)
                : reading.wrongType(given, expected);
    }

    private Optional<T> read(String text, Located given, Reading reading) {
        return reading.make(given.at(), FindingCode.INVALID_VALUE, () -> value(text));
    }

    private T value(String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(Shown.of(text) + " must be " + expected);
        }
        return to.apply(new BigDecimal(text));
    }

    @Override
    public Object write(T value, Writing writing) {
        String text = from.apply(value).toPlainString();
        value(text);
        return new JsonText(text);
    }

    @Override
    public JsonShape shape() {
        return Shapes.anyOf(number, Shapes.text("^" + form.pattern() + "$"));
    }
}
