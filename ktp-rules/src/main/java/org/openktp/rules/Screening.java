package org.openktp.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openktp.core.application.Application;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.programme.Round;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.MissingFact;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.rule.RuleSet;

/**
 * Decides applications by the rules of the round each one names.
 *
 * <p>The day whose rules apply is the one the caller gives; otherwise the day of submission; otherwise the round's
 * reference date; never today. Immutable and thread-safe.
 */
public final class Screening {

    private final Map<String, RoundRules> rounds = new LinkedHashMap<>();

    private record RoundRules(Round round, Function<Application, FactSheet> facts, Evaluator evaluator) {}

    private Screening(Map<Round, RuleSet> ruleSets) {
        if (ruleSets.isEmpty()) {
            throw new IllegalArgumentException("a screening must have at least one round");
        }
        ruleSets.forEach((round, rules) -> {
            if (rounds.put(round.id(), new RoundRules(round, HcsFacts.sheets(round), Evaluator.of(rules))) != null) {
                throw new IllegalArgumentException("a screening must not have round " + round.id() + " twice");
            }
        });
    }

    /**
     * A screening for these rounds.
     *
     * @param ruleSets the rules of each round
     * @return the screening
     * @throws IllegalArgumentException if there is no round, a round is there twice, or a rule set is too large to decide
     *     exactly
     */
    public static Screening of(Map<Round, RuleSet> ruleSets) {
        return new Screening(ruleSets);
    }

    /**
     * The rounds that this screening knows.
     *
     * @return the rounds
     */
    public Collection<Round> rounds() {
        return rounds.values().stream().map(RoundRules::round).toList();
    }

    /**
     * The rules of a round.
     *
     * @param round the identifier of the round
     * @return its rules, or empty where this screening does not know the round
     */
    public Optional<RuleSet> ruleSet(String round) {
        return Optional.ofNullable(rounds.get(round))
                .map(rules -> rules.evaluator().ruleSet());
    }

    /**
     * Decides an application as of its submission, or of the round's reference date.
     *
     * @param application the application
     * @return the decision; undetermined where the application names no round
     * @throws IllegalArgumentException if this screening does not know the round named
     */
    public Decision decide(Application application) {
        return decide(application, application.submitted());
    }

    /**
     * Decides an application as of a day.
     *
     * @param application the application
     * @param asOf the day whose rules apply
     * @return the decision; undetermined where the application names no round
     * @throws IllegalArgumentException if this screening does not know the round named
     */
    public Decision decide(Application application, LocalDate asOf) {
        return decide(application, Optional.of(asOf));
    }

    private Decision decide(Application application, Optional<LocalDate> asOf) {
        if (application.round().isEmpty()) {
            return withoutRound(HcsFacts.sheet(application));
        }
        String id = application.round().get();
        RoundRules rules = rounds.get(id);
        if (rules == null) {
            throw new IllegalArgumentException("round '" + id + "' is not known; known are " + rounds.keySet());
        }
        LocalDate day = asOf.orElse(rules.round().referenceDate().value());
        return rules.evaluator().decide(rules.facts().apply(application), day);
    }

    private Decision withoutRound(FactSheet sheet) {
        Fact<String> round =
                Fact.of("round", "round", "For which round is the application?", CodeList.of(rounds.keySet()));
        return Decision.builder()
                .verdict(Verdict.UNDETERMINED)
                .addMissing(new MissingFact(round, Knowledge.notAsked(), 0))
                .addFindings(Finding.of(
                        FindingCode.NO_ROUND,
                        round.id(),
                        "the application does not say for which round it is; name one of " + rounds.keySet()))
                .facts(sheet)
                .build();
    }
}
