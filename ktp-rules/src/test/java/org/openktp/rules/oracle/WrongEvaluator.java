package org.openktp.rules.oracle;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.NotApplicable;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.AtLeastOf;
import org.openktp.rules.condition.Bound;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.InRange;
import org.openktp.rules.condition.Not;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Severity;

/** Evaluators that are wrong on purpose, each in one way: what it makes of a case, given the right answer. */
enum WrongEvaluator {
    /** Plain three-valued logic: what is not settled for each atom alone is not settled for the whole. */
    KLEENE((each, right) -> Kleene.verdict(each).map(right::withVerdict).orElse(right)),
    /** A rule that does not apply counts as not met. */
    NOT_APPLICABLE_RULE_AS_NOT_MET((each, right) ->
            Twisted.rules(each, rule -> rule.withRequirement(Condition.all(rule.applicability(), rule.requirement()))
                    .withApplicability(Condition.always()))),
    /** What is said of a fact that does not apply is false even when it is denied. */
    DENIAL_OF_NOT_APPLICABLE_AS_FALSE((each, right) -> Twisted.conditions(
            each,
            condition -> condition instanceof Not not && not.condition() instanceof InRange<?> range
                    ? Condition.all(condition, Condition.hasValue(range.fact()))
                    : condition)),
    NOT_APPLICABLE_AS_MISSING((each, right) ->
            Twisted.knowledge(each, known -> known instanceof NotApplicable ? Knowledge.notAsked() : known)),
    /** What nobody has said is taken as a no. */
    MISSING_AS_NO((each, right) ->
            Twisted.conditions(each, condition -> Twisted.isMissing(each, condition) ? Condition.any() : condition)),
    RELATIONS_IGNORED((each, right) -> Twisted.answer(Twisted.withConstraints(each.rules(), List.of()), each.sheet())),
    COMPARISONS_IGNORED((each, right) ->
            Twisted.conditions(each, condition -> condition instanceof Comparison<?> ? Condition.always() : condition)),
    MONTHS_AS_THIRTY_DAYS((each, right) -> Twisted.conditions(
            each, condition -> condition instanceof Comparison<?> comparison ? Twisted.inDays(comparison) : condition)),
    ADVISORY_COUNTED((each, right) -> Twisted.rules(each, rule -> rule.withSeverity(Severity.MANDATORY))),
    OUT_OF_FORCE_COUNTED((each, right) -> Twisted.rules(each, rule -> rule.withInForce(InForce.unbounded()))),
    DECLINED_ASKED_AGAIN((each, right) -> right.withToAsk(new TreeSet<>(right.missing()))),
    BLOCKED_BY_DECLINED_NOT_SAID((each, right) -> right.withBlocked(false)),
    UNCOVERED_AS_UNDETERMINED((each, right) ->
            right.verdict().equals(Optional.of(Verdict.UNCOVERED)) ? right.withVerdict(Verdict.UNDETERMINED) : right),
    UNCOVERED_AS_ELIGIBLE((each, right) ->
            right.verdict().equals(Optional.of(Verdict.UNCOVERED)) ? right.withVerdict(Verdict.ELIGIBLE) : right),
    CONTRADICTION_AS_INELIGIBLE(
            (each, right) -> right.verdict().isEmpty() ? right.withVerdict(Verdict.INELIGIBLE) : right),
    PARTIAL_AS_COMPLETE((each, right) -> right.verdict().equals(Optional.of(Verdict.NO_OBSTACLE_FOUND))
            ? right.withVerdict(Verdict.ELIGIBLE)
            : right),
    SET_SIZE_IGNORED((each, right) ->
            Twisted.knowledge(each, known -> known instanceof SetBounds<?> bounds ? ofAnySize(bounds) : known)),
    RANGE_AS_MISSING(
            (each, right) -> Twisted.knowledge(each, known -> known instanceof Between ? Knowledge.notAsked() : known)),
    OPEN_BOUND_AS_CLOSED((each, right) ->
            Twisted.conditions(each, condition -> condition instanceof InRange<?> range ? closed(range) : condition)),
    AT_LEAST_AS_ANY((each, right) -> Twisted.conditions(
            each, condition -> condition instanceof AtLeastOf some ? new AnyOf(some.conditions()) : condition)),
    CLASH_NOT_MINIMAL((each, right) -> right.clash().isEmpty()
            ? right
            : right.withClash(each.rules().rulesOn(RandomCase.DAY).stream()
                    .filter(rule -> rule.severity() == Severity.MANDATORY)
                    .map(rule -> rule.id())
                    .toList())),
    /** Asks for all that is missing, whether or not it can change anything. */
    EVERYTHING_ASKED((each, right) -> right.missing().isEmpty()
            ? right
            : right.withMissing(each.facts().stream()
                    .filter(fact -> fact.known() instanceof Missing)
                    .map(fact -> fact.fact().id())
                    .toList())),
    /** Asks in the order of identifiers. */
    QUESTIONS_NOT_RANKED((each, right) -> right.withMissing(List.copyOf(new TreeSet<>(right.missing()))));

    private final BiFunction<RandomCase, Answer, Answer> says;

    WrongEvaluator(BiFunction<RandomCase, Answer, Answer> says) {
        this.says = says;
    }

    Answer answer(RandomCase each, Answer right) {
        return says.apply(each, right);
    }

    private static <E> Knowledge<?> ofAnySize(SetBounds<E> bounds) {
        return new SetBounds<>(bounds.includes(), bounds.within(), 0, OptionalInt.empty());
    }

    private static <T extends Comparable<? super T>> Condition closed(InRange<T> range) {
        return new InRange<>(
                range.fact(),
                range.from().map(end -> Bound.including(end.value())),
                range.to().map(end -> Bound.including(end.value())));
    }
}
