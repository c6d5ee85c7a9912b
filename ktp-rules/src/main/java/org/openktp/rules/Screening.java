package org.openktp.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openktp.core.application.Application;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.programme.Round;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.decision.Outcomes;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.hcs.ApplicationReader;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * Decides applications by the rules of the round each one names.
 *
 * <p>The day whose rules apply is the one the caller gives; otherwise the day of submission; otherwise the round's
 * reference date; never today. Immutable and thread-safe.
 */
public final class Screening {

    private final Map<String, RoundRules> rounds = new LinkedHashMap<>();

    private record RoundRules(Round round, Evaluator<Application> evaluator) {

        /** The day whose rules apply to an application, or null where it is narrowed. */
        @Nullable
        LocalDate day(Application application) {
            return day(application.submitted());
        }

        @Nullable
        LocalDate day(Knowledge<LocalDate> submitted) {
            if (submitted instanceof Known<LocalDate> day) {
                return day.get();
            }
            return submitted instanceof Missing ? round.referenceDate().value() : null;
        }
    }

    private Screening(Map<Round, RuleSet> ruleSets) {
        if (ruleSets.isEmpty()) {
            throw new IllegalArgumentException("a screening must have at least one round");
        }
        ruleSets.forEach((round, rules) -> {
            if (rounds.put(round.id(), new RoundRules(round, Evaluator.of(rules, new ApplicationReader(round))))
                    != null) {
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
     * What decides applications to a round.
     *
     * @param round the identifier of the round
     * @return the rules, made ready; empty where this screening does not know the round
     */
    public Optional<Evaluator<Application>> evaluator(String round) {
        return Optional.ofNullable(rounds.get(round)).map(RoundRules::evaluator);
    }

    /**
     * Decides an application as of its submission, or where nothing is known of that, of the round's reference date. Where
     * it is known only in part, every day still possible has its say.
     *
     * @param application the application
     * @return the decision; undetermined where the application names no round
     * @throws IllegalArgumentException if this screening does not know the round named
     */
    public Decision decide(Application application) {
        if (application.round().isEmpty()) {
            return withoutRound(application);
        }
        RoundRules rules = rules(application.round().get());
        LocalDate day = rules.day(application);
        return day == null
                ? rules.evaluator().decide(application, HcsFacts.SUBMITTED)
                : rules.evaluator().decide(application, day);
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
        return application.round().isEmpty()
                ? withoutRound(application)
                : rules(application.round().get()).evaluator().decide(application, asOf);
    }

    /**
     * The verdict of {@link #decide(Application)} alone. For an application of which every fact is known exactly it makes no
     * object.
     *
     * @param application the application
     * @return the verdict; empty where the facts contradict one another
     * @throws IllegalArgumentException if this screening does not know the round named
     */
    public Optional<Verdict> verdict(Application application) {
        if (application.round().isPresent()) {
            RoundRules rules = rules(application.round().get());
            LocalDate day = rules.day(application);
            if (day != null) {
                return rules.evaluator().verdict(application, day);
            }
        }
        return decide(application).verdict();
    }

    /**
     * What each rule says of {@link #decide(Application)}, without why.
     *
     * @param application the application
     * @return the verdict and the outcomes; no outcomes where the application names no round
     * @throws IllegalArgumentException if this screening does not know the round named
     */
    public Outcomes outcomes(Application application) {
        if (application.round().isPresent()) {
            RoundRules rules = rules(application.round().get());
            LocalDate day = rules.day(application);
            if (day != null) {
                return rules.evaluator().outcomes(application, day);
            }
        }
        return Outcomes.of(decide(application));
    }

    /**
     * The day whose rules apply to {@link #decide(Application)}, where that is one day alone.
     *
     * @param application the application
     * @return the day of submission, or where nothing is known of that, the round's reference date; empty where the day is
     *     narrowed, or the application names no round
     * @throws IllegalArgumentException if this screening does not know the round named
     */
    public Optional<LocalDate> day(Application application) {
        return application.round().map(round -> rules(round).day(application));
    }

    /**
     * The same for an application that is not there as an object.
     *
     * @param round the round that it names
     * @param submitted when it was submitted
     * @return the day, as {@link #day(Application)} gives it
     * @throws IllegalArgumentException if this screening does not know the round
     */
    public Optional<LocalDate> day(String round, Knowledge<LocalDate> submitted) {
        return Optional.ofNullable(rules(round).day(submitted));
    }

    private RoundRules rules(String round) {
        RoundRules rules = rounds.get(round);
        if (rules == null) {
            throw new IllegalArgumentException("round '" + round + "' is not known; known are " + rounds.keySet());
        }
        return rules;
    }

    private Decision withoutRound(Application application) {
        Fact<String> round =
                Fact.of("round", "round", "For which round is the application?", CodeList.of(rounds.keySet()));
        return Decision.builder()
                .verdict(Verdict.UNDETERMINED)
                .addMissing(new MissingFact<>(round, Knowledge.notAsked(), 0, List.of(), List.of()))
                .addFindings(new Notice(
                        FindingCode.NO_ROUND,
                        round.id(),
                        Optional.empty(),
                        Message.of(MessageCode.NO_ROUND, rounds.keySet().toString())))
                .facts(ApplicationReader.withoutRound().sheet(application))
                .build();
    }

    /**
     * What is odd about the rules themselves: those that can never apply, or are never in force.
     *
     * @return notices, in the order of the rounds; none for rules as they should be
     */
    public List<Notice> notices() {
        return rounds.values().stream()
                .flatMap(rules -> rules.evaluator().notices().stream())
                .toList();
    }
}
