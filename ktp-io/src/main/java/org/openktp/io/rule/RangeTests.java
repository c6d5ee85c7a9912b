package org.openktp.io.rule;

import static org.openktp.io.form.Property.optional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openktp.io.form.Form;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.shape.Tie;
import org.openktp.io.tree.Located;
import org.openktp.rules.condition.Bound;
import org.openktp.rules.condition.InRange;
import org.openktp.rules.fact.Fact;

/** What can be asked of facts whose values have an order: at most one lower and one upper end. */
final class RangeTests {

    static final String AT_LEAST = "atLeast";
    static final String ABOVE = "above";
    static final String AT_MOST = "atMost";
    static final String BELOW = "below";

    private RangeTests() {}

    static <T extends Comparable<? super T>> Map<String, Form<?>> of(Fact<T> fact) {
        Property<InRange<T>, T> atLeast = end(fact, AT_LEAST, InRange::from, true);
        Property<InRange<T>, T> above = end(fact, ABOVE, InRange::from, false);
        Property<InRange<T>, T> atMost = end(fact, AT_MOST, InRange::to, true);
        Property<InRange<T>, T> below = end(fact, BELOW, InRange::to, false);
        ObjectForm<InRange<T>> range = AtomForm.of(
                List.of(atLeast, above, atMost, below),
                values -> new InRange<>(
                        fact,
                        bound(values.maybe(atLeast), values.maybe(above)),
                        bound(values.maybe(atMost), values.maybe(below))));
        Form<InRange<T>> form = range.checked(
                RangeTests::hasOneEndEach,
                new Tie.AtLeastOne(List.of(AT_LEAST, ABOVE, AT_MOST, BELOW)),
                new Tie.NotBoth(AT_LEAST, ABOVE),
                new Tie.NotBoth(AT_MOST, BELOW));
        Map<String, Form<?>> tests = new LinkedHashMap<>();
        List.of(AT_LEAST, ABOVE, AT_MOST, BELOW).forEach(name -> tests.put(name, form));
        return tests;
    }

    private static boolean hasOneEndEach(Located.Members object, Reading reading) {
        boolean lower = AtomForm.notBoth(AT_LEAST, ABOVE, object, reading);
        boolean upper = AtomForm.notBoth(AT_MOST, BELOW, object, reading);
        return lower && upper;
    }

    private static <T extends Comparable<? super T>> Property<InRange<T>, T> end(
            Fact<T> fact, String name, Function<InRange<T>, Optional<Bound<T>>> end, boolean included) {
        return optional(name, ValueForms.of(fact), range -> end.apply(range)
                .filter(bound -> bound.included() == included)
                .map(Bound::value));
    }

    private static <T extends Comparable<? super T>> Optional<Bound<T>> bound(
            Optional<T> including, Optional<T> excluding) {
        return including.map(Bound::including).or(() -> excluding.map(Bound::excluding));
    }
}
