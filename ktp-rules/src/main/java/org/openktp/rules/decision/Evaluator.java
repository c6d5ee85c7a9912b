package org.openktp.rules.decision;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.cell.SpaceReader;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.RuleSet;

/**
 * A rule set made ready to decide. Sound and complete over incomplete facts: a verdict other than undetermined is given
 * exactly when every completion of the facts agrees on it. Immutable and thread-safe; make one per rule set and keep it.
 *
 * @param <S> the type of the subjects, such as fact sheets or applications
 */
public final class Evaluator<S> {

    private static final Map<Verdict, Optional<Verdict>> VERDICTS = verdicts();

    private final RuleSet ruleSet;
    private volatile @Nullable RuleSetReference reference;
    private final List<Notice> boundsNotStated;
    private final FactReader<S> reader;
    private final boolean interpreted;
    private final Programs programs;
    private final Programs.Readings<S> readings;
    private final Map<Fact<LocalDate>, Program> datedBy = new ConcurrentHashMap<>();

    private Evaluator(
            RuleSet ruleSet,
            List<Notice> boundsNotStated,
            FactReader<S> reader,
            boolean interpreted,
            Programs programs) {
        this.ruleSet = ruleSet;
        this.boundsNotStated = boundsNotStated;
        this.reader = reader;
        this.interpreted = interpreted;
        this.programs = programs;
        this.readings = programs.reading(space -> SpaceReader.of(space, reader));
    }

    private static <S> Evaluator<S> of(RuleSet ruleSet, FactReader<S> reader, boolean interpreted) {
        return new Evaluator<>(
                ruleSet, Notices.boundsNotStated(ruleSet), reader, interpreted, new Programs(ruleSet, interpreted));
    }

    /**
     * Compiles a rule set to decide fact sheets.
     *
     * @param ruleSet the rules
     * @return an evaluator for them
     * @throws IllegalArgumentException if the rules are too large to decide exactly, or outside what can be
     */
    public static Evaluator<FactSheet> of(RuleSet ruleSet) {
        return of(ruleSet, FactSheet.READER);
    }

    /**
     * Compiles a rule set to decide subjects of another type.
     *
     * @param ruleSet the rules
     * @param reader how facts are read off a subject
     * @param <S> the type of the subjects
     * @return an evaluator for them
     * @throws IllegalArgumentException if the rules are too large to decide exactly, or outside what can be
     */
    public static <S> Evaluator<S> of(RuleSet ruleSet, FactReader<S> reader) {
        return of(ruleSet, reader, false);
    }

    /**
     * Decides the same without compiling, by looking at every completion one after the other: slow, plain, and what the
     * compiled way is tested against.
     *
     * @param ruleSet the rules
     * @param reader how facts are read off a subject
     * @param <S> the type of the subjects
     * @return an evaluator for them; its decisions fail with {@link IllegalStateException} where there are more than a
     *     million completions to look at
     * @throws IllegalArgumentException if the rules are too large to decide exactly, or outside what can be
     */
    public static <S> Evaluator<S> interpreting(RuleSet ruleSet, FactReader<S> reader) {
        return of(ruleSet, reader, true);
    }

    /**
     * The rules.
     *
     * @return the rule set
     */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * What is odd about the rules themselves: those that can never apply, or are never in force while the set is.
     *
     * @return notices, one a rule; none for rules as they should be
     */
    public List<Notice> notices() {
        return programs.notices();
    }

    /**
     * The verdict alone, in a fraction of the time of a decision. Of a subject of which every fact is known exactly it makes
     * no object, provided its reader makes none.
     *
     * @param subject the subject
     * @param asOf the day whose rules apply
     * @return the verdict that {@link #decide} gives
     */
    public Optional<Verdict> verdict(S subject, LocalDate asOf) {
        if (!ruleSet.inForce().admits(asOf)) {
            return boxed(Verdict.NOT_IN_FORCE);
        }
        Verdict verdict = readings.on(asOf).verdict(subject);
        return verdict == null ? decide(subject, asOf).verdict() : boxed(verdict);
    }

