package org.openktp.io.scorecard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openktp.io.tree.Columns;
import org.openktp.io.tree.Located;

/**
 * The columns of scorecards: four of the card, one under the token of each criterion with the score, and one more with the
 * justification. A row is turned into the record that JSON would give.
 */
final class ScorecardCells {

    static final Columns COLUMNS = new Columns(List.of(ScorecardForm.APPLICATION, ScorecardForm.ASSESSOR), false);

    /** The columns that are none of a criterion. */
    static final Set<String> OF_CARD = Set.of(
            ScorecardForm.APPLICATION, ScorecardForm.ASSESSOR, ScorecardForm.RECOMMENDED, ScorecardForm.CONFLICT);

    /** How the column of a justification ends, after the token of its criterion. */
    static final String OF_JUSTIFICATION = "." + ScorecardForm.JUSTIFICATION;

    private ScorecardCells() {}

    static Located toRecord(Located.Members row) {
        Map<String, Located> card = new LinkedHashMap<>();
        Map<String, Located> scores = new LinkedHashMap<>();
        row.members().forEach((column, value) -> {
            Located.Cell cell = (Located.Cell) value;
            if (OF_CARD.contains(column)) {
                card.put(column, ofCard(column, cell));
            } else {
                criterion(column, cell, scores);
            }
        });
        card.put(ScorecardForm.SCORES, new Located.Members(row.at(), scores));
        return new Located.Members(row.at(), card);
    }

    private static Located ofCard(String column, Located.Cell cell) {
        return switch (column) {
            case ScorecardForm.RECOMMENDED -> cell;
            case ScorecardForm.CONFLICT -> truth(cell);
            default -> text(cell);
        };
    }

    private static Located truth(Located.Cell cell) {
        String text = cell.text().strip();
        return text.equals("true") || text.equals("false")
                ? new Located.Truth(cell.at(), text.equals("true"))
                : text(cell);
    }

    private static Located text(Located.Cell cell) {
        return new Located.Text(cell.at(), cell.text());
    }

    /** Puts a score, or its justification, under its criterion. */
    private static void criterion(String column, Located.Cell cell, Map<String, Located> scores) {
        boolean isJustification = column.endsWith(OF_JUSTIFICATION);
        String token = isJustification ? column.substring(0, column.length() - OF_JUSTIFICATION.length()) : column;
        Map<String, Located> both = new LinkedHashMap<>();
        if (scores.get(token) instanceof Located.Members other) {
            both.putAll(other.members());
        }
        both.put(
                isJustification ? ScorecardForm.JUSTIFICATION : ScorecardForm.SCORE,
                isJustification ? text(cell) : cell);
        scores.put(token, new Located.Members(cell.at(), both));
    }
}
