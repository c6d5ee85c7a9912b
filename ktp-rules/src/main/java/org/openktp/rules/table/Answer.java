package org.openktp.rules.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openktp.core.source.Citation;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.question.MissingFact;

/**
 * What a table says of a subject of whom this much is known. It follows from all completions, the ways of filling what is
 * not known: one value in each of them ({@link Settled}), no row in any ({@link Uncovered}), or not the same in all ({@link
 * Open}); where there is no completion, the facts contradict one another ({@link Contradicted}). Not enough facts and a hole
 * in the table are thus never the same answer. Immutable.
 *
 * @param <V> the type of the values
 */
public sealed interface Answer<V> {

    /**
     * What else there is to say, such as that the day is not known exactly.
     *
     * @return the findings, possibly none
     */
    List<Notice> findings();

    /**
     * The same value in every completion.
     *
     * @param value the value
     * @param rows the rows it rests on, in the order of the table: each covers some completion, and every completion is
     *     covered by one
     * @param findings what else there is to say
     * @param <V> the type of the value
     */
    record Settled<V>(V value, List<TableRow<V>> rows, List<Notice> findings) implements Answer<V> {

        /**
         * Copies the lists.
         *
         * @param value the component of that name
         * @param rows the component of that name
         * @param findings the component of that name
         */
        public Settled {
            rows = List.copyOf(rows);
            findings = List.copyOf(findings);
        }

        /**
         * The places that give the value.
         *
         * @return those of all rows it rests on, each once
         */
        public List<Citation> citations() {
            return rows.stream()
                    .flatMap(row -> row.value().citations().stream())
                    .distinct()
                    .toList();
        }
    }

    /**
     * Completions disagree.
     *
     * @param possible the values that are still possible, each with the rows that may give it, in the order of the table
     * @param mayBeUncovered whether in some completion no row covers the subject
     * @param missing the facts that can still change the value, the most telling first: the greater share of their answers
     *     settles it, and where that is equal, by identifier
     * @param findings what else there is to say
     * @param <V> the type of the values
     */
    record Open<V>(
            Map<V, List<TableRow<V>>> possible,
            boolean mayBeUncovered,
            List<MissingFact<Result<V>>> missing,
            List<Notice> findings)
            implements Answer<V> {

        /**
         * Copies the collections.
         *
         * @param possible the component of that name
         * @param mayBeUncovered the component of that name
         * @param missing the component of that name
         * @param findings the component of that name
         */
        public Open {
            Map<V, List<TableRow<V>>> copy = new LinkedHashMap<>();
            possible.forEach((value, rows) -> copy.put(value, List.copyOf(rows)));
            possible = Collections.unmodifiableMap(copy);
            missing = List.copyOf(missing);
            findings = List.copyOf(findings);
        }
    }

    /**
     * No row covers the subject in any completion: the table has nothing to say.
     *
     * @param findings what else there is to say
     * @param <V> the type of the values
     */
    record Uncovered<V>(List<Notice> findings) implements Answer<V> {

        /**
         * Copies the list.
         *
         * @param findings the component of that name
         */
        public Uncovered {
            findings = List.copyOf(findings);
        }
    }

    /**
     * There is no completion: what is known cannot all be true of one subject.
     *
     * @param findings what contradicts, at least one
     * @param <V> the type of the values
     */
    record Contradicted<V>(List<Notice> findings) implements Answer<V> {

        /**
         * Copies the list.
         *
         * @param findings the component of that name
         */
        public Contradicted {
            findings = List.copyOf(findings);
        }
    }
}
