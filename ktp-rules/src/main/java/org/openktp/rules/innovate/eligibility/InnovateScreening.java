package org.openktp.rules.innovate.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.InnovateApplicationReader;
import org.openktp.rules.innovate.application.PlacedApplication;
import org.openktp.rules.rule.RuleSet;

/**
 * Decides applications to Innovate UK's scheme.
 *
 * <p>The day whose rules apply is the one the caller gives; otherwise the reference date of the competition that the
 * application names, since rules hang on competitions; otherwise the day of submission; never today. Where no day is known,
 * every day has its say. A competition is for its strands alone: it settles or narrows a strand that is not known, and
 * contradicts any other. Immutable and
 * thread-safe.
 */
public final class InnovateScreening {

    private static final InnovateScreening PUBLISHED = new InnovateScreening(InnovateRules.ALL);

    private final Evaluator<InnovateApplication> evaluator;

    private InnovateScreening(RuleSet rules) {
        this.evaluator = Evaluator.of(rules, InnovateApplicationReader.INSTANCE);
    }

    /**
     * A screening by the rules that were found.
     *
     * @return the screening, always the same one
     */
    public static InnovateScreening published() {
        return PUBLISHED;
    }

    /**
     * A screening by other rules, such as those found with a host's beside them.
     *
     * @param rules the rules
     * @return the screening
     * @throws IllegalArgumentException if they are too large to decide exactly
     */
    public static InnovateScreening of(RuleSet rules) {
        return new InnovateScreening(rules);
    }

    /**
     * The rules.
     *
     * @return the rule set
     */
    public RuleSet ruleSet() {
        return evaluator.ruleSet();
    }

    /**
     * What is odd about the rules themselves: those that can never apply, or are never in force.
     *
     * @return notices; none for rules as they should be
     */
    public List<Notice> notices() {
        return evaluator.notices();
    }

    /**
     * Decides an application as of the competition that it names, or where it names none, of its submission.
     *
     * @param application the application
     * @return the decision, which has a finding for each rule that applies to the application and of which it is not known
     *     whether it held on that day
     * @throws IllegalArgumentException if the competition that it names is not known
     */
    public Decision decide(InnovateApplication application) {
        PlacedApplication placed = PlacedApplication.of(application);
        return DecisionNotes.noted(
                placed,
                placed.day()
                        .map(day -> evaluator.decide(placed.application(), day))
                        .orElseGet(() -> evaluator.decide(placed.application(), ApplicationFacts.SUBMITTED)));
    }

    /**
     * Decides an application as of a day.
     *
     * @param application the application
     * @param asOf the day whose rules apply
     * @return the decision, which has a finding for each rule that applies to the application and of which it is not known
     *     whether it held on that day
     * @throws IllegalArgumentException if the competition that it names is not known
     */
    public Decision decide(InnovateApplication application, LocalDate asOf) {
        PlacedApplication placed = PlacedApplication.of(application);
        return DecisionNotes.noted(placed, evaluator.decide(placed.application(), asOf));
    }

    /**
     * The verdict of {@link #decide(InnovateApplication)} alone, at once where every fact is known exactly.
     *
     * @param application the application
     * @return the verdict; empty where the facts contradict one another
     * @throws IllegalArgumentException if the competition that it names is not known
     */
    public Optional<Verdict> verdict(InnovateApplication application) {
        Optional<LocalDate> day = PlacedApplication.of(application).day().or(application.submitted()::value);
        return day.isPresent()
                ? verdict(application, day.get())
                : decide(application).verdict();
    }

    /**
     * The verdict of {@link #decide(InnovateApplication, LocalDate)} alone, at once where every fact is known exactly.
     *
     * @param application the application
     * @param asOf the day whose rules apply
     * @return the verdict; empty where the facts contradict one another
     * @throws IllegalArgumentException if the competition that it names is not known
     */
    public Optional<Verdict> verdict(InnovateApplication application, LocalDate asOf) {
        PlacedApplication placed = PlacedApplication.of(application);
        return placed.isForOtherStrands() ? Optional.empty() : evaluator.verdict(placed.application(), asOf);
    }
}
