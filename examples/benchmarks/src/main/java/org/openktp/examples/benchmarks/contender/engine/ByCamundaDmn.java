package org.openktp.examples.benchmarks.contender.engine;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.examples.benchmarks.plain.PlainRole;
import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.examples.benchmarks.rule.TwelveRules;

/**
 * The twelve rules as a decision table that collects, by Camunda's DMN engine, in the Jakarta Expression Language: in FEEL, which
 * that engine parses anew at every evaluation, it does some hundred applications a second.
 */
public final class ByCamundaDmn {

    private static final String THEMES = "themes.size() gt 2 or not (themes.contains('NOVEL_DIAGNOSTICS') "
            + "or themes.contains('ADVANCED_THERAPEUTICS') or themes.contains('MEDICAL_DEVICES_AND_DIGITAL_HEALTH'))";
    private static final String TABLE = new DecisionTable()
            .row("submitted", "date", "submitted lt opens or submitted gt closes", "submitted eq null")
            .row("role", "string", "not roles.contains(role)", "role eq null")
            .row("staffGroup", "string", "staffGroup ne '06'", "staffGroup eq null")
            .row("band", "integer", "band lt 7", "band eq null")
            .row(
                    "nation",
                    "string",
                    "nation ne 'ENGLAND' and nation ne 'SCOTLAND' and nation ne 'WALES'",
                    "nation eq null")
            .row(
                    "employerKind",
                    "string",
                    "employerKind ne 'NHS_TRUST' and employerKind ne 'HEALTH_BOARD' and employerKind ne 'OTHER_NHS_BODY'",
                    "employerKind eq null")
            .row("clinicalTime", "integer", "clinicalTime lt 20 or clinicalTime gt 80", "clinicalTime eq null")
            .row("titleWords", "integer", "titleWords lt 3 or titleWords gt 20", "titleWords eq null")
            .row("summaryWords", "integer", "summaryWords lt 100 or summaryWords gt 400", "summaryWords eq null")
            .row("themes", "string", THEMES, "themes eq null")
            .row(
                    "partners",
                    "string",
                    "not (partners.contains('NPL') or partners.contains('NML') or partners.contains('MHRA'))",
                    "partners eq null")
            .row(
                    "employer",
                    "string",
                    "employerKind eq 'NHS_TRUST' and not employer.matches('ods:R[A-Z0-9]{2}')",
                    "employer eq null and employerKind eq 'NHS_TRUST'")
            .inExpressionLanguage();
    private static final Set<String> ROLES = EnumSet.range(PlainRole.ASSOCIATE, PlainRole.CONSULTANT).stream()
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final DmnEngine engine;
    private final DmnDecision decision;

    private ByCamundaDmn(DmnEngine engine) {
        this.engine = engine;
        this.decision =
                engine.parseDecision("failing", new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Compiles the table.
     *
     * @return the table
     */
    public static ByCamundaDmn compiled() {
        return new ByCamundaDmn(
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine());
    }

    /**
     * Checks an application.
     *
     * @param application the application
     * @return the answer
     */
    public Answer check(PlainApplication application) {
        Map<String, @Nullable Object> inputs = Inputs.of(application, number -> number);
        inputs.put("opens", TwelveRules.OPENS);
        inputs.put("closes", TwelveRules.CLOSES);
        inputs.put("roles", ROLES);
        Found found = new Found();
        for (DmnDecisionRuleResult rule : engine.evaluateDecisionTable(decision, inputs)) {
            found.number(((Number) rule.getSingleEntry()).intValue());
        }
        return found.answer();
    }
}
