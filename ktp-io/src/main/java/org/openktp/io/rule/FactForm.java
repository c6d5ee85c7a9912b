package org.openktp.io.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.form.Form;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.condition.HasValue;
import org.openktp.rules.condition.InRange;
import org.openktp.rules.condition.Includes;
import org.openktp.rules.condition.IsIn;
import org.openktp.rules.condition.Matches;
import org.openktp.rules.condition.SizeInRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.fact.Text;

/**
 * The conditions on a fact: an object with its name and a property that says what is asked, such as {@code is} or {@code
 * atLeast}. Which properties there are depends on the values that the fact may have.
 */
final class FactForm implements Form<Atom> {

    private final String fact;
    private final Map<String, Form<Atom>> tests = new LinkedHashMap<>();
    private final ComparisonForm comparisons;

    /**
     * The conditions on a fact.
     *
     * @param fact the fact
     * @param facts the form of the facts to which it may be compared
     */
    FactForm(Fact<?> fact, Form<Fact<?>> facts, Collection<? extends Fact<?>> all) {
        this.fact = fact.id();
        this.comparisons = new ComparisonForm(fact, facts, all);
        add(ValueTests.of(fact));
        if (fact.domain().isOrdered()) {
            add(RangeTests.of(ordered(fact)));
        }
        if (fact.domain() instanceof SetOf<?>) {
            add(SetTests.of(sets(fact)));
        }
        if (fact.domain() instanceof Text) {
            add(TextTests.of(texts(fact)));
        }
    }

    /** The fact as one whose values have an order, as its domain has said; whole numbers stand for all such values. */
    @SuppressWarnings("unchecked")
    static Fact<Integer> ordered(Fact<?> fact) {
        return (Fact<Integer>) fact;
    }

    @SuppressWarnings("unchecked") // its domain has said so
    private static Fact<Set<Object>> sets(Fact<?> fact) {
        return (Fact<Set<Object>>) fact;
    }

    @SuppressWarnings("unchecked") // its domain has said so
    private static Fact<String> texts(Fact<?> fact) {
        return (Fact<String>) fact;
    }

    @SuppressWarnings("unchecked") // a test is found by the name that goes with the class of its conditions
    private void add(Map<String, ? extends Form<?>> named) {
        named.forEach((name, form) -> tests.put(name, (Form<Atom>) form));
    }

    @Override
    public Optional<Atom> read(Located given, Reading reading) {
        if (!(given instanceof Located.Members object)) {
            return reading.wrongType(given, "a condition, which is an object");
        }
        if (comparisons.relationIn(object).isPresent()) {
            return comparisons.read(object, reading).map(Atom.class::cast);
        }
        Optional<String> test = tests.keySet().stream()
                .filter(name -> AtomForm.given(object, name))
                .findFirst();
        return test.isPresent() ? AtomForm.get(tests, test.get()).read(object, reading) : withoutTest(object, reading);
    }

    private Optional<Atom> withoutTest(Located.Members object, Reading reading) {
        Optional<Map.Entry<String, Located>> other = object.members().entrySet().stream()
                .filter(member -> !member.getKey().equals("fact"))
                .findFirst();
        String known = "; there are " + String.join(", ", tests.keySet());
        return other.isEmpty()
                ? reading.refuse(object.at(), FindingCode.REQUIRED, "what is asked of " + fact + " is absent" + known)
                : reading.refuse(
                        other.get().getValue().at(),
                        FindingCode.UNKNOWN_PROPERTY,
                        Shown.of(other.get().getKey()) + " cannot be asked of " + fact + known);
    }

    @Override
    public Map<?, ?> write(Atom atom, Writing writing) {
        Object written = atom instanceof Comparison<?> comparison
                ? comparisons.write(comparison, writing)
                : AtomForm.get(tests, name((FactAtom<?>) atom)).write(atom, writing);
        return (Map<?, ?>) written;
    }

    private static String name(FactAtom<?> atom) {
        if (atom instanceof HasValue<?>) {
            return ValueTests.HAS_VALUE;
        }
        if (atom instanceof IsIn<?> in) {
            return in.values().size() == 1 ? ValueTests.IS : ValueTests.IN;
        }
        if (atom instanceof InRange<?>) {
            return RangeTests.AT_LEAST;
        }
        if (atom instanceof Includes<?> includes) {
            return SetTests.includes(includes.share());
        }
        if (atom instanceof SizeInRange<?>) {
            return SetTests.SIZE;
        }
        return atom instanceof Matches ? TextTests.MATCHES : TextTests.WORDS;
    }

    @Override
    public JsonShape shape() {
        return Shapes.anyOf(Stream.concat(tests.values().stream().map(Form::shape), comparisons.shapes()))
                .named("condition-on-" + fact);
    }
}
