package org.openktp.io.scorecard;

import java.util.List;
import java.util.Optional;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.Columns;
import org.openktp.io.tree.Located;
import org.openktp.rules.selection.score.Scorecard;

/**
 * Makes a scorecard out of a tree. Only what cannot be a scorecard is rejected.
 *
 * @param format whether the tree is a row of CSV
 */
public record ScorecardReader(Format format) {

    /** The columns of scorecards. */
    public static final Columns COLUMNS = ScorecardCells.COLUMNS;

    /**
     * Reads a scorecard.
     *
     * @param number the number of its record
     * @param record its tree
     * @return the card, or everything that is wrong with it; its reference is that of the application, a slash and that of the
     *     assessor
     */
    public ReadRecord<Scorecard> read(long number, Located record) {
        if (!(record instanceof Located.Members object)) {
            Finding why = new Finding(FindingCode.WRONG_TYPE, record.at(), "must be an object, not " + record.what());
            return new ReadRecord.Rejected<>(number, Optional.empty(), List.of(why));
        }
        Located card = format == Format.CSV ? ScorecardCells.toRecord(object) : record;
        ReadDocument<Scorecard> read = DocumentForm.value(ScorecardForm.FORM, card);
        Optional<String> id = text(card, ScorecardForm.APPLICATION)
                .flatMap(application ->
                        text(card, ScorecardForm.ASSESSOR).map(assessor -> application + "/" + assessor));
        return read.value()
                .<ReadRecord<Scorecard>>map(value -> new ReadRecord.Accepted<>(number, id, value, read.findings()))
                .orElseGet(() -> new ReadRecord.Rejected<>(number, id, read.findings()));
    }

    private static Optional<String> text(Located card, String name) {
        return ((Located.Members) card).members().get(name) instanceof Located.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
