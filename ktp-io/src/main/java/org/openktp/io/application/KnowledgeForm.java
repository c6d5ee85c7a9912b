package org.openktp.io.application;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.io.form.Form;
import org.openktp.io.form.JsonText;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.tree.JsonLine;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;

/**
 * What is known of a fact of the rules, in the spelling of applications. Values are those of the domain of the fact, and only a
 * fact that permits it may be not applicable.
 *
 * @param <T> the type of the fact's values
 */
public final class KnowledgeForm<T> implements Form<Knowledge<T>> {

    /** The depth is a limit on JSON in cells, of which there are none here. */
    private static final KnowledgeReader READER = new KnowledgeReader(1);

    private final Fact<T> fact;

    /**
     * The form of what is known of a fact.
     *
     * @param fact the fact
     */
    public KnowledgeForm(Fact<T> fact) {
        this.fact = fact;
    }

    @Override
    public Optional<Knowledge<T>> read(Located given, Reading reading) {
        try {
            Knowledge<T> knowledge = knowledge(given, fact.domain());
            return reading.make(given.at(), FindingCode.INVALID_VALUE, () -> permitted(knowledge));
        } catch (RefusedException e) {
            Finding finding = e.finding();
            return reading.refuse(finding.location(), finding.code(), finding.message());
        }
    }

    @SuppressWarnings("unchecked") // the type of a domain's values goes with its class
    private Knowledge<T> knowledge(Located given, Domain<T> domain) throws RefusedException {
        return domain instanceof SetOf<?> sets
                ? (Knowledge<T>) READER.set(given, codes(sets.elements()))
                : READER.scalar(given, type(domain));
    }

    @SuppressWarnings("unchecked") // the type of a domain's values goes with its class
    private FieldType<T> type(Domain<T> domain) {
        if (domain instanceof CodeList<T> list) {
            return codes(list);
        }
        if (domain instanceof IntegerRange range) {
            return (FieldType<T>) FieldType.integer(range.least(), range.greatest());
        }
        return (FieldType<T>) (domain instanceof DateRange ? FieldType.date() : FieldType.text());
    }

    private <E> FieldType<E> codes(CodeList<E> list) {
        Collection<E> values =
                Stream.concat(list.values().stream(), list.other().stream()).toList();
        return FieldType.values(fact.id(), values, list.isOrdered());
    }

    /** The ends of a range may lie beyond the domain, which then has the say; so may the bounds of a set. */
    private Knowledge<T> permitted(Knowledge<T> knowledge) {
        if (knowledge.equals(Knowledge.notApplicable()) && fact.notApplicable().isEmpty()) {
            throw new IllegalArgumentException(fact.id() + " always applies; where it is not known it is missing");
        }
        if (!(knowledge instanceof Between<?> || knowledge instanceof SetBounds<?>)) {
            knowledge.named().forEach(fact::require);
        }
        return knowledge;
    }

    @Override
    public Object write(Knowledge<T> knowledge, Writing writing) {
        return new JsonText(JsonLine.of(json -> KnowledgeWriter.json(knowledge, json)));
    }
}
