package org.openktp.io.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.rules.innovate.application.ApplicationField;
import org.openktp.rules.innovate.application.ApplicationFields;
import org.openktp.rules.innovate.application.ApplicationParts;
import org.openktp.rules.innovate.application.PartnerFacts;

/**
 * The fields of an application to Innovate UK's scheme: those that are facts, as the table of the rules has them, and the few
 * that are none.
 */
final class InnovateFields {

    static final String KNOWLEDGE_BASE = "knowledgeBase";
    static final String BUSINESS_PARTNER = "businessPartner";
    static final String PROJECT = "project";
    static final String ORGANISATION = "organisation";
    static final String TURNOVER = "turnover";
    static final String BALANCE_SHEET = "balanceSheet";
    static final String GROUP_EMPLOYEES = "groupEmployees";
    static final String ACCOUNTING_PERIOD = "accountingPeriodBegins";

    static final FieldType<OrganisationId> IDENTIFIER = FieldType.organisation();
    static final FieldType<BigDecimal> POUNDS = FieldType.pounds();
    static final FieldType<Integer> EMPLOYEES = FieldType.integer(0, 10_000_000);
    static final FieldType<LocalDate> DAY = FieldType.date();

    /** The fields that are facts, by the names of their groups; the empty name for those of the application itself. */
    static final Map<String, List<OfFact<?>>> FACTS = facts();

    /** The paths of an application's fields, in the order in which they are written, with how to get them. */
    static final Map<String, Function<InnovateApplication, Knowledge<?>>> BY_PATH = byPath();

    private InnovateFields() {}

    /**
     * A field that is a fact.
     *
     * @param name its name in its group
     * @param field where an application holds it
     * @param form how it is read
     * @param <T> the type of its values
     */
    record OfFact<T>(String name, ApplicationField<T> field, FactKnowledge<T> form) {

        /** Takes the field out of the draft of its group. */
        void take(Draft group, ApplicationParts parts) {
            parts.put(field, group.fact(name, form));
        }
    }

    private static Map<String, List<OfFact<?>>> facts() {
        Map<String, List<OfFact<?>>> groups = new LinkedHashMap<>();
        for (ApplicationField<?> field : ApplicationFields.ALL) {
            String path = field.fact().id();
            int dot = path.indexOf('.');
            groups.computeIfAbsent(path.substring(0, Math.max(0, dot)), group -> new ArrayList<>())
                    .add(ofFact(path.substring(dot + 1), field));
        }
        return groups;
    }

    private static <T> OfFact<T> ofFact(String name, ApplicationField<T> field) {
        return new OfFact<>(name, field, new FactKnowledge<>(field.fact()));
    }

    private static Map<String, Function<InnovateApplication, Knowledge<?>>> byPath() {
        Map<String, Function<InnovateApplication, Knowledge<?>>> fields = new LinkedHashMap<>();
        FACTS.forEach((group, facts) -> {
            fields.putAll(withoutFact(group));
            facts.forEach(each -> fields.put(each.field().fact().id(), stated(each.field())));
        });
        return fields;
    }

    /** What an application says of a fact: of its size what was stated, not what its figures tell. */
    private static Function<InnovateApplication, Knowledge<?>> stated(ApplicationField<?> field) {
        return field.fact().equals(PartnerFacts.SIZE)
                ? application -> application.businessPartner().size()
                : application -> field.get().apply(application);
    }

    private static Map<String, Function<InnovateApplication, Knowledge<?>>> withoutFact(String group) {
        Map<String, Function<InnovateApplication, Knowledge<?>>> fields = new LinkedHashMap<>();
        if (group.equals(KNOWLEDGE_BASE)) {
            put(fields, group, ORGANISATION, each -> each.knowledgeBase().organisation());
        }
        if (group.equals(BUSINESS_PARTNER)) {
            put(fields, group, ORGANISATION, each -> each.businessPartner().organisation());
            put(fields, group, TURNOVER, each -> each.businessPartner()
                    .figures()
                    .turnover());
            put(fields, group, BALANCE_SHEET, each -> each.businessPartner()
                    .figures()
                    .balanceSheet());
            put(fields, group, GROUP_EMPLOYEES, each -> each.businessPartner()
                    .figures()
                    .employees());
            put(fields, group, ACCOUNTING_PERIOD, each -> each.businessPartner().accountingPeriodBegins());
        }
        return fields;
    }

    private static void put(
            Map<String, Function<InnovateApplication, Knowledge<?>>> fields,
            String group,
            String name,
            Function<InnovateApplication, Knowledge<?>> get) {
        fields.put(group + "." + name, get);
    }

    /** The shape of each field, by its path. */
    static Map<String, JsonShape> shapes() {
        Map<String, JsonShape> shapes = new LinkedHashMap<>();
        BY_PATH.keySet().forEach(path -> shapes.put(path, Shapes.NEVER));
        FACTS.values()
                .forEach(facts -> facts.forEach(
                        each -> shapes.put(each.field().fact().id(), each.form().shape())));
        List.of(KNOWLEDGE_BASE, BUSINESS_PARTNER).forEach(group -> put(shapes, group, ORGANISATION, IDENTIFIER));
        put(shapes, BUSINESS_PARTNER, TURNOVER, POUNDS);
        put(shapes, BUSINESS_PARTNER, BALANCE_SHEET, POUNDS);
        put(shapes, BUSINESS_PARTNER, GROUP_EMPLOYEES, EMPLOYEES);
        put(shapes, BUSINESS_PARTNER, ACCOUNTING_PERIOD, DAY);
        return shapes;
    }

    private static void put(Map<String, JsonShape> shapes, String group, String name, FieldType<?> type) {
        String path = group + "." + name;
        shapes.put(path, KnowledgeShapes.scalar(path, type, true));
    }
}
