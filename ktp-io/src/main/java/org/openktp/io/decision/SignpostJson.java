package org.openktp.io.decision;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Finding;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.RuleOutcome;
import org.openktp.rules.decision.RuleSetReference;
import org.openktp.rules.decision.ToJudge;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.innovate.sponsor.SponsorGrading;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.rule.Severity;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/**
 * Writes each decision as a JSON object on a line, in the shape that the eligibility signposting of NHS England gives its answers:
 * a suggestion with status, rules and actions, and an audit. Its three statuses all claim to know; a verdict that does not has no
 * status here, which is null, and every suggestion says its verdict; nor has one to be eligible while something is left to a person
 * to judge. What is asked for is what an applicant can answer, which is not whether a rule held on a day. The names of the audit are
 * those of their internal log, nested as we do. Rules have no priority of their own: it is their place in
 * their rule set. Who answers requests adds what only a request has, its identifier and time.
 */
public final class SignpostJson extends DecisionLines {

    private static final String STATUS = "status";

    private final Wording wording;

    /**
     * Writes to a writer.
     *
     * @param out where to
     * @param wording the language of what is asked, and of the verdict
     */
    public SignpostJson(Writer out, Wording wording) {
        super(out);
        this.wording = wording;
    }

    @Override
    void members(
            SchemeApplication application,
            Decision decision,
            List<SponsorGrading> gradings,
            List<Finding> warnings,
            JsonGenerator json) {
        json.writeStringProperty("id", application.id());
        json.writeName("processedSuggestions");
        json.writeStartArray();
        suggestion(application, decision, json);
        json.writeEndArray();
        json.writeName("audit");
        audit(application, decision, warnings, json);
    }

    /** The status of a verdict, where one of the three is true. */
    private static Optional<String> status(Decision decision) {
        if (decision.is(Verdict.INELIGIBLE)) {
            return Optional.of("NotEligible");
        }
        boolean isEligible = decision.is(Verdict.ELIGIBLE) && decision.toJudge().isEmpty();
        return isEligible ? Optional.of("Actionable") : Optional.empty();
    }

    private void suggestion(SchemeApplication application, Decision decision, JsonGenerator json) {
        json.writeStartObject();
        JsonParts.orNull("condition", application.round(), json);
        JsonParts.orNull(STATUS, status(decision), json);
        JsonParts.orNull("statusText", decision.verdict().map(wording::label), json);
        JsonParts.list("eligibilityCohorts", List.<Rule>of(), SignpostJson::reason, json);
        JsonParts.list("suitabilityRules", reasons(decision), SignpostJson::reason, json);
        List<MissingFact<Verdict>> toAsk =
                decision.missing().stream().filter(SignpostJson::isForApplicant).toList();
        JsonParts.list("actions", toAsk, this::action, json);
        JsonParts.orNull("verdict", decision.verdict().map(Code::token), json);
        json.writeStringProperty("note", note(decision));
        json.writeEndObject();
    }

    /** Whether a rule held on the day is not for the applicant to say. */
    private static boolean isForApplicant(MissingFact<Verdict> missing) {
        return missing.toAsk() && !Seen.isGuard(missing.fact());
    }

    /** The rules that make for not being eligible: those that are not met, or those that cannot all be. */
    private static List<Rule> reasons(Decision decision) {
        return decision.outcomes().stream()
                .filter(each -> decision.is(Verdict.INELIGIBLE))
                .filter(each ->
                        (each.outcome() == Outcome.NOT_MET && each.rule().severity() == Severity.MANDATORY)
                                || decision.clash().contains(each.rule().id()))
                .<Rule>map(RuleOutcome::rule)
                .toList();
    }

    private static void reason(Rule rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleType", "F");
        json.writeStringProperty("ruleCode", rule.id());
        json.writeStringProperty("ruleText", rule.title());
        json.writeEndObject();
    }

    private void action(MissingFact<Verdict> missing, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("actionType", "AnswerQuestion");
        json.writeStringProperty("actionCode", missing.fact().id());
        json.writeStringProperty("description", wording.name(missing.fact().asked()));
        json.writeEndObject();
    }

    private static String note(Decision decision) {
        if (decision.verdict().isEmpty()) {
            return "No status: nothing was decided; the findings say why.";
        }
        return switch (decision.verdict().get()) {
            case INELIGIBLE -> "The status follows from the verdict.";
            case ELIGIBLE ->
                decision.toJudge().isEmpty()
                        ? "The status follows from the verdict."
                        : "No status: every rule is met, and something is left to a person to judge.";
            case NO_OBSTACLE_FOUND -> "No status: every rule that was found is met, and not all rules were found.";
            case UNCOVERED -> "No status: no mandatory rule applies.";
            case UNDETERMINED -> "No status: it depends on " + open(decision) + ". This is not a refusal.";
            case NOT_IN_FORCE -> "No status: the rules do not govern that day.";
        };
    }

    private static String open(Decision decision) {
        boolean onlyGuards = decision.missing().stream().allMatch(each -> Seen.isGuard(each.fact()));
        return onlyGuards && !decision.missing().isEmpty()
                ? "whether rules held on that day, which is not for the applicant to say"
                : "facts that are not known";
    }

    private static void audit(
            SchemeApplication application, Decision decision, List<Finding> warnings, JsonGenerator json) {
        json.writeStartObject();
        JsonParts.orNull("campaignId", decision.ruleSet().map(RuleSetReference::id), json);
        JsonParts.orNull("campaignVersion", decision.ruleSet().map(RuleSetReference::version), json);
        JsonParts.orNull("campaignHash", decision.ruleSet().map(RuleSetReference::hash), json);
        JsonParts.orNull("conditionName", application.round(), json);
        JsonParts.orNull("asOf", decision.asOf().map(Object::toString), json);
        json.writeStringProperty("factsHash", decision.facts().hash());
        JsonParts.orNull(STATUS, status(decision), json);
        JsonParts.orNull("verdict", decision.verdict().map(Code::token), json);
        json.writeName("rules");
        json.writeStartArray();
        int priority = 1;
        for (RuleOutcome each : decision.outcomes()) {
            rule(
                    each.rule(),
                    Optional.of(String.valueOf(priority++)),
                    each.outcome().token(),
                    json);
        }
        for (ToJudge each : decision.toJudge()) {
            rule(each.rule(), Optional.empty(), "to-judge", json);
        }
        json.writeEndArray();
        JsonParts.list("findings", codes(decision, warnings), (code, to) -> to.writeString(code), json);
        json.writeEndObject();
    }

    private static List<String> codes(Decision decision, List<Finding> warnings) {
        return Stream.concat(
                        warnings.stream().map(finding -> finding.code().token()),
                        decision.findings().stream().map(notice -> notice.code().token()))
                .toList();
    }

    private static void rule(Rule rule, Optional<String> priority, String status, JsonGenerator json) {
        json.writeStartObject();
        JsonParts.orNull("rulePriority", priority, json);
        json.writeStringProperty("ruleCode", rule.id());
        json.writeStringProperty("ruleName", rule.title());
        json.writeStringProperty("ruleMessage", rule.text());
        json.writeStringProperty("ruleSeverity", rule.severity().token());
        json.writeStringProperty("ruleStatus", status);
        json.writeEndObject();
    }
}
