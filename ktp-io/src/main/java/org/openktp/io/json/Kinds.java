package org.openktp.io.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.application.Application;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.claim.Award;
import org.openktp.core.innovate.claim.Claims;
import org.openktp.core.innovate.claim.Settlement;
import org.openktp.core.innovate.cost.Costing;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.partnership.PartnershipPeriod;
import org.openktp.core.partnership.plan.Deadline;
import org.openktp.core.partnership.plan.Plan;
import org.openktp.core.partnership.plan.Schedule;
import org.openktp.core.programme.Round;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.cost.CostFinding;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.history.History;
import org.openktp.rules.lifecycle.replay.Standing;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.selection.SelectionResult;
import org.openktp.rules.selection.interview.InterviewPlan;
import org.openktp.rules.selection.interview.Timetable;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.score.Assessor;
import org.openktp.rules.selection.score.Scorecard;

/** The values that users keep by themselves, each with the token that says which it is. A token never changes. */
final class Kinds {

    /** The types by their tokens. */
    static final Map<String, Class<?>> BY_TOKEN = byToken();

    private Kinds() {}

    private static Map<String, Class<?>> byToken() {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        kinds.put("round", Round.class);
        kinds.put("hcs-application", Application.class);
        kinds.put("innovate-application", InnovateApplication.class);
        kinds.put("facts", FactSheet.class);
        kinds.put("condition", Condition.class);
        kinds.put("rule-set", RuleSet.class);
        kinds.put("decision", Decision.class);
        kinds.put("selection-policy", SelectionPolicy.class);
        kinds.put("assessor", Assessor.class);
        kinds.put("scorecard", Scorecard.class);
        kinds.put("selection-result", SelectionResult.class);
        kinds.put("interview-plan", InterviewPlan.class);
        kinds.put("timetable", Timetable.class);
        kinds.put("cost-plan", CostPlan.class);
        kinds.put("costing", Costing.class);
        kinds.put("cost-finding", CostFinding.class);
        kinds.put("award", Award.class);
        kinds.put("claims", Claims.class);
        kinds.put("settlement", Settlement.class);
        kinds.put("scheme", Scheme.class);
        kinds.put("history", History.class);
        kinds.put("standing", Standing.class);
        kinds.put("partnership-period", PartnershipPeriod.class);
        kinds.put("plan", Plan.class);
        kinds.put("schedule", Schedule.class);
        kinds.put("deadline", Deadline.class);
        return Collections.unmodifiableMap(kinds);
    }

    /** The token of a type or of what it is a variant of. */
    static String token(Class<?> type) {
        Optional<String> token = BY_TOKEN.entrySet().stream()
                .filter(each -> each.getValue().isAssignableFrom(type))
                .map(Map.Entry::getKey)
                .findFirst();
        return token.orElseThrow(() -> new IllegalArgumentException(type.getSimpleName()
                + " is not kept by itself; there are " + String.join(", ", BY_TOKEN.keySet())
                + ", and a mapper writes every value"));
    }
}
