package org.openktp.rules.selection;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.selection.award.Cuts;
import org.openktp.rules.selection.award.outlook.Outlook;
import org.openktp.rules.selection.balance.BalanceQuotas;
import org.openktp.rules.selection.panel.MeritSource;
import org.openktp.rules.selection.panel.PanelIntake;
import org.openktp.rules.selection.panel.ScoringPanel;
import org.openktp.rules.selection.policy.SelectionPolicy;

/**
 * The applications in the running, with their panels and what may become of them.
 *
 * @param policy by what they are judged
 * @param panels their scores, by references
 * @param quotas the balance that the awards must have
 * @param awards what may become of them
 */
record Running(SelectionPolicy policy, Map<String, ScoringPanel> panels, BalanceQuotas quotas, Awards awards) {

    static Running of(SelectionPolicy policy, List<Candidate> candidates, PanelIntake intake) {
        Map<String, ScoringPanel> panels = new LinkedHashMap<>();
        candidates.forEach(each -> panels.put(each.id(), intake.panel(each.id(), each.affiliations())));
        Map<String, FactSheet> facts = new LinkedHashMap<>();
        candidates.forEach(each -> facts.put(each.id(), each.facts()));
        BalanceQuotas quotas = new BalanceQuotas(policy.balance(), facts);
        Cuts cuts = new Cuts(
                policy.qualityLine().value(),
                policy.capacity().value(),
                policy.reserves().value(),
                quotas.quotas());
        Awards awards = Awards.of(new MeritSource(policy), candidates, panels, cuts);
        return new Running(policy, panels, quotas, awards);
    }

    /** What may become of the applications. */
    Outlook outlook() {
        return awards.outlook();
    }

    /** The quality line, in words; empty where there is none. */
    Optional<String> line() {
        return policy.qualityLine().value().percent().map(BigDecimal::toPlainString);
    }
}
