package org.openktp.io.scorecard;

import java.util.List;
import java.util.Optional;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Position;
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
     * @param position which record it is
     * @param record its tree
     * @return the card, or everything that is wrong with it; its reference is that of the application, a slash and that of the
     *     assessor
     */
    public ReadRecord<Scorecard> read(Position position, Located record) {
        if (!(record instanceof Located.Members object)) {
            Finding why = new Finding(FindingCode.WRONG_TYPE, record.at(), "must be an object, not " + record.what());
            return new ReadRecord.Rejected<>(position, Optional.empty(), List.of(why));
        }
        Located card = format == Format.CSV ? ScorecardCells.toRecord(object) : record;
        ReadDocument<Scorecard> read = DocumentForm.value(ScorecardForm.FORM, card);
        Optional<String> id = text(card, ScorecardForm.APPLICATION)
                .flatMap(application ->
                        text(card, ScorecardForm.ASSESSOR).map(assessor -> application + "/" + assessor));
        return read.value()
                .<ReadRecord<Scorecard>>map(value -> new ReadRecord.Accepted<>(position, id, value, read.findings()))
                .orElseGet(() -> new ReadRecord.Rejected<>(position, id, read.findings()));
    }

    private static Optional<String> text(Located card, String name) {
        return ((Located.Members) card).members().get(name) instanceof Located.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /**
     * Which records there are in NDJSON and JSON.
     *
     * @return the shape
     */
    public static JsonShape shape() {
        return ScorecardForm.FORM.shape();
    }
}
