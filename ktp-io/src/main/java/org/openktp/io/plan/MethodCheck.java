package org.openktp.io.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.cost.CostingMethod;
import org.openktp.io.form.Reading;
import org.openktp.io.shape.Tie;
import org.openktp.io.tree.Located;

/**
 * What must and must not stand in a plan by its costing method: no category of the other method, and under standard costing
 * something that tells the overhead rate.
 *
 * @param dayIsAsked whether a day is known that the plan does not say itself
 */
record MethodCheck(boolean dayIsAsked) {

    static final String METHOD = "method";
    static final String AS_OF = "asOf";
    static final String ROUND = "round";
    static final String OVERHEAD_RATE = "overheadRate";
    static final String ACADEMIC_SUPPORT = "academicSupport";
    static final String SUPERVISORS = "supervisors";
    static final String ESTATES = "estates";
    static final String ADDITIONAL_SUPPORT = "additionalSupport";

    boolean test(Located.Members plan, Reading reading) {
        return method(plan)
                .map(method -> {
                    boolean fits = fits(method, plan, reading);
                    boolean tells = tellsOverheads(method, plan, reading);
                    return fits && tells;
                })
                .orElse(true);
    }

    /** What of this a shape can tell: which day is asked about, it cannot. */
    static Tie[] told() {
        return Stream.of(CostingMethod.values())
                .map(method -> new Tie.Where(METHOD, List.of(method.token()), new Tie.Absent(namesOf(other(method)))))
                .toArray(Tie[]::new);
    }

    private static CostingMethod other(CostingMethod method) {
        return method == CostingMethod.STANDARD ? CostingMethod.FULL_ECONOMIC : CostingMethod.STANDARD;
    }

    private static Optional<CostingMethod> method(Located.Members plan) {
        return plan.members().get(METHOD) instanceof Located.Text token
                ? Code.find(List.of(CostingMethod.values()), token.value())
                : Optional.empty();
    }

    private static boolean fits(CostingMethod method, Located.Members plan, Reading reading) {
        CostingMethod other = other(method);
        List<String> foreign = namesOf(other);
        boolean fits = true;
        for (Map.Entry<String, Located> member : plan.members().entrySet()) {
            if (foreign.contains(member.getKey()) && !(member.getValue() instanceof Located.Nothing)) {
                fits = false;
                reading.refuse(
                        member.getValue().at(), FindingCode.CONTRADICTION, foreign(member.getKey(), method, other));
            }
        }
        return fits;
    }

    private static String foreign(String name, CostingMethod method, CostingMethod other) {
        return name + " belongs to " + other.label() + " costing, and the method of this plan is '" + method.token()
                + "'; leave it out, or give method '" + other.token() + "'";
    }

    private static List<String> namesOf(CostingMethod method) {
        return method == CostingMethod.STANDARD
                ? List.of(OVERHEAD_RATE, ACADEMIC_SUPPORT)
                : List.of(SUPERVISORS, ESTATES, ADDITIONAL_SUPPORT);
    }

    private boolean tellsOverheads(CostingMethod method, Located.Members plan, Reading reading) {
        boolean told =
                dayIsAsked || List.of(OVERHEAD_RATE, AS_OF, ROUND).stream().anyMatch(name -> isGiven(name, plan));
        if (method == CostingMethod.STANDARD && !told) {
            reading.required(
                    plan,
                    OVERHEAD_RATE,
                    OVERHEAD_RATE + " is absent, and neither " + AS_OF + " nor " + ROUND
                            + " is given, whose day would tell it; one of them must be given");
            return false;
        }
        return true;
    }

    private static boolean isGiven(String name, Located.Members plan) {
        Located value = plan.members().get(name);
        return value != null && !(value instanceof Located.Nothing);
    }
}
