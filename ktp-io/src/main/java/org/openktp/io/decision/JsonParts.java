package org.openktp.io.decision;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.code.Code;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Citation;
import org.openktp.io.application.ApplicationLayout;
import org.openktp.io.application.KnowledgeWriter;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.fact.Fact;
import tools.jackson.core.JsonGenerator;

/** What JSON objects about decisions have in common. */
public final class JsonParts {

    private JsonParts() {}

    /** The members with which an object begins: what was decided. */
    static void subject(SchemeApplication application, JsonGenerator json) {
        json.writeStringProperty("id", application.id());
        if (application instanceof InnovateApplication) {
            json.writeStringProperty("scheme", ApplicationLayout.INNOVATE_SCHEME);
        }
        orNull("round", application.round(), json);
    }

    /** The verdict and the day whose rules applied, as members. */
    static void verdict(Decision decision, JsonGenerator json) {
        orNull("verdict", decision.verdict().map(Code::token), json);
        orNull("asOf", decision.asOf().map(Object::toString), json);
    }

    /** A fact and what is known of it, as members. */
    static void known(Map.Entry<Fact<?>, Knowledge<?>> fact, JsonGenerator json) {
        known(fact.getKey(), fact.getValue(), json);
    }

    static void known(Fact<?> fact, Knowledge<?> knowledge, JsonGenerator json) {
        json.writeStringProperty("fact", fact.id());
        json.writeName("known");
        KnowledgeWriter.json(knowledge, json);
    }

    /**
     * A member that is a list.
     *
     * @param name its name
     * @param values its elements
     * @param writer writes an element
     * @param json where to write it
     * @param <T> the type of the elements
     */
    public static <T> void list(
            String name, Collection<T> values, BiConsumer<T, JsonGenerator> writer, JsonGenerator json) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> writer.accept(value, json));
        json.writeEndArray();
    }

    /**
     * A member that is a list of tokens.
     *
     * @param name its name
     * @param codes the codes
     * @param json where to write it
     */
    public static void tokens(String name, Collection<? extends Code> codes, JsonGenerator json) {
        list(name, codes, (code, to) -> to.writeString(code.token()), json);
    }

    /**
     * A member that is a text or null.
     *
     * @param name its name
     * @param value the text
     * @param json where to write it
     */
    public static void orNull(String name, Optional<String> value, JsonGenerator json) {
        json.writeName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }

    /**
     * Where something is said.
     *
     * @param citation the place
     * @param json where to write it, as an object
     */
    public static void citation(Citation citation, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("source", citation.source().id());
        json.writeStringProperty("title", citation.source().title());
        json.writeStringProperty("locator", citation.locator());
        json.writeStringProperty("address", citation.source().address().toString());
        json.writeEndObject();
    }
}
