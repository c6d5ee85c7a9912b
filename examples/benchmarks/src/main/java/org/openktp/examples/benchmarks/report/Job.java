package org.openktp.examples.benchmarks.report;

import static org.openktp.examples.benchmarks.report.Keys.DMN;
import static org.openktp.examples.benchmarks.report.Keys.DROOLS;
import static org.openktp.examples.benchmarks.report.Keys.HAND_ANSWER;
import static org.openktp.examples.benchmarks.report.Keys.HAND_BYTES;
import static org.openktp.examples.benchmarks.report.Keys.HAND_BYTES_VERDICT;
import static org.openktp.examples.benchmarks.report.Keys.HAND_EXPLAINED;
import static org.openktp.examples.benchmarks.report.Keys.HAND_VERDICT;
import static org.openktp.examples.benchmarks.report.Keys.LIBRARIES;
import static org.openktp.examples.benchmarks.report.Keys.RECORDS_HIBERNATE;
import static org.openktp.examples.benchmarks.report.Keys.TOKENISER;

import java.util.List;

/** What a benchmark does, by which it is known with whom it is compared: column by column, the best of the benchmarks named. */
enum Job {
    VERDICT(List.of(HAND_VERDICT), LIBRARIES, List.of(DROOLS), DMN, List.of()),
    EVERY_RULE(List.of(HAND_ANSWER), LIBRARIES, List.of(DROOLS), DMN, List.of()),
    EXPLAINED(List.of(HAND_EXPLAINED), LIBRARIES, List.of(DROOLS), DMN, List.of()),
    BYTES_TO_VERDICT(List.of(HAND_BYTES_VERDICT), List.of(RECORDS_HIBERNATE), List.of(), List.of(), List.of(TOKENISER)),
    BYTES(List.of(HAND_BYTES), List.of(RECORDS_HIBERNATE), List.of(), List.of(), List.of(TOKENISER)),
    READING(List.of(), List.of(), List.of(), List.of(), List.of(TOKENISER)),
    OTHER(List.of(), List.of(), List.of(), List.of(), List.of());

    static final List<String> COLUMNS = List.of("× by hand", "× library", "× Drools", "× DMN", "× tokeniser");

    private final List<List<String>> rivals;

    Job(List<String> hand, List<String> library, List<String> drools, List<String> dmn, List<String> tokeniser) {
        rivals = List.of(hand, library, drools, dmn, tokeniser);
    }

    /** The rivals, a list for each of the columns; an empty one where there is none to compare with. */
    List<List<String>> rivals() {
        return rivals;
    }
}
