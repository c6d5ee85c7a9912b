package org.openktp.io.rule;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.condition.Offset;
import org.openktp.rules.fact.Fact;

/**
 * A fact to which another is compared, moved by an offset: {@code {"fact": "start", "plus": "P18M"}}.
 *
 * @param fact the fact
 * @param offset how far it is moved
 */
public record Moved(Fact<?> fact, Offset offset) {

    private static final Pattern DAYS_OR_MONTHS = Pattern.compile("P(-?[0-9]{1,7})([DM])");
    private static final String EXPECTED = "a whole number, or days or months like P30D or P-18M";

    /** An offset: a number, or a length such as {@code P18M}. */
    public static final Form<Offset> OFFSET = new Form<>() {
        @Override
        public Optional<Offset> read(Located given, Reading reading) {
            if (given instanceof Located.Digits number) {
                return Forms.whole(-Offset.MAX, Offset.MAX)
                        .read(number, reading)
                        .map(Offset::of);
            }
            return given instanceof Located.Text text
                    ? reading.make(text.at(), FindingCode.INVALID_VALUE, () -> length(text.value()))
                    : reading.wrongType(given, EXPECTED);
        }

        @Override
        public Object write(Offset offset, Writing writing) {
            return offset.unit() == Offset.Unit.NUMBER ? offset.amount() : offset.toString();
        }

        @Override
        public JsonShape shape() {
            return Shapes.anyOf(new JsonShape.Whole(-Offset.MAX, Offset.MAX), Shapes.text("^P-?[0-9]{1,7}[DM]$"))
                    .named("offset");
        }
    };

    private static Offset length(String text) {
        var match = DAYS_OR_MONTHS.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException(Shown.of(text) + " must be " + EXPECTED);
        }
        int amount = Integer.parseInt(match.group(1));
        return match.group(2).equals("D") ? Offset.days(amount) : Offset.months(amount);
    }

    /** The form of a fact, one of some, that may be moved. */
    static Form<Moved> form(Form<Fact<?>> facts) {
        Property<Moved, Fact<?>> fact = required("fact", facts, Moved::fact);
        Property<Moved, Offset> plus =
                optional("plus", OFFSET, moved -> Optional.of(moved.offset).filter(each -> each.amount() != 0));
        return ObjectForm.of(
                List.of(fact, plus),
                values -> new Moved(values.get(fact), values.maybe(plus).orElse(Offset.NONE)));
    }
}
