package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;

/**
 * Answers to one fact that stand for all that are still open, tried together with those to other facts.
 *
 * @param answers the answers, empty where the fact does not apply
 * @param cells the cell of each
 * @param asked the places of those that can be asked about; the others are there for them to stand so or so to
 * @param words puts some of them, by their places in the list, into words
 */
record Candidates(
        List<Optional<Object>> answers, List<Integer> cells, BitSet asked, Function<BitSet, Condition> words) {

    /** One answer for each cell of a fact that is compared with no other. */
    static <T> Candidates alone(FactCells<T> fact, Knowledge<T> known) {
        List<Integer> open = fact.admitted(known).stream().boxed().toList();
        List<Optional<Object>> answers = new ArrayList<>();
        open.forEach(cell -> answers.add(fact.witness(cell).map(value -> value)));
        return new Candidates(answers, open, all(answers.size()), some -> {
            BitSet cells = new BitSet();
            some.stream().forEach(answer -> cells.set(open.get(answer)));
            return fact.describe(cells, known);
        });
    }

    /** Each of some points of a fact that is compared with others. */
    static <T> Candidates compared(FactCells<T> cells, Points found, Knowledge<T> known) {
        Fact<T> fact = cells.fact();
        List<T> points = found.of(fact);
        Set<T> toAsk = found.asked(fact);
        List<Optional<T>> answers = new ArrayList<>();
        points.stream().filter(known::admits).forEach(value -> answers.add(Optional.of(value)));
        if (fact.notApplicable().isPresent() && known.admitsNotApplicable()) {
            answers.add(Optional.empty());
        }
        List<Integer> own = answers.stream()
                .map(answer -> cells.cellOf(answer.map(Knowledge::known).orElseGet(Knowledge::notApplicable)))
                .toList();
        List<Optional<Object>> untyped = new ArrayList<>();
        answers.forEach(answer -> untyped.add(answer.map(value -> value)));
        BitSet asked = new BitSet();
        for (int answer = 0; answer < answers.size(); answer++) {
            asked.set(answer, answers.get(answer).map(toAsk::contains).orElse(true));
        }
        List<T> askedPoints = points.stream().filter(toAsk::contains).toList();
        return new Candidates(untyped, own, asked, some -> describe(fact, askedPoints, known, taken(answers, some)));
    }

    private static BitSet all(int count) {
        BitSet all = new BitSet();
        all.set(0, count);
        return all;
    }

    private static <T> List<Optional<T>> taken(List<Optional<T>> answers, BitSet some) {
        return some.stream().mapToObj(answers::get).toList();
    }

    private static <T> Condition describe(Fact<T> fact, List<T> points, Knowledge<T> known, List<Optional<T>> taken) {
        List<Condition> parts = new ArrayList<>();
        List<T> values = taken.stream().flatMap(Optional::stream).toList();
        if (fact.domain() instanceof CodeList<T>) {
            if (!values.isEmpty()) {
                parts.add(Condition.isIn(fact, values));
            }
        } else {
            Line<T> line = Line.of(fact.domain());
            Runs<T> runs = new Runs<>(fact, line);
            points.forEach(
                    point -> runs.add(line.place().applyAsLong(point), known.admits(point), values.contains(point)));
            runs.condition().ifPresent(parts::add);
        }
        if (values.size() < taken.size()) {
            parts.add(Condition.not(Condition.hasValue(fact)));
        }
        return parts.size() == 1 ? parts.get(0) : Condition.any(parts.toArray(new Condition[0]));
    }
}
