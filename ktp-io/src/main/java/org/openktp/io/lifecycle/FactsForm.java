package org.openktp.io.lifecycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.application.KnowledgeForm;
import org.openktp.io.application.KnowledgeForms;
import org.openktp.io.form.Form;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;

/**
 * What became known with an event: an object with a property a fact. One for which no guard asks is said and not used; it
 * does not stand in the way of the event, which did happen.
 */
final class FactsForm implements Form<FactSheet> {

    private final Map<String, Fact<?>> facts;

    FactsForm(Map<String, Fact<?>> facts) {
        this.facts = facts;
    }

    @Override
    public Optional<FactSheet> read(Located given, Reading reading) {
        if (!(given instanceof Located.Members object)) {
            return reading.wrongType(given, "an object with facts");
        }
        FactSheet.Builder sheet = FactSheet.builder();
        boolean right = true;
        for (Map.Entry<String, Located> member : object.members().entrySet()) {
            Fact<?> fact = facts.get(member.getKey());
            if (fact == null) {
                reading.refuse(member.getValue().at(), FindingCode.UNKNOWN_PROPERTY, notAsked(member.getKey()));
            } else if (!(member.getValue() instanceof Located.Nothing)) {
                right &= put(fact, member.getValue(), sheet, reading);
            }
        }
        return right ? Optional.of(sheet.build()) : Optional.empty();
    }

    private String notAsked(String name) {
        String asked = facts.isEmpty() ? "no facts" : "for " + String.join(", ", facts.keySet());
        return Shown.of(name) + " was not used: the scheme asks " + asked;
    }

    private static <T> boolean put(Fact<T> fact, Located given, FactSheet.Builder sheet, Reading reading) {
        Optional<Knowledge<T>> knowledge = new KnowledgeForm<>(fact).read(given, reading);
        knowledge.ifPresent(known -> sheet.put(fact, known));
        return knowledge.isPresent();
    }

    @Override
    public Map<String, Object> write(FactSheet sheet, Writing writing) {
        Map<String, Object> members = new LinkedHashMap<>();
        facts.forEach((id, fact) -> put(fact, sheet, members, writing));
        return members;
    }

    private static <T> void put(Fact<T> fact, FactSheet sheet, Map<String, Object> members, Writing writing) {
        Knowledge<T> known = sheet.of(fact);
        if (!known.equals(Knowledge.notAsked())) {
            members.put(fact.id(), new KnowledgeForm<>(fact).write(known, writing));
        }
    }

    /** A host's scheme may ask for other facts than those shipped, so others are not ruled out. */
    @Override
    public JsonShape shape() {
        List<JsonShape.Member> members = facts.values().stream()
                .map(fact -> Shapes.optional(fact.id(), new KnowledgeForm<>(fact).shape()))
                .toList();
        return new JsonShape.Members(members, Optional.of(KnowledgeForms.ANY), List.of()).named("facts");
    }
}
