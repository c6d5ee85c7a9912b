package org.openktp.rules.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.code.YesNo;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;

/**
 * When a rule or a row of a table was seen, as against when it was in force: from a first to a last day, which are its inner
 * bounds, and at most as far as its outer bounds, beyond which something else was seen or which nothing could have passed.
 *
 * <p>For example, a rule seen in a round from 11 April to 15 June 2022, of which the page of a round that closed on 2 February
 * 2022 said something else, is in force from 11 April to 15 June, not in force until 2 February, and not known on 1 March or
 * 1 July.
 *
 * <p>Inside the inner bounds it is in force, and outside the outer ones it is not. On a day between, whether it is in force
 * is not known. It is then in force under the condition of a fact of its own, the <i>guard</i>, to which the answer is
 * usually missing: so a decision is undetermined exactly where it matters, names the guard, and guesses nothing. Who has
 * the page of that day can answer.
 *
 * @param first the first day on which it was seen
 * @param last the last day on which it was seen
 * @param notBefore the first day on which it may have been in force; empty where nothing was found that bounds it
 * @param notAfter the last day on which it may have been in force; empty where nothing was found that bounds it
 */
public record Seen(
        Sourced<LocalDate> first,
        Sourced<LocalDate> last,
        Optional<Sourced<LocalDate>> notBefore,
        Optional<Sourced<LocalDate>> notAfter)
        implements Serializable {

    private static final String GUARD = "in-force.";

    /**
     * Checks the order of the days.
     *
     * @param first the component of that name
     * @param last the component of that name
     * @param notBefore the component of that name
     * @param notAfter the component of that name
     * @throws IllegalArgumentException if it was last seen before it was first seen, or seen outside the outer bounds
     */
    public Seen {
        if (last.value().isBefore(first.value())) {
            throw new IllegalArgumentException(
                    "last seen " + last.value() + " must not be before first seen " + first.value());
        }
        if (notBefore.isPresent() && first.value().isBefore(notBefore.get().value())) {
            throw new IllegalArgumentException(
                    "not before " + notBefore.get().value() + " must not be after first seen " + first.value());
        }
        if (notAfter.isPresent() && last.value().isAfter(notAfter.get().value())) {
            throw new IllegalArgumentException(
                    "not after " + notAfter.get().value() + " must not be before last seen " + last.value());
        }
    }

    /**
     * Seen from one day to another, with nothing found that bounds it further out.
     *
     * @param first the first day on which it was seen
     * @param last the last day on which it was seen
     * @return the days
     * @throws IllegalArgumentException if the last is before the first
     */
    public static Seen between(Sourced<LocalDate> first, Sourced<LocalDate> last) {
        return new Seen(first, last, Optional.empty(), Optional.empty());
    }

    /**
     * The same, with an outer bound before which it was not in force.
     *
     * @param day the first day on which it may have been in force
     * @return the days
     * @throws IllegalArgumentException if it was seen before
     */
    public Seen notBefore(Sourced<LocalDate> day) {
        return new Seen(first, last, Optional.of(day), notAfter);
    }

    /**
     * The same, with an outer bound after which it was not in force.
     *
     * @param day the last day on which it may have been in force
     * @return the days
     * @throws IllegalArgumentException if it was seen after
     */
    public Seen notAfter(Sourced<LocalDate> day) {
        return new Seen(first, last, notBefore, Optional.of(day));
    }

    /**
     * The days on which it was seen, in words.
     *
     * @return for example {@code from 2022-06-27 to 2024-09-25}, or {@code on 2024-09-25} where that is all
     */
    public String days() {
        return first.value().equals(last.value())
                ? "on " + first.value()
                : "from " + first.value() + " to " + last.value();
    }

    /**
     * The days on which it is surely in force.
     *
     * @return the inner bounds
     */
    public InForce surely() {
        return new InForce(Optional.of(first), Optional.of(last));
    }

    /**
     * The days on which it may be in force.
     *
     * @return the outer bounds
     */
    public InForce perhaps() {
        return new InForce(notBefore, notAfter);
    }

    /**
     * The fact whether something is in force on a day between its inner and its outer bounds.
     *
     * @param id the identifier of the rule or row
     * @param title what it says
     * @return the guard, {@code in-force.} and the identifier
     */
    public Fact<YesNo> guard(String id, String title) {
        return Fact.of(
                GUARD + id,
                "whether " + id + " held on that day",
                "Did this hold on that day, as it did " + days() + ": " + title + "?",
                CodeList.of(List.of(YesNo.values())));
    }

    /**
     * Whether a fact is a guard.
     *
     * @param fact the fact
     * @return true if it says that something is in force
     */
    public static boolean isGuard(Fact<?> fact) {
        return fact.id().startsWith(GUARD);
    }

    /**
     * What a guard says to be in force.
     *
     * @param fact the fact
     * @return the identifier of the rule or row; empty where the fact is no guard
     */
    public static Optional<String> guarded(Fact<?> fact) {
        return isGuard(fact) ? Optional.of(fact.id().substring(GUARD.length())) : Optional.empty();
    }

    /**
     * A rule over all days on which it may be in force.
     *
     * @param rule the rule, which has no days of its own
     * @return the rule on the days on which it was seen, and under its guard, as {@code .earlier} and {@code .later}, on
     *     those before and after; a judgement, which decides nothing, once over all days
     * @throws IllegalArgumentException if the rule has days of its own
     */
    public List<Rule> rules(Rule rule) {
        if (!rule.inForce().equals(InForce.unbounded())) {
            throw new IllegalArgumentException("rule " + rule.id() + " must have no days of its own, but is "
                    + rule.inForce().describe());
        }
        if (rule instanceof Requirement requirement) {
            Fact<YesNo> guard = guard(rule.id(), rule.title());
            return over(stretch -> stretch.on(requirement, guard));
        }
        return List.of(rule.within(perhaps()));
    }

    /**
     * One thing for each stretch of days.
     *
     * @param each what a stretch gives
     * @param <T> its type
     * @return one for the inner bounds, then one for the days before, if there are any, and one for those after
     */
    public <T> List<T> over(Function<Stretch, T> each) {
        Optional<Stretch> earlier =
                notBefore.filter(day -> !day.value().isBefore(first.value())).isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                new Stretch(".earlier", false, new InForce(notBefore, Optional.of(beside(first, -1)))));
        Optional<Stretch> later = notAfter.filter(day -> !day.value().isAfter(last.value()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new Stretch(".later", false, new InForce(Optional.of(beside(last, 1)), notAfter)));
        return Stream.of(Stream.of(new Stretch("", true, surely())), earlier.stream(), later.stream())
                .flatMap(stretches -> stretches)
                .map(each)
                .toList();
    }

    /** That something else may begin there is deduced. */
    private static Sourced<LocalDate> beside(Sourced<LocalDate> day, int days) {
        return new Sourced<>(day.value().plusDays(days), Provenance.INFERRED, day.citations());
    }

    /**
     * Some of the days on which something may be in force.
     *
     * @param suffix what is added to its identifier
     * @param surely whether it is in force on them whatever its guard says
     * @param inForce the days
     */
    public record Stretch(String suffix, boolean surely, InForce inForce) {

        /**
         * A condition on these days.
         *
         * @param condition the condition
         * @param guard the guard
         * @return the condition, and beside it that the guard says yes where it has a say
         */
        public Condition guarded(Condition condition, Fact<YesNo> guard) {
            return surely ? condition : Condition.all(Condition.is(guard, YesNo.YES), condition);
        }

        private Requirement on(Requirement rule, Fact<YesNo> guard) {
            return rule.withId(rule.id() + suffix)
                    .withApplicability(guarded(rule.applicability(), guard))
                    .withInForce(inForce);
        }
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
