package org.openktp.io.value;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.form.Form;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.tree.Located;
import org.openktp.io.value.basic.KnowledgeStates;
import org.openktp.io.value.basic.OwnForm;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;

/**
 * What is known of facts: an object with the state of each under its reference. A code of the fact's domain is its token; one
 * that is not in the domain, as in a decision on facts that contradict one another, is in the form of its type.
 */
final class FactForms extends OwnForm<Object> {

    private final ValueForms values;
    private final Form<Fact<?>> references;
    private final Map<String, Form<Object>> byReference = new ConcurrentHashMap<>();

    FactForms(ValueForms values, Form<Fact<?>> references) {
        this.values = values;
        this.references = references;
    }

    @Override
    public Optional<Object> read(Located given, Reading reading) {
        if (!(given instanceof Located.Members object)) {
            return reading.wrongType(given, "an object with what is known of each fact");
        }
        Map<Fact<?>, Knowledge<?>> known = new LinkedHashMap<>();
        object.members().forEach((reference, value) -> references
                .read(new Located.Text(value.at(), reference), reading)
                .ifPresent(fact -> knowledge(fact)
                        .read(value, reading)
                        .ifPresent(state -> known.put(fact, (Knowledge<?>) state))));
        return known.size() == object.members().size() ? Optional.of(known) : Optional.empty();
    }

    @Override
    public Object write(Object known, Writing writing) {
        Map<String, Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) known)
                .forEach((fact, state) -> members.put(
                        (String) references.write((Fact<?>) fact, writing),
                        knowledge((Fact<?>) fact).write(state, writing)));
        return members;
    }

    /** The same for a sheet. */
    Form<FactSheet> sheet() {
        FactForms all = this;
        return new OwnForm<>() {
            @Override
            public Optional<FactSheet> read(Located given, Reading reading) {
                return all.read(given, reading).map(known -> {
                    FactSheet.Builder sheet = FactSheet.builder();
                    ((Map<?, ?>) known).forEach((fact, state) -> put(general(fact), state, sheet));
                    return sheet.build();
                });
            }

            @Override
            public Object write(FactSheet sheet, Writing writing) {
                Map<Object, Object> known = new LinkedHashMap<>();
                sheet.facts().forEach(fact -> known.put(fact, sheet.of(fact)));
                return all.write(known, writing);
            }
        };
    }

    @SuppressWarnings("unchecked") // the form of a fact's knowledge has read it
    private static void put(Fact<Object> fact, Object state, FactSheet.Builder sheet) {
        sheet.put(fact, (Knowledge<Object>) state);
    }

    @SuppressWarnings("unchecked") // whatever its values
    private static Fact<Object> general(Object fact) {
        return (Fact<Object>) fact;
    }

    /** The form of a fact itself: its reference. */
    Form<Fact<?>> references() {
        return references;
    }

    /** The form of what is known of a fact. */
    Form<Object> knowledge(Fact<?> fact) {
        String reference = (String) references.write(fact, Writing.inline());
        return byReference.computeIfAbsent(reference, some -> knowledge(fact.domain()));
    }

    private Form<Object> knowledge(Domain<?> domain) {
        if (domain instanceof SetOf<?> sets) {
            return KnowledgeStates.set(codes(sets.elements()));
        }
        if (domain instanceof CodeList<?> list) {
            return KnowledgeStates.scalar(codes(list), false);
        }
        Class<?> type = domain instanceof IntegerRange
                ? Integer.class
                : domain instanceof DateRange ? LocalDate.class : String.class;
        return KnowledgeStates.scalar(values.of(ValueType.of(type)), domain instanceof DateRange);
    }

    private Form<Object> codes(CodeList<?> list) {
        Map<String, Object> byToken = new LinkedHashMap<>();
        Stream.concat(list.values().stream(), list.other().stream())
                .forEach(value -> byToken.put(Code.tokenOf(value), value));
        Object first = list.values().get(0);
        Class<?> type = first instanceof Enum<?> constant ? constant.getDeclaringClass() : first.getClass();
        return new Element(byToken, values.later(ValueType.of(type)));
    }

    /** A code of a domain, or of its type alone. */
    private static final class Element extends OwnForm<Object> {

        private final Map<String, Object> byToken;
        private final Form<Object> outside;

        Element(Map<String, Object> byToken, Form<Object> outside) {
            this.byToken = byToken;
            this.outside = outside;
        }

        @Override
        public Optional<Object> read(Located given, Reading reading) {
            Object inside = given instanceof Located.Text token ? byToken.get(token.value()) : null;
            return inside == null ? outside.read(given, reading) : Optional.of(inside);
        }

        @Override
        public Object write(Object value, Writing writing) {
            String token = Code.tokenOf(value);
            return value.equals(byToken.get(token)) ? token : outside.write(value, writing);
        }
    }
}
