package org.openktp.io.application;

import java.util.Optional;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.form.Form;
import org.openktp.io.form.JsonText;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.stream.Limits;
import org.openktp.io.tree.JsonLine;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;
import org.openktp.rules.fact.Fact;

/**
 * What is known of a fact, in the spelling of applications. Of a fact of the rules, values are those of its domain. Only a fact that
 * permits it may be not applicable.
 *
 * @param <T> the type of the fact's values
 */
public final class KnowledgeForm<T> implements Form<Knowledge<T>> {

    private static final String APPLIES = " always applies; where it is not known it is missing";

    /** In CSV cells, JSON as deep as the deepest state. */
    private static final KnowledgeReader READER = new KnowledgeReader(Limits.DEFAULT.withMaxDepth(3));

    private final String name;
    private final boolean alwaysApplies;
    private final Spelling<T> spelling;
    private final JsonShape shape;

    /** How what is known is spelled. */
    interface Spelling<T> {
        Knowledge<T> read(Located given, KnowledgeReader reader) throws RefusedException;
    }

    KnowledgeForm(String name, boolean alwaysApplies, Spelling<T> spelling, JsonShape shape) {
        this.name = name;
        this.alwaysApplies = alwaysApplies;
        this.spelling = spelling;
        this.shape = shape;
    }

    /**
     * The form of what is known of a fact of the rules.
     *
     * @param fact the fact
     */
    public KnowledgeForm(Fact<T> fact) {
        this(fact, new FactKnowledge<>(fact));
    }

    private KnowledgeForm(Fact<T> fact, FactKnowledge<T> spelling) {
        this(fact.id(), spelling.alwaysApplies(), spelling::read, spelling.shape());
    }

    @Override
    public JsonShape shape() {
        return shape;
    }

    @Override
    public Optional<Knowledge<T>> read(Located given, Reading reading) {
        try {
            Knowledge<T> knowledge = spelling.read(given, READER);
            return knowledge.equals(Knowledge.notApplicable()) && alwaysApplies
                    ? reading.refuse(given.at(), FindingCode.INVALID_VALUE, name + APPLIES)
                    : Optional.of(knowledge);
        } catch (RefusedException e) {
            Finding finding = e.finding();
            return reading.refuse(finding.location(), finding.code(), finding.message());
        }
    }

    @Override
    public Object write(Knowledge<T> knowledge, Writing writing) {
        return new JsonText(JsonLine.of(json -> KnowledgeWriter.json(knowledge, json)));
    }
}
