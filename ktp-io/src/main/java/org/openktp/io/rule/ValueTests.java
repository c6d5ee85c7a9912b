package org.openktp.io.rule;

import static org.openktp.io.form.Property.required;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.tree.Located;
import org.openktp.rules.condition.HasValue;
import org.openktp.rules.condition.IsIn;
import org.openktp.rules.fact.Fact;

/** What can be asked of every fact: {@code is}, {@code in} and {@code hasValue}. */
final class ValueTests {

    static final String IS = "is";
    static final String IN = "in";
    static final String HAS_VALUE = "hasValue";

    /** What is said by being there. */
    static final Form<Boolean> TRUE = new Form<>() {
        @Override
        public Optional<Boolean> read(Located given, Reading reading) {
            return Forms.TRUTH
                    .read(given, reading)
                    .flatMap(value -> value
                            ? Optional.of(true)
                            : reading.refuse(
                                    given.at(),
                                    FindingCode.INVALID_VALUE,
                                    "must be true; the contrary is {\"not\": {…}}"));
        }

        @Override
        public Object write(Boolean value, Writing writing) {
            return true;
        }

        @Override
        public JsonShape shape() {
            return new JsonShape.Truth(true);
        }
    };

    private ValueTests() {}

    static <T> Map<String, Form<?>> of(Fact<T> fact) {
        Form<T> value = ValueForms.of(fact);
        Property<IsIn<T>, T> is =
                required(IS, value, atom -> atom.values().iterator().next());
        Property<IsIn<T>, List<T>> in =
                required(IN, Forms.distinct(value, 1, ValueForms::shown), atom -> List.copyOf(atom.values()));
        Property<HasValue<T>, Boolean> hasValue = required(HAS_VALUE, TRUE, atom -> true);
        Map<String, Form<?>> tests = new LinkedHashMap<>();
        tests.put(IS, AtomForm.of(List.of(is), values -> new IsIn<>(fact, Set.of(values.get(is)))));
        tests.put(IN, AtomForm.of(List.of(in), values -> new IsIn<>(fact, new LinkedHashSet<>(values.get(in)))));
        tests.put(HAS_VALUE, AtomForm.of(List.of(hasValue), values -> new HasValue<>(fact)));
        return tests;
    }
}
