package org.openktp.io.rule;

import static org.openktp.io.form.Property.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openktp.io.form.Form;
import org.openktp.io.form.Property;
import org.openktp.rules.condition.Includes;
import org.openktp.rules.condition.Includes.Share;
import org.openktp.rules.condition.SizeInRange;
import org.openktp.rules.fact.Fact;

/** What can be asked of facts whose values are sets. */
final class SetTests {

    static final String SIZE = "size";

    private SetTests() {}

    /** The name of the property for a share, such as {@code includesAny}. */
    static String includes(Share share) {
        return switch (share) {
            case ANY -> "includesAny";
            case ALL -> "includesAll";
            case ONLY -> "includesOnly";
        };
    }

    static <E> Map<String, Form<?>> of(Fact<Set<E>> fact) {
        Map<String, Form<?>> tests = new LinkedHashMap<>();
        for (Share share : Share.values()) {
            Property<Includes<E>, Set<E>> elements =
                    required(includes(share), ValueForms.notEmpty(fact), Includes::elements);
            tests.put(
                    includes(share),
                    AtomForm.of(List.of(elements), values -> new Includes<>(fact, values.get(elements), share)));
        }
        Property<SizeInRange<E>, Counts> size =
                required(SIZE, Counts.FORM, atom -> new Counts(atom.least(), atom.most()));
        tests.put(
                SIZE,
                AtomForm.of(
                        List.of(size),
                        values -> new SizeInRange<>(
                                fact, values.get(size).least(), values.get(size).most())));
        return tests;
    }
}
