package org.openktp.io.application;

import java.util.Optional;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.form.Form;
import org.openktp.io.form.JsonText;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.tree.JsonLine;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;
import org.openktp.rules.fact.Fact;

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
    private final FactKnowledge<T> form;

    /**
     * The form of what is known of a fact.
     *
     * @param fact the fact
     */
    public KnowledgeForm(Fact<T> fact) {
        this.fact = fact;
        this.form = new FactKnowledge<>(fact);
    }

    @Override
    public Optional<Knowledge<T>> read(Located given, Reading reading) {
        try {
            Knowledge<T> knowledge = form.read(given, READER);
            return knowledge.equals(Knowledge.notApplicable()) && form.alwaysApplies()
                    ? reading.refuse(given.at(), FindingCode.INVALID_VALUE, alwaysApplies())
                    : Optional.of(knowledge);
        } catch (RefusedException e) {
            Finding finding = e.finding();
            return reading.refuse(finding.location(), finding.code(), finding.message());
        }
    }

    private String alwaysApplies() {
        return fact.id() + " always applies; where it is not known it is missing";
    }

    @Override
    public Object write(Knowledge<T> knowledge, Writing writing) {
        return new JsonText(JsonLine.of(json -> KnowledgeWriter.json(knowledge, json)));
    }
}
