package org.openktp.rules.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.fact.Fact;

/** A table as text that is the same for the same rows: one line for the table, each constraint, row and fact. */
final class CanonicalTable {

    private CanonicalTable() {}

    static String of(DecisionTable<?> table) {
        Stream<String> head =
                Stream.of(String.join("|", "table", Canonical.text(table.id()), Canonical.text(table.version())));
        Stream<String> constraints = table.constraints().stream().map(each -> "given|" + each.canonical());
        Stream<String> rows = table.rows().stream().map(CanonicalTable::of);
        Stream<String> facts = table.facts().values().stream().map(Fact::canonical);
        return Stream.of(head, constraints, rows, facts).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static String of(TableRow<?> row) {
        return String.join(
                "|",
                "row",
                Canonical.text(row.id()),
                row.when().canonical(),
                Canonical.value(row.value().value()),
                row.inForce().canonical(),
                row.value().provenance().token(),
                Canonical.citations(row.value().citations()));
    }
}
