package org.openktp.rules.innovate.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.code.YesNo;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.table.TableRow;

/**
 * Part of the table as it was seen: whom it is about and when, and whether it held on other days, which is one fact for all of
 * it.
 *
 * @param id the identifier of its rows, which is followed by a part for days of their own
 * @param when whom it is about
 * @param seen when it was seen
 * @param guard whether it held on a day on which that is not known
 */
record SeenPart(String id, Condition when, Seen seen, Fact<YesNo> guard) {

    static SeenPart of(String id, String title, Condition when, Seen seen) {
        return new SeenPart(id, when, seen, seen.guard(id, title));
    }

    /** Those whom it is about of whom something more holds. */
    SeenPart narrowed(String name, Condition more) {
        return new SeenPart(id + "-" + name, Condition.all(when, more), seen, guard);
    }

    /** The rows that give its subjects a value. */
    <V> List<TableRow<V>> rows(Sourced<V> value) {
        return seen.over(stretch ->
                new TableRow<>(id + stretch.suffix(), stretch.guarded(when, guard), value, stretch.inForce()));
    }

    /** The rows that give a value to those of its subjects to whom a stronger part does not apply. */
    <V> List<TableRow<V>> rowsUnless(SeenPart stronger, Sourced<V> value) {
        List<Phase> phases = stronger.phases();
        return seen
                .over(stretch -> phases.stream().flatMap(phase -> overlap(stretch.inForce(), phase.inForce()).stream()
                        .map(days -> new TableRow<>(
                                id + phase.suffix() + stretch.suffix(),
                                stretch.guarded(phase.spares(when), guard),
                                value,
                                days))))
                .stream()
                .flatMap(Function.identity())
                .toList();
    }

    /** All days there are, by whether this applies on them, may apply, or surely does not. */
    private List<Phase> phases() {
        String name = id.substring(id.lastIndexOf('.') + 1);
        List<Phase> phases = new ArrayList<>(seen.over(stretch -> new Phase(
                stretch.suffix().replace(".earlier", ".before-" + name).replace(".later", ".after-" + name),
                Optional.of(stretch.guarded(when, guard)),
                stretch.inForce())));
        Stream.concat(
                        seen
                                .notBefore()
                                .map(day -> new InForce(
                                        Optional.empty(),
                                        Optional.of(day.with(day.value().minusDays(1)))))
                                .map(days -> new Phase(".until-" + name, Optional.empty(), days))
                                .stream(),
                        seen
                                .notAfter()
                                .map(day -> new InForce(
                                        Optional.of(day.with(day.value().plusDays(1))), Optional.empty()))
                                .map(days -> new Phase(".since-" + name, Optional.empty(), days))
                                .stream())
                .forEach(phases::add);
        return phases;
    }

    private static Optional<InForce> overlap(InForce one, InForce other) {
        return isOver(one, other) || isOver(other, one) ? Optional.empty() : Optional.of(one.within(other));
    }

    private static boolean isOver(InForce one, InForce other) {
        return one.until().isPresent()
                && other.from().isPresent()
                && one.until().get().value().isBefore(other.from().get().value());
    }

    /** Some days, and to whom the stronger part applies on them. */
    private record Phase(String suffix, Optional<Condition> applies, InForce inForce) {

        Condition spares(Condition when) {
            return applies.map(stronger -> Condition.all(when, Condition.not(stronger)))
                    .orElse(when);
        }
    }
}
