package org.openktp.io.rule;

import static org.openktp.io.form.Property.optional;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.shape.Tie;

/**
 * How many there may be of something.
 *
 * @param least the least number, written unless it is 0 beside a greatest one
 * @param most the greatest number, or empty where there is none
 */
record Counts(int least, OptionalInt most) {

    private static final Property<Counts, Integer> AT_LEAST =
            optional(RangeTests.AT_LEAST, Forms.whole(0), counts -> Optional.of(counts.least)
                    .filter(least -> least > 0 || counts.most.isEmpty()));
    private static final Property<Counts, Integer> AT_MOST =
            optional(RangeTests.AT_MOST, Forms.whole(0), counts -> counts.most.stream()
                    .boxed()
                    .findFirst());

    static final Form<Counts> FORM = ObjectForm.of(
                    List.of(AT_LEAST, AT_MOST), values -> of(values.maybe(AT_LEAST), values.maybe(AT_MOST)))
            .checked(
                    (object, reading) -> AtomForm.oneOf(RangeTests.AT_LEAST, RangeTests.AT_MOST, object, reading),
                    new Tie.AtLeastOne(List.of(RangeTests.AT_LEAST, RangeTests.AT_MOST)));

    Counts {
        if (least > most.orElse(least)) {
            throw new IllegalArgumentException(
                    "atMost " + most.getAsInt() + " must be atLeast, " + least + ", or more");
        }
    }

    private static Counts of(Optional<Integer> least, Optional<Integer> most) {
        return new Counts(least.orElse(0), most.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }
}
