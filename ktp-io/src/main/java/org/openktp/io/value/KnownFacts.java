package org.openktp.io.value;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.programme.Round;
import org.openktp.io.lifecycle.SchemeFacts;
import org.openktp.rules.KtpRules;
import org.openktp.rules.Screening;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.innovate.application.ApplicationField;
import org.openktp.rules.innovate.application.ApplicationFields;
import org.openktp.rules.innovate.application.PartnerSectors;
import org.openktp.rules.innovate.cost.CostFacts;
import org.openktp.rules.innovate.cost.CostLimits;
import org.openktp.rules.innovate.cost.GuidanceRates;
import org.openktp.rules.innovate.cost.OverheadRates;
import org.openktp.rules.innovate.eligibility.InnovateRules;
import org.openktp.rules.innovate.rate.InterventionRates;
import org.openktp.rules.innovate.sponsor.EsrcRemit;
import org.openktp.rules.innovate.virement.Virements;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.HistoryFacts;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.selection.SelectionFacts;
import org.openktp.rules.table.DecisionTable;

/**
 * The facts that values may speak of, each with its reference: its identifier, or, where another fact has that already, the
 * identifier, {@code @} and the round or scheme whose fact it is. Those that are shipped come first, so that what a host adds
 * never changes what they are called.
 */
public final class KnownFacts {

    private final Map<String, Fact<?>> byReference = new LinkedHashMap<>();
    private final Map<Fact<?>, String> references = new HashMap<>();
    private final Set<Round> rounds = new LinkedHashSet<>();

    /** The facts and rounds that are shipped. */
    public KnownFacts() {
        rounds(KtpModel.rounds());
        ApplicationFields.ALL.stream().map(ApplicationField::fact).forEach(this::innovate);
        add(
                "innovate-ktp",
                List.of(PartnerSectors.SECTOR, CostFacts.CATEGORY, CostFacts.METHOD, CostFacts.LONDON_ZONE));
        add("innovate-ktp", InnovateRules.ALL.facts().values());
        List.<DecisionTable<?>>of(
                        InterventionRates.TABLE,
                        EsrcRemit.TABLE,
                        CostLimits.TABLE,
                        GuidanceRates.TABLE,
                        OverheadRates.TABLE,
                        Virements.TABLE)
                .forEach(table -> add(table.id(), table.facts().values()));
        add("selection", SelectionFacts.ALL);
        KtpRules.schemes().values().forEach(this::scheme);
    }

    private void innovate(Fact<?> fact) {
        add("innovate-ktp", List.of(fact));
    }

    private void scheme(Scheme scheme) {
        add(scheme.id(), SchemeFacts.of(scheme).values());
        add(scheme.id(), List.of(HistoryFacts.EVENT_DATE, HistoryFacts.REPEATED));
        for (Lifecycle lifecycle : scheme.lifecycles()) {
            add(scheme.id(), List.of(HistoryFacts.state(lifecycle)));
            for (EventType event : lifecycle.events()) {
                add(scheme.id(), List.of(HistoryFacts.date(event)));
            }
        }
    }

    /**
     * Adds rounds with the facts of their applications.
     *
     * @param more the rounds
     * @throws IllegalArgumentException if a round has the identifier of one that is known and is another
     */
    public void rounds(Collection<Round> more) {
        for (Round round : more) {
            boolean taken = rounds.stream().anyMatch(each -> each.id().equals(round.id()) && !each.equals(round));
            if (taken) {
                throw new IllegalArgumentException("round " + round.id() + " is known already, as another");
            }
            rounds.add(round);
            add(round.id(), HcsFacts.facts(round));
        }
        add(String.valueOf(rounds.size()), List.of(whichRound()));
    }

    /** The fact which round an application is for, as decisions without one ask for it. */
    private Fact<?> whichRound() {
        Map<Round, RuleSet> rules = new LinkedHashMap<>();
        rounds.forEach(round -> rules.put(round, RuleSet.empty(round.id())));
        Application nowhere = new Application(
                "any",
                Optional.empty(),
                Knowledge.notAsked(),
                Applicant.builder().build(),
                Knowledge.notAsked());
        return Screening.of(rules).decide(nowhere).missing().stream()
                .<Fact<?>>map(MissingFact::fact)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Adds facts.
     *
     * @param scope what they belong to, such as the identifier of a round or a scheme
     * @param facts the facts; those that are known already stay as they are called
     * @throws IllegalArgumentException if two of them share an identifier
     */
    public void add(String scope, Collection<? extends Fact<?>> facts) {
        for (Fact<?> fact : facts) {
            if (!references.containsKey(fact)) {
                String reference = byReference.containsKey(fact.id()) ? fact.id() + "@" + scope : fact.id();
                if (byReference.putIfAbsent(reference, fact) != null) {
                    throw new IllegalArgumentException("fact " + reference + " is declared in two different ways");
                }
                references.put(fact, reference);
            }
        }
    }

    /** The facts by their references. */
    Map<String, Fact<?>> byReference() {
        return byReference;
    }

    /** The rounds. */
    Collection<Round> rounds() {
        return rounds;
    }
}
