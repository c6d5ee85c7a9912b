package org.openktp.io.rule;

import static org.openktp.io.form.Property.required;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;

/** How a fact stands to another: {@code {"fact": "end", "atLeast": {"fact": "start", "plus": "P18M"}}}. */
final class ComparisonForm implements Form<Comparison<?>> {

    private final Map<String, Form<Comparison<?>>> relations = new LinkedHashMap<>();
    private final boolean isPossible;

    /**
     * The comparisons of a fact with others.
     *
     * @param left the fact
     * @param facts the form of the others
     * @param all the facts that there are
     */
    ComparisonForm(Fact<?> left, Form<Fact<?>> facts, Collection<? extends Fact<?>> all) {
        List<String> comparable = all.stream()
                .filter(other -> other.domain().isOrdered() && left.domain().isOrdered())
                .filter(other -> !other.id().equals(left.id()) && kind(other).equals(kind(left)))
                .<String>map(Fact::id)
                .toList();
        Form<Moved> right = Moved.form(Forms.shaped(facts, Shapes.tokens(comparable)));
        this.isPossible = !comparable.isEmpty();
        for (Relation relation : Relation.values()) {
            Property<Comparison<?>, Moved> other =
                    required(name(relation), right, each -> new Moved(each.right(), each.offset()));
            relations.put(
                    name(relation), AtomForm.of(List.of(other), values -> compare(left, relation, values.get(other))));
        }
    }

    private static String name(Relation relation) {
        return switch (relation) {
            case BELOW -> RangeTests.BELOW;
            case AT_MOST -> RangeTests.AT_MOST;
            case EQUAL -> ValueTests.IS;
            case AT_LEAST -> RangeTests.AT_LEAST;
            case ABOVE -> RangeTests.ABOVE;
        };
    }

    private static Comparison<?> compare(Fact<?> left, Relation relation, Moved right) {
        if (!kind(left).equals(kind(right.fact()))) {
            throw new IllegalArgumentException("facts " + left.id() + " and "
                    + right.fact().id() + " have values of different kinds, and cannot be compared");
        }
        return new Comparison<>(FactForm.ordered(left), relation, FactForm.ordered(right.fact()), right.offset());
    }

    /** Codes have an order only among their own kind. */
    private static Class<?> kind(Fact<?> fact) {
        Object first = fact.domain() instanceof CodeList<?> list ? list.values().get(0) : fact.domain();
        return first instanceof Enum<?> constant ? constant.getDeclaringClass() : first.getClass();
    }

    /** Whether an object is a comparison: a value of its properties is an object. */
    Optional<String> relationIn(Located.Members object) {
        return relations.keySet().stream()
                .filter(name -> object.members().get(name) instanceof Located.Members)
                .findFirst();
    }

    @Override
    public Optional<Comparison<?>> read(Located given, Reading reading) {
        return given instanceof Located.Members object
                ? AtomForm.get(relations, relationIn(object).orElseThrow()).read(given, reading)
                : reading.wrongType(given, "an object");
    }

    @Override
    public Object write(Comparison<?> comparison, Writing writing) {
        return AtomForm.get(relations, name(comparison.relation())).write(comparison, writing);
    }

    /** The shapes of comparisons; none where there is no other fact of the same kind. */
    Stream<JsonShape> shapes() {
        return isPossible ? relations.values().stream().map(Form::shape) : Stream.empty();
    }

    @Override
    public JsonShape shape() {
        return Shapes.anyOf(shapes());
    }
}
