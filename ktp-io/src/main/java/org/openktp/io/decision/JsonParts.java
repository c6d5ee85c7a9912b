package org.openktp.io.decision;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.openktp.core.application.Application;
import org.openktp.core.code.Code;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.application.KnowledgeWriter;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.fact.Fact;
import tools.jackson.core.JsonGenerator;

/** What every JSON object about a decision has. */
final class JsonParts {

    private JsonParts() {}

    /** The members with which an object begins: what was decided, and how. */
    static void subject(Application application, Decision decision, JsonGenerator json) {
        json.writeStringProperty("id", application.id());
        orNull("round", application.round(), json);
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

    static <T> void list(String name, Collection<T> values, BiConsumer<T, JsonGenerator> writer, JsonGenerator json) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> writer.accept(value, json));
        json.writeEndArray();
    }

    static void tokens(String name, Collection<? extends Code> codes, JsonGenerator json) {
        list(name, codes, (code, to) -> to.writeString(code.token()), json);
    }

    private static void orNull(String name, Optional<String> value, JsonGenerator json) {
        json.writeName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }
}
