package org.openktp.examples.screening.select;

import java.util.List;
import java.util.Optional;
import org.openktp.io.KtpSelectionIo;
import org.openktp.io.selection.SelectionDocument;
import org.openktp.rules.selection.Candidate;
import org.openktp.rules.selection.Selection;
import org.openktp.rules.selection.SelectionResult;
import org.openktp.rules.selection.interview.Timetable;
import org.openktp.rules.selection.score.Scorecard;
import org.openktp.rules.wording.Wording;

/**
 * What was selected.
 *
 * @param result the ranking and the awards
 * @param timetable the interviews; empty where none are held
 */
record Selected(SelectionResult result, Optional<Timetable> timetable) {

    static Selected of(SelectionDocument document, List<Candidate> candidates, List<Scorecard> cards) {
        Selection selection = document.selection();
        return new Selected(
                selection.select(candidates, cards),
                document.interviews().map(plan -> selection.interviews(plan, candidates, cards)));
    }

    String json() {
        return KtpSelectionIo.resultToJson(result, timetable, Wording.ENGLISH);
    }

    String csv() {
        return KtpSelectionIo.resultToCsv(result, Wording.ENGLISH);
    }

    String exactCsv() {
        return KtpSelectionIo.resultToExactCsv(result, Wording.ENGLISH);
    }
}
