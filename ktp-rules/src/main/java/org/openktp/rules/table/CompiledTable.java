package org.openktp.rules.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.rules.cell.Opening;
import org.openktp.rules.cell.Space;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.diagram.Diagrams;
import org.openktp.rules.diagram.FlatDiagram;
import org.openktp.rules.diagram.Node;
import org.openktp.rules.diagram.OpenDiagram;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;

/**
 * The rows as diagrams, by a day that is a fact like any other: one for whom each covers, and one for what they give
 * together.
 *
 * @param <V> the type of the values
 */
final class CompiledTable<V> {

    /** The day of a look-up, where subjects have none of their own. */
    static final Fact<LocalDate> DAY = Fact.of("(day)", "the day", "Which day?", DateRange.ANY);

    private static final int NO_ROW = -1;

    private final String id;
    private final List<TableRow<V>> rows;
    private final List<Condition> constraints;
    private final Fact<LocalDate> day;
    private final Space space;
    private final List<Node<Boolean>> covers = new ArrayList<>();
    private final FlatDiagram<Result<V>> results;
    private final List<int[]> kinds;

    CompiledTable(String id, List<TableRow<V>> rows, List<Condition> constraints, Fact<LocalDate> day) {
        this.id = id;
        this.rows = rows;
        this.constraints = constraints;
        this.day = day;
        this.space = new Space(
                Stream.concat(
                                rows.stream().map(row -> row.inForce().includes(day)),
                                rows.stream().map(TableRow::when))
                        .toList(),
                constraints);
        Diagrams diagrams = new Diagrams(space);
        if (space.isPossible()) {
            IntStream.range(0, rows.size()).forEach(row -> covers.add(diagrams.of(condition(row))));
        }
        this.results = new FlatDiagram<>(
                diagrams.combine(row(diagrams, 0, covers.size()), diagrams.leaf(NO_ROW), (row, none) -> result(row)));
        this.kinds = space.levels().stream()
                .map(level -> IntStream.range(0, level.count()).toArray())
                .toList();
    }

    /** The first of some rows that covers a subject; put together by halves, so that few rows are gone over often. */
    private Node<Integer> row(Diagrams diagrams, int from, int to) {
        if (from == to) {
            return diagrams.leaf(NO_ROW);
        }
        if (to - from == 1) {
            return diagrams.combine(covers.get(from), diagrams.leaf(from), (covered, row) -> covered ? row : NO_ROW);
        }
        int middle = (from + to) >>> 1;
        return diagrams.combine(row(diagrams, from, middle), row(diagrams, middle, to), this::either);
    }

    /** Asked only of rows that some subject there can be may really meet. */
    private int either(int one, int other) {
        if (one == NO_ROW || other == NO_ROW) {
            return Math.max(one, other);
        }
        V first = rows.get(one).value().value();
        V second = rows.get(other).value().value();
        if (!first.equals(second)) {
            throw new IllegalArgumentException("rows " + rows.get(one).id() + " and "
                    + rows.get(other).id() + " of table " + id
                    + " may cover the same subject on the same day, but give "
                    + first + " and " + second);
        }
        return one;
    }

    private Result<V> result(int row) {
        return row == NO_ROW ? Result.noRow() : Result.of(rows.get(row).value().value());
    }

    List<TableRow<V>> rows() {
        return rows;
    }

    /** Whom a row covers, and when. */
    Condition condition(int row) {
        TableRow<V> each = rows.get(row);
        return Condition.all(each.inForce().includes(day), each.when());
    }

    Space space() {
        return space;
    }

    /** Of each level the kinds of its cells: every cell is one of its own. */
    List<int[]> kinds() {
        return kinds;
    }

    /** Every result there is, in the order of the rows, with that no row covers last. */
    List<Result<V>> order() {
        Stream<Result<V>> values =
                rows.stream().map(row -> Result.of(row.value().value()));
        return Stream.concat(values, Stream.of(Result.<V>noRow())).distinct().toList();
    }

    boolean isDated() {
        return rows.stream().anyMatch(row -> !row.inForce().includes(day).equals(Condition.always()));
    }

    /** Whether a row covers anybody at all. */
    boolean mayCover(int row) {
        return space.isPossible() && covers.get(row).labels().contains(true);
    }

    OpenDiagram<Result<V>> results(List<BitSet> cells) {
        return new OpenDiagram<>(results, cells);
    }

    /** Whether a row covers a subject, in one completion or another. */
    Set<Boolean> covers(int row, List<BitSet> cells) {
        return covers.get(row).labels(cells);
    }

    /** The facts that matter on the days that are open: those of constraints, and of rows that may be in force. */
    Set<String> inUse(Opening opening) {
        Stream<Condition> used = IntStream.range(0, rows.size())
                .filter(row -> mayBeInForce(rows.get(row), opening))
                .mapToObj(this::condition);
        return Stream.concat(constraints.stream(), used)
                .flatMap(Conditions::facts)
                .map(Fact::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean mayBeInForce(TableRow<V> row, Opening opening) {
        return !(row.inForce().includes(day) instanceof Atom bounds)
                || opening.truths(bounds).contains(true);
    }
}
