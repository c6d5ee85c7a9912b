package org.openktp.io.value.basic;

import java.math.BigDecimal;
import java.util.Map;
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
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/**
 * The values that are one number each, or true or false. A number is looked at as it is written before it is reckoned with,
 * so that one with a huge exponent is refused.
 *
 * @param <T> the type of the values
 */
public final class NumberTypes<T> extends OwnForm<T> {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,60}(\\.[0-9]{1,60})?([eE][+-]?[0-9]{1,3})?");

    /** A whole number. */
    static final Form<Object> INTEGER = form(WHOLE, "a whole number below 2^31", Integer::valueOf, Object::toString);

    /** The forms by their types. */
    public static final Map<Class<?>, Form<Object>> FORMS = Map.of(
            Integer.class,
            INTEGER,
            Long.class,
            form(WHOLE, "a whole number below 2^63", Long::valueOf, Object::toString),
            Double.class,
            form(DECIMAL, "a number", Double::valueOf, Object::toString),
            BigDecimal.class,
            form(DECIMAL, "a number of at most 60 digits", BigDecimal::new, NumberTypes::digits),
            Percentage.class,
            form(
                    Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?"),
                    "a percentage from 0 to 100 with at most two decimals, like 67 or 67.5",
                    digits -> new Percentage(new BigDecimal(digits)),
                    percentage -> percentage.percent().toPlainString()),
            Boolean.class,
            general(Forms.TRUTH));

    private final Pattern pattern;
    private final String expected;
    private final Function<String, T> parse;
    private final Function<T, String> print;

    private NumberTypes(Pattern pattern, String expected, Function<String, T> parse, Function<T, String> print) {
        this.pattern = pattern;
        this.expected = expected;
        this.parse = parse;
        this.print = print;
    }

    private static <T> Form<Object> form(
            Pattern pattern, String expected, Function<String, T> parse, Function<T, String> print) {
        return general(new NumberTypes<>(pattern, expected, parse, print));
    }

    @SuppressWarnings("unchecked") // a form is found by the type of its values
    private static Form<Object> general(Form<?> form) {
        return (Form<Object>) form;
    }

    /** All its digits, with an exponent only where there is no other way to keep it as it is. */
    private static String digits(BigDecimal number) {
        return number.scale() < 0 ? number.toString() : number.toPlainString();
    }

    @Override
    public Optional<T> read(Located given, Reading reading) {
        return given instanceof Located.Digits number
                ? reading.make(number.at(), FindingCode.INVALID_VALUE, () -> value(number.digits()))
                : reading.wrongType(given, "a number");
    }

    private T value(String digits) {
        try {
            if (pattern.matcher(digits).matches()) {
                return parse.apply(digits);
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Shown.of(digits) + " must be " + expected, e);
        }
        throw new IllegalArgumentException(Shown.of(digits) + " must be " + expected);
    }

    @Override
    public Object write(T value, Writing writing) {
        String digits = print.apply(value);
        if (!value(digits).equals(value)) {
            throw new IllegalArgumentException(Shown.of(digits) + " cannot be read back");
        }
        return new JsonText(digits);
    }
}
