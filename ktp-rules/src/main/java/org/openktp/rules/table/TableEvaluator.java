package org.openktp.rules.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.KnowledgeText;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * A decision table made ready to look subjects up. Sound and complete over incomplete facts: a value is settled exactly
 * when every completion of the facts agrees on it. Immutable and thread-safe; make one per table and keep it.
 *
 * @param <V> the type of the values
 * @param <S> the type of the subjects, such as fact sheets or applications
 */
public final class TableEvaluator<V, S> {

    private final DecisionTable<V> table;
    private final FactReader<S> reader;
    private final Map<Fact<LocalDate>, CompiledTable<V>> byDay = new ConcurrentHashMap<>();

    private TableEvaluator(DecisionTable<V> table, FactReader<S> reader) {
        this.table = table;
        this.reader = reader;
        by(CompiledTable.DAY);
    }

    /**
     * Compiles a table to look up fact sheets.
     *
     * @param table the table
     * @param <V> the type of its values
     * @return an evaluator for it
     */
    public static <V> TableEvaluator<V, FactSheet> of(DecisionTable<V> table) {
        return of(table, FactSheet.READER);
    }

    /**
     * Compiles a table to look up subjects of another type.
     *
     * @param table the table
     * @param reader how facts are read off a subject
     * @param <V> the type of its values
     * @param <S> the type of the subjects
     * @return an evaluator for it
     */
    public static <V, S> TableEvaluator<V, S> of(DecisionTable<V> table, FactReader<S> reader) {
        return new TableEvaluator<>(table, reader);
    }

    /**
     * The table.
     *
     * @return the table
     */
    public DecisionTable<V> table() {
        return table;
    }

    /**
     * What is odd about the table itself: rows that can never cover a subject.
     *
     * @return notices, one a row, under its identifier as their path; none for a table as it should be
     */
    public List<Notice> notices() {
        CompiledTable<V> compiled = by(CompiledTable.DAY);
        return IntStream.range(0, table.rows().size())
                .filter(row -> !compiled.mayCover(row))
                .mapToObj(row -> table.rows().get(row).id())
                .map(row -> Notice.of(FindingCode.UNREACHABLE_RULE, row, Message.of(MessageCode.ROW_NEVER_COVERS, row)))
                .toList();
    }

    /**
     * Looks a subject up.
     *
     * @param subject the subject
     * @param day the day whose rows apply
     * @return the answer
     * @throws IllegalArgumentException if the year is not from 1000 to 9999, or the subject has another fact under the
     *     identifier of one of the table's facts
     */
    public Answer<V> look(S subject, LocalDate day) {
        CompiledTable.DAY.require(day);
        FactSheet sheet = reader.sheet(subject);
        Function<Fact<?>, Knowledge<?>> known =
                fact -> fact.equals(CompiledTable.DAY) ? Knowledge.known(day) : sheet.of(fact);
        return new LookUp<>(by(CompiledTable.DAY), sheet, known, List.of()).answer();
    }

    /**
     * Looks a subject up on a day that is itself a fact of the subject, such as that of its submission. Where the day is
     * narrowed, every day that is still possible has its say.
     *
     * @param subject the subject
     * @param day the fact that says which rows apply
     * @return the answer
     * @throws IllegalArgumentException if the subject has another fact under the identifier of one of the table's facts, or
     *     the table is too large to decide exactly by this fact
     */
    public Answer<V> look(S subject, Fact<LocalDate> day) {
        FactSheet sheet = reader.sheet(subject);
        CompiledTable<V> compiled = by(day);
        Knowledge<LocalDate> known = sheet.of(day);
        List<Notice> findings =
                compiled.isDated() && known.value().isEmpty() ? List.of(dayOpen(day, known)) : List.of();
        return new LookUp<>(compiled, sheet, sheet::of, findings).answer();
    }

    private CompiledTable<V> by(Fact<LocalDate> day) {
        return byDay.computeIfAbsent(
                day, fact -> new CompiledTable<>(table.id(), table.rows(), table.constraints(), fact));
    }

    private static Notice dayOpen(Fact<LocalDate> day, Knowledge<LocalDate> known) {
        return Notice.of(
                FindingCode.DAY_OPEN,
                day.id(),
                Message.of(MessageCode.ROWS_DAY_OPEN, day.term(), KnowledgeText.message(known, day)));
    }
}
