package org.openktp.io.value;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.form.Form;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Values;
import org.openktp.io.form.Writing;
import org.openktp.io.tree.Located;
import org.openktp.io.value.basic.OwnForm;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.question.Prospect;

/** A missing fact: what is known of it is in the form of that very fact. */
final class MissingForm extends OwnForm<Object> {

    private static final String FACT = "fact";

    private final FactForms facts;
    private final Property<MissingFact<?>, Fact<?>> fact;
    private final Property<MissingFact<?>, Object> settles;
    private final Property<MissingFact<?>, Object> prospects;
    private final Property<MissingFact<?>, Object> bearsOn;

    MissingForm(ValueType type, FactForms facts, ValueForms forms) {
        this.facts = facts;
        ValueType prospect = ValueType.of(component(3), type.bindings());
        this.fact = Property.required(FACT, facts.references(), MissingFact::fact);
        this.settles = Property.required("settles", forms.later(ValueType.of(Double.class)), MissingFact::settles);
        this.prospects = Property.required("prospects", forms.later(prospect), MissingFact::prospects);
        this.bearsOn = Property.required(
                "bearsOn", forms.later(ValueType.of(component(4), type.bindings())), MissingFact::bearsOn);
    }

    private static Type component(int index) {
        return MissingFact.class.getRecordComponents()[index].getGenericType();
    }

    /** The form of what is missing of a fact. */
    private Form<MissingFact<?>> of(Fact<?> some) {
        Property<MissingFact<?>, Object> known =
                Property.optional("known", facts.knowledge(some), missing -> Optional.<Object>of(missing.known())
                        .filter(each -> !each.equals(Knowledge.notAsked())));
        return ObjectForm.of(List.of(fact, known, settles, prospects, bearsOn), values -> make(values, known));
    }

    @SuppressWarnings("unchecked") // the forms have read what the components hold
    private MissingFact<?> make(Values values, Property<MissingFact<?>, Object> known) {
        return new MissingFact<>(
                values.get(fact),
                (Knowledge<?>) values.maybe(known).orElseGet(Knowledge::notAsked),
                (Double) values.get(settles),
                (List<Prospect<Object>>) values.get(prospects),
                (List<String>) values.get(bearsOn));
    }

    @Override
    public Optional<Object> read(Located given, Reading reading) {
        if (!(given instanceof Located.Members object)) {
            return reading.wrongType(given, "an object with fact");
        }
        Located reference = object.members().get(FACT);
        if (reference == null || reference instanceof Located.Nothing) {
            reading.required(object, FACT, FACT + " is absent");
            return Optional.empty();
        }
        return facts.references().read(reference, reading).flatMap(some -> of(some).read(given, reading));
    }

    @Override
    public Object write(Object missing, Writing writing) {
        MissingFact<?> some = (MissingFact<?>) missing;
        return of(some.fact()).write(some, writing);
    }
}
