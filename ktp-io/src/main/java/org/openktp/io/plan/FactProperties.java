package org.openktp.io.plan;

import static org.openktp.io.form.Property.optional;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.application.KnowledgeForm;
import org.openktp.io.form.Form;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Values;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.application.PartnerSectors;

/**
 * What is known of a subject, a property a fact, in the spelling of applications.
 *
 * @param facts the facts, each with its property
 * @param <R> the type of the subject
 */
record FactProperties<R>(List<Known<R, ?>> facts) {

    /** The business partner of a plan. */
    static final FactProperties<FactSheet> PARTNER = new FactProperties<>(List.of(
            known("kind", PartnerFacts.KIND, Function.identity()),
            known("sector", PartnerSectors.SECTOR, Function.identity()),
            known("size", PartnerFacts.SIZE, Function.identity()),
            known("nation", PartnerFacts.NATION, Function.identity()),
            known("virtual", PartnerFacts.VIRTUAL, Function.identity())));

    /** A fact with its property, which is absent where it was not asked. */
    record Known<R, T>(Fact<T> fact, Property<R, Knowledge<T>> property) {

        private void put(Values values, FactSheet.Builder sheet) {
            values.maybe(property).ifPresent(knowledge -> sheet.put(fact, knowledge));
        }

        private void copy(FactSheet from, FactSheet.Builder to) {
            to.put(fact, from.of(fact));
        }
    }

    static <R, T> Known<R, T> known(String name, Fact<T> fact, Function<R, FactSheet> facts) {
        return new Known<>(fact, optional(name, new KnowledgeForm<>(fact), subject -> Optional.of(
                        facts.apply(subject).of(fact))
                .filter(knowledge -> !knowledge.equals(Knowledge.notAsked()))));
    }

    /** The object that has these properties and no others. */
    static Form<FactSheet> object(FactProperties<FactSheet> facts) {
        return ObjectForm.of(List.copyOf(facts.properties()), values -> {
            FactSheet.Builder sheet = FactSheet.builder();
            facts.put(values, sheet);
            return sheet.build();
        });
    }

    List<Property<R, ?>> properties() {
        return facts.stream().<Property<R, ?>>map(Known::property).toList();
    }

    void put(Values values, FactSheet.Builder sheet) {
        facts.forEach(fact -> fact.put(values, sheet));
    }

    /** These facts alone, out of all that are known; empty where none of them is. */
    Optional<FactSheet> among(FactSheet known) {
        FactSheet.Builder sheet = FactSheet.builder();
        facts.forEach(fact -> fact.copy(known, sheet));
        return Optional.of(sheet.build()).filter(some -> !some.equals(FactSheet.empty()));
    }

    void copy(FactSheet from, FactSheet.Builder to) {
        facts.forEach(fact -> fact.copy(from, to));
    }
}
