package org.openktp.io.plan;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.io.cost.PlanDocument;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Reading;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.fact.FactSheet;

/** A plan by itself, without the day, the round and the facts that its document puts beside it. */
public final class PlanAlone {

    private static final Set<String> BESIDE =
            Set.of(MethodCheck.AS_OF, MethodCheck.ROUND, "strand", "londonZone", "welshSupport", "partner");

    /** The form of a plan. There is no day from which the rate of overheads could follow, so that it gives that itself. */
    public static final Form<CostPlan> FORM = Forms.via(
            ObjectForm.of(PlanForm.PROPERTIES, new PlanForm(Optional.empty())::document)
                    .checked(PlanAlone::check),
            PlanDocument::plan,
            plan -> new PlanDocument(plan, Optional.empty(), Optional.empty(), FactSheet.empty()));

    private PlanAlone() {}

    private static boolean check(Located.Members object, Reading reading) {
        boolean right = new MethodCheck(false).test(object, reading);
        for (Map.Entry<String, Located> member : object.members().entrySet()) {
            if (BESIDE.contains(member.getKey())) {
                right = false;
                reading.refuse(
                        member.getValue().at(),
                        FindingCode.UNKNOWN_PROPERTY,
                        Shown.of(member.getKey()) + " has no place in a plan by itself");
            }
        }
        return right;
    }
}
