package org.openktp.io.rule;

import static org.openktp.io.form.Property.required;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.AtLeastOf;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Not;
import org.openktp.rules.fact.Fact;

/**
 * A condition: an object with {@code fact} and what is asked of it, or one of {@code all}, {@code any}, {@code not}, {@code
 * atLeast} with {@code of}, {@code always}, {@code never}.
 */
public final class ConditionForm implements Form<Condition> {

    private static final String NAME = "condition";

    private final Map<String, Form<Condition>> kinds = new LinkedHashMap<>();
    private final Map<String, Fact<?>> facts = new LinkedHashMap<>();
    private final Map<String, List<Map.Entry<Fact<?>, String>>> names = new HashMap<>();
    private final Map<String, FactForm> byFact = new LinkedHashMap<>();

    /** One of the facts, by its identifier. */
    private final Form<Fact<?>> factForm;

    /**
     * Conditions on some facts.
     *
     * @param facts the facts
     */
    public ConditionForm(Collection<? extends Fact<?>> facts) {
        this(byId(facts));
    }

    /**
     * Conditions on some facts.
     *
     * @param facts the facts by what they are called
     */
    public ConditionForm(Map<String, Fact<?>> facts) {
        this.facts.putAll(facts);
        facts.forEach((name, fact) ->
                names.computeIfAbsent(fact.id(), id -> new ArrayList<>()).add(Map.entry(fact, name)));
        factForm = Forms.text(Shapes.tokens(facts.keySet()), FindingCode.UNKNOWN_CODE, this::fact, this::name);
        facts.forEach((name, fact) -> byFact.put(name, new FactForm(fact, factForm, facts.values())));
        Form<Condition> within = Forms.shaped(this, new JsonShape.Reference(NAME));
        Form<List<Condition>> several = Forms.list(within, 1);
        kind("all", several, AllOf::new, condition -> ((AllOf) condition).conditions());
        kind("any", several, AnyOf::new, condition -> ((AnyOf) condition).conditions());
        kind("not", within, Not::new, condition -> ((Not) condition).condition());
        Property<Condition, List<Condition>> of = required("of", several, each -> ((AtLeastOf) each).conditions());
        Property<Condition, Integer> least = required("atLeast", Forms.whole(1), each -> ((AtLeastOf) each).least());
        kinds.put("of", ObjectForm.of(List.of(least, of), values -> new AtLeastOf(values.get(least), values.get(of))));
        kind("always", ValueTests.TRUE, yes -> new AllOf(List.of()), condition -> true);
        kind("never", ValueTests.TRUE, yes -> new AnyOf(List.of()), condition -> true);
    }

    private <V> void kind(String name, Form<V> form, Function<V, Condition> make, Function<Condition, V> get) {
        Property<Condition, V> property = required(name, form, get);
        kinds.put(name, ObjectForm.of(List.of(property), values -> make.apply(values.get(property))));
    }

    private static Map<String, Fact<?>> byId(Collection<? extends Fact<?>> facts) {
        Map<String, Fact<?>> byId = new LinkedHashMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return byId;
    }

    private String name(Fact<?> fact) {
        List<Map.Entry<Fact<?>, String>> same = names.getOrDefault(fact.id(), List.of());
        return same.stream()
                .filter(each -> each.getKey().equals(fact))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("fact " + fact.id()
                        + " is not known here as it is declared; known are " + String.join(", ", facts.keySet())));
    }

    private Fact<?> fact(String id) {
        return Optional.<Fact<?>>ofNullable(facts.get(id))
                .orElseThrow(() -> new IllegalArgumentException(
                        Shown.of(id) + " is not a fact here; there are " + String.join(", ", facts.keySet())));
    }

    /**
     * The form of the facts themselves: what they are called.
     *
     * @return the form
     */
    public Form<Fact<?>> facts() {
        return factForm;
    }

    @Override
    public Optional<Condition> read(Located given, Reading reading) {
        if (!(given instanceof Located.Members object)) {
            return reading.wrongType(given, "a condition, which is an object");
        }
        if (AtomForm.given(object, "fact")) {
            return factForm.read(AtomForm.get(object.members(), "fact"), reading)
                    .flatMap(fact -> AtomForm.get(byFact, name(fact)).read(object, reading));
        }
        Optional<String> kind = kinds.keySet().stream()
                .filter(name -> AtomForm.given(object, name))
                .findFirst();
        return kind.isPresent()
                ? AtomForm.get(kinds, kind.get()).read(object, reading)
                : reading.refuse(
                        object.at(),
                        FindingCode.REQUIRED,
                        "a condition must have fact, " + String.join(", ", kinds.keySet()) + "; this has "
                                + Shown.of(object.members().keySet()));
    }

    @Override
    public Object write(Condition condition, Writing writing) {
        return condition instanceof Atom atom
                ? atom(atom, name(atom.facts().get(0)), writing)
                : writing.within(AtomForm.get(kinds, kind(condition)), condition);
    }

    private Object atom(Atom atom, String name, Writing writing) {
        Map<String, Object> members = new LinkedHashMap<>();
        AtomForm.get(byFact, name)
                .write(atom, writing)
                .forEach((property, value) -> members.put((String) property, value));
        members.put("fact", name);
        return members;
    }

    private static String kind(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.conditions().isEmpty() ? "always" : "all";
        }
        if (condition instanceof AnyOf any) {
            return any.conditions().isEmpty() ? "never" : "any";
        }
        return condition instanceof Not ? "not" : "of";
    }

    @Override
    public JsonShape shape() {
        Map<String, JsonShape> atoms = new LinkedHashMap<>();
        byFact.forEach((id, form) -> atoms.put(id, form.shape()));
        JsonShape atom = new JsonShape.Variants("fact", atoms, Optional.empty());
        return Shapes.anyOf(Stream.concat(kinds.values().stream().map(Form::shape), Stream.of(atom)))
                .named(NAME);
    }

    /**
     * Which conditions there may be, whatever the facts are.
     *
     * @return the shape
     */
    public static JsonShape onAnyFact() {
        Stream<JsonShape> kinds =
                new ConditionForm(List.of()).kinds.values().stream().map(Form::shape);
        return Shapes.anyOf(Stream.concat(kinds, AnyFact.shapes())).named(NAME);
    }
}
