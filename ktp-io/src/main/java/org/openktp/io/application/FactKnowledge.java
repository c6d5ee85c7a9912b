package org.openktp.io.application;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;
import org.openktp.io.tree.Shown;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;

/**
 * Reads what is known of a fact of the rules. Values are those of the domain of the fact.
 *
 * @param <T> the type of the fact's values
 */
final class FactKnowledge<T> {

    private final Fact<T> fact;
    private final Spelling<T> spelling;
    private final JsonShape shape;

    FactKnowledge(Fact<T> fact) {
        this.fact = fact;
        this.spelling = spelling(fact);
        this.shape = shape(fact);
    }

    /** How the values of a domain are spelled. */
    private interface Spelling<T> {
        Knowledge<T> read(Located given, KnowledgeReader reader) throws RefusedException;
    }

    Knowledge<T> read(Located given, KnowledgeReader reader) throws RefusedException {
        Knowledge<T> knowledge = spelling.read(given, reader);
        requireInDomain(knowledge, given);
        return knowledge;
    }

    /** Whether it is wrong that the fact is not applicable. */
    JsonShape shape() {
        return shape;
    }

    boolean alwaysApplies() {
        return fact.notApplicable().isEmpty();
    }

    /** The ends of a range may lie beyond the domain, which then has the say; so may the bounds of a set. */
    private void requireInDomain(Knowledge<T> knowledge, Located given) throws RefusedException {
        if (knowledge instanceof Between<?> || knowledge instanceof SetBounds<?>) {
            return;
        }
        try {
            knowledge.named().forEach(fact::require);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    new Finding(FindingCode.INVALID_VALUE, given.at(), Shown.sentence(String.valueOf(e.getMessage()))));
        }
    }

    @SuppressWarnings("unchecked") // the type of a domain's values goes with its class
    private static <T> Spelling<T> spelling(Fact<T> fact) {
        if (fact.domain() instanceof SetOf<?> sets) {
            return (Spelling<T>) ofSets(codes(fact, sets.elements()));
        }
        FieldType<T> type = type(fact, fact.domain());
        return (given, reader) -> reader.scalar(given, type);
    }

    private static <E> Spelling<Set<E>> ofSets(FieldType<E> elements) {
        return (given, reader) -> reader.set(given, elements);
    }

    @SuppressWarnings("unchecked") // the type of a domain's values goes with its class
    private static <T> FieldType<T> type(Fact<T> fact, Domain<T> domain) {
        if (domain instanceof CodeList<T> list) {
            return codes(fact, list);
        }
        if (domain instanceof IntegerRange range) {
            return (FieldType<T>) FieldType.integer(range.least(), range.greatest());
        }
        return (FieldType<T>) (domain instanceof DateRange ? FieldType.date() : FieldType.text());
    }

    private static <E> FieldType<E> codes(Fact<?> fact, CodeList<E> list) {
        Collection<E> values =
                Stream.concat(list.values().stream(), list.other().stream()).toList();
        return FieldType.values(fact.id(), values, list.isOrdered());
    }

    private static <T> JsonShape shape(Fact<T> fact) {
        boolean alwaysApplies = fact.notApplicable().isEmpty();
        return fact.domain() instanceof SetOf<?> sets
                ? KnowledgeShapes.set(codes(fact, sets.elements()).value(), alwaysApplies)
                : KnowledgeShapes.scalar(fact.id(), type(fact, fact.domain()), alwaysApplies);
    }
}
