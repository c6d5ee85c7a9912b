package org.openktp.rules.table;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.rules.canonical.Sha256;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.fact.Fact;

/**
 * A look-up of a value by facts and by day. A subject is given the value of the row that covers it; where several do, they
 * give the same. The order of the rows says nothing.
 *
 * <p>For example, an invented fellowship that pays 50 of each 100 pounds to hosts of up to 49 staff until the end of 2025
 * and 40 from then on, and nothing known to larger ones, has two rows:
 *
 * <pre>{@code
 * new DecisionTable<>(
 *         "share",
 *         "1",
 *         "Share of the costs that is paid, in per cent",
 *         List.of(
 *                 new TableRow<>("share.2025", atMost(STAFF, 49), stated(50, page), until2025),
 *                 new TableRow<>("share.2026", atMost(STAFF, 49), stated(40, page), from2026)),
 *         List.of());
 * }</pre>
 *
 * <p>A host of 30 to 45 staff is settled at 50 on 31 December 2025 and at 40 on the next day; one of 40 to 60 is open
 * between 50 and no row, and asked for its staff; one of 60 is uncovered. Immutable and thread-safe; serialisable if its
 * values are.
 *
 * @param id the identifier
 * @param version raised whenever an answer may change
 * @param title what the values are, with their unit
 * @param rows the rows, each under an identifier of its own
 * @param constraints what the facts imply about each other: conditions that hold of every subject there can be
 * @param <V> the type of the values, which has {@code equals}, and whose {@code toString} depends on the value alone
 */
public record DecisionTable<V>(
        String id, String version, String title, List<TableRow<V>> rows, List<Condition> constraints)
        implements Serializable {

    /**
     * Copies the lists and checks the rows against one another.
     *
     * @param id the component of that name
     * @param version the component of that name
     * @param title the component of that name
     * @param rows the component of that name
     * @param constraints the component of that name
     * @throws IllegalArgumentException if two rows have the same identifier, two of different values may both cover a subject
     *     on the same day, a fact is declared in two different ways, or the table is too large to decide exactly, or
     *     outside what can be
     */
    public DecisionTable {
        rows = List.copyOf(rows);
        constraints = List.copyOf(constraints);
        Set<String> ids = new HashSet<>();
        for (TableRow<V> row : rows) {
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException("table " + id + " has two rows " + row.id());
            }
        }
        new CompiledTable<>(id, rows, constraints, CompiledTable.DAY);
    }

    /**
     * The facts on which the values depend.
     *
     * @return the facts by identifier, in the order of identifiers
     */
    public Map<String, Fact<?>> facts() {
        return Fact.byId(Stream.concat(constraints.stream(), rows.stream().map(TableRow::when))
                .flatMap(Conditions::facts));
    }

    /**
     * A hash by which somebody else can tell that the same table answered. It covers everything that can change an answer,
     * and where each row comes from; it leaves out what is only prose.
     *
     * @return SHA-256 over the canonical form, in hexadecimal
     */
    public String hash() {
        return Sha256.hex(CanonicalTable.of(this));
    }
}
