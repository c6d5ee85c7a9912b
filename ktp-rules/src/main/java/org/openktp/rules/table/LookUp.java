package org.openktp.rules.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.cell.Opening;
import org.openktp.rules.condition.Conditions;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.diagram.OpenDiagram;
import org.openktp.rules.diagram.Questions;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * One subject looked up in one table.
 *
 * @param <V> the type of the values
 */
final class LookUp<V> {

    private final CompiledTable<V> table;
    private final FactSheet sheet;
    private final Opening opening;
    private final List<BitSet> cells;
    private final List<Notice> findings;

    LookUp(CompiledTable<V> table, FactSheet sheet, Function<Fact<?>, Knowledge<?>> known, List<Notice> findings) {
        this.table = table;
        this.sheet = sheet;
        this.opening = new Opening(table.space(), known);
        this.cells = opening.cells();
        this.findings = new ArrayList<>(findings);
    }

    Answer<V> answer() {
        if (isContradicted()) {
            return new Answer.Contradicted<>(findings);
        }
        OpenDiagram<Result<V>> results = table.results(cells);
        boolean mayBeUncovered = results.labels().contains(Result.<V>noRow());
        Map<V, List<TableRow<V>>> possible = possible();
        if (possible.isEmpty()) {
            return new Answer.Uncovered<>(findings);
        }
        if (results.labels().size() > 1) {
            return open(possible, mayBeUncovered, missing(results));
        }
        Map.Entry<V, List<TableRow<V>>> only = possible.entrySet().iterator().next();
        return new Answer.Settled<>(only.getKey(), only.getValue(), findings);
    }

    /** What contradicts the declaration of a fact that does not matter on these days is passed over. */
    private boolean isContradicted() {
        Map<String, Message> contradictions = opening.contradictions(sheet);
        contradictions
                .keySet()
                .removeIf(fact -> !fact.isEmpty() && !table.inUse(opening).contains(fact));
        contradictions.forEach((fact, message) -> findings.add(Notice.of(FindingCode.CONTRADICTION, fact, message)));
        return !contradictions.isEmpty();
    }

    /** The rows that cover some completion, by their values. */
    private Map<V, List<TableRow<V>>> possible() {
        Map<V, List<TableRow<V>>> possible = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.covers(row, cells).contains(true)) {
                TableRow<V> each = table.rows().get(row);
                possible.computeIfAbsent(each.value().value(), none -> new ArrayList<>())
                        .add(each);
            }
        }
        return possible;
    }

    private Answer<V> open(
            Map<V, List<TableRow<V>>> possible, boolean mayBeUncovered, List<MissingFact<Result<V>>> missing) {
        if (missing.stream().noneMatch(MissingFact::toAsk)) {
            String fact = missing.get(0).fact().id();
            findings.add(Notice.of(FindingCode.BLOCKED_BY_DECLINED, fact, Message.of(MessageCode.BLOCKED_BY_DECLINED)));
        }
        return new Answer.Open<>(possible, mayBeUncovered, missing, findings);
    }

    private List<MissingFact<Result<V>>> missing(OpenDiagram<Result<V>> results) {
        return new Questions<Result<V>, Result<V>>(
                        table.space(),
                        sheet,
                        opening.levels(),
                        table.kinds(),
                        results,
                        Function.identity(),
                        Comparator.comparing(table.order()::indexOf),
                        this::bearsOn)
                .missing(Set.of());
    }

    /** The rows about a fact that cover some completions and not others. */
    private List<String> bearsOn(Fact<?> fact, List<Fact<?>> tied) {
        List<String> direct = unsettled(List.of(fact));
        return direct.isEmpty() ? unsettled(tied) : direct;
    }

    private List<String> unsettled(List<Fact<?>> facts) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> table.covers(row, cells).size() > 1)
                .filter(row -> Conditions.facts(table.condition(row)).anyMatch(facts::contains))
                .mapToObj(row -> table.rows().get(row).id())
                .toList();
    }
}