    /**
     * What each rule says, without why.
     *
     * @param subject the subject
     * @param asOf the day whose rules apply
     * @return the verdict and outcomes that {@link #decide} gives
     * @throws IllegalArgumentException if the subject has another fact under the identifier of one of the rules' facts
     */
    public Outcomes outcomes(S subject, LocalDate asOf) {
        Outcomes outcomes = ruleSet.inForce().admits(asOf) ? readings.on(asOf).outcomes(subject) : null;
        return outcomes == null ? Outcomes.of(decide(subject, asOf)) : outcomes;
    }

    /**
     * The same rules over subjects of another type, without compiling them again.
     *
     * @param other how facts are read off those subjects
     * @param <T> the type of those subjects
     * @return an evaluator for them
     */
    public <T> Evaluator<T> reading(FactReader<T> other) {
        return new Evaluator<>(ruleSet, boundsNotStated, other, interpreted, programs);
    }

    /** What decisions name as their rules: made when the first of them needs its hash. */
    private RuleSetReference reference() {
        RuleSetReference made = reference;
        if (made == null) {
            made = RuleSetReference.to(ruleSet);
            reference = made;
        }
        return made;
    }

    /** The programs of all days. */
    Programs programs() {
        return programs;
    }

    private static Map<Verdict, Optional<Verdict>> verdicts() {
        Map<Verdict, Optional<Verdict>> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, Optional.of(verdict));
        }
        return verdicts;
    }

    /** The verdict in a box that is there already. */
    static Optional<Verdict> boxed(Verdict verdict) {
        return VERDICTS.getOrDefault(verdict, Optional.empty());
    }

    /**
     * Decides.
     *
     * @param subject the subject
     * @param asOf the day whose rules apply
     * @return the decision
     * @throws IllegalArgumentException if the subject has another fact under the identifier of one of the rules' facts
     */
    public Decision decide(S subject, LocalDate asOf) {
        FactSheet sheet = reader.sheet(subject);
        DecisionBuilder decision =
                Decision.builder().ruleSet(reference()).asOf(asOf).facts(sheet);
        decision.addAllFindings(boundsNotStated);
        if (!ruleSet.inForce().admits(asOf)) {
            return decision.verdict(Verdict.NOT_IN_FORCE).build();
        }
        Program program = programs.on(asOf);
        program.judgements().forEach(rule -> decision.addToJudge(ToJudge.of(rule, sheet)));
        return Explanation.of(program, sheet, ruleSet.coverage(), decision);
    }

    /**
     * Decides by the rules of a day that is itself a fact of the subject, such as that of its submission. Where the day is
     * narrowed, every day that is still possible has its say; the decision then has no day of its own.
     *
     * @param subject the subject
     * @param day the fact that says which rules apply
     * @return the decision
     * @throws IllegalArgumentException if the subject has another fact under the identifier of one of the rules' facts
     */
    public Decision decide(S subject, Fact<LocalDate> day) {
        FactSheet sheet = reader.sheet(subject);
        Knowledge<LocalDate> known = sheet.of(day);
        if (known.value().isPresent()) {
            return decide(subject, known.value().get());
        }
        Program program = datedBy.computeIfAbsent(day, fact -> Dated.program(ruleSet, fact, interpreted));
        DecisionBuilder decision = Decision.builder().ruleSet(reference()).facts(sheet);
        decision.addAllFindings(boundsNotStated);
        decision.addFindings(Notices.dayOpen(day, known));
        program.judgements().stream()
                .filter(rule -> Dated.mayBeInForce(rule.inForce(), known))
                .forEach(rule -> decision.addToJudge(ToJudge.of(rule, sheet)));
        return Explanation.of(program, sheet, ruleSet.coverage(), decision);
    }
}
