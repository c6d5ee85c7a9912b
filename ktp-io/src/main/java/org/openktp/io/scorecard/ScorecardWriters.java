package org.openktp.io.scorecard;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.application.KnowledgeWriter;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.RecordWriter;
import org.openktp.io.text.CsvLine;
import org.openktp.io.text.LineWriter;
import org.openktp.io.tree.JsonTree;
import org.openktp.io.tree.RefusedException;
import org.openktp.rules.selection.score.CriterionScore;
import org.openktp.rules.selection.score.Scorecard;

/** Writes scorecards so that reading them back gives equal ones. */
public final class ScorecardWriters {

    private ScorecardWriters() {}

    /**
     * Writes scorecards.
     *
     * @param out where to
     * @param format NDJSON or CSV
     * @param criteria the tokens of the criteria that have columns in CSV, in their order
     * @return the writer, which refuses with {@link IllegalArgumentException} a card that could not be read back
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if the format is JSON, or a token cannot be the name of a column
     */
    public static RecordWriter<Scorecard> of(Writer out, Format format, List<String> criteria) throws IOException {
        return switch (format) {
            case NDJSON -> new LineWriter<>(out, card -> line(card) + "\n");
            case CSV -> csv(out, List.copyOf(criteria));
            case JSON -> throw new IllegalArgumentException("scorecards are written as NDJSON or CSV, not as JSON");
        };
    }

    private static RecordWriter<Scorecard> csv(Writer out, List<String> criteria) throws IOException {
        CsvLine lines = new CsvLine();
        out.write(lines.of(header(criteria)));
        return new LineWriter<>(out, card -> {
            line(card);
            return lines.of(cells(card, criteria));
        });
    }

    /** The card as JSON, which reads back. */
    private static String line(Scorecard card) {
        String line = DocumentForm.line(ScorecardForm.FORM, card);
        try {
            Optional<Scorecard> read = DocumentForm.value(
                            ScorecardForm.FORM, JsonTree.record(line, 1, 1, Limits.DEFAULT))
                    .value();
            if (read.equals(Optional.of(card))) {
                return line;
            }
        } catch (RefusedException e) {
            throw new IllegalArgumentException("scorecard " + card + " could not be read back", e);
        }
        throw new IllegalArgumentException("scorecard " + card + " could not be read back");
    }

    private static List<String> header(List<String> criteria) {
        List<String> header = new ArrayList<>(List.of(
                ScorecardForm.APPLICATION, ScorecardForm.ASSESSOR, ScorecardForm.RECOMMENDED, ScorecardForm.CONFLICT));
        for (String token : criteria) {
            header.add(token);
            header.add(token + ScorecardCells.OF_JUSTIFICATION);
        }
        boolean areTokens = header.stream().allMatch(name -> !name.isBlank() && name.equals(name.strip()));
        if (!areTokens || new HashSet<>(header).size() < header.size()) {
            throw new IllegalArgumentException("criteria " + criteria + " must be distinct names of columns");
        }
        return header;
    }

    private static List<String> cells(Scorecard card, List<String> criteria) {
        if (!criteria.containsAll(card.scores().keySet())) {
            throw new IllegalArgumentException(
                    "scores by " + card.scores().keySet() + " must be by the criteria that have columns: " + criteria);
        }
        List<String> cells = new ArrayList<>(List.of(
                card.application(),
                card.assessor(),
                KnowledgeWriter.cell(card.recommended()),
                card.conflict() ? "true" : ""));
        for (String token : criteria) {
            Optional<CriterionScore> score = Optional.ofNullable(card.scores().get(token));
            cells.add(score.map(ScorecardWriters::cell).orElse(""));
            cells.add(score.flatMap(CriterionScore::justification).orElse(""));
        }
        return cells;
    }

    /** A score that was not asked is said only where nothing else tells that there is a card for the criterion. */
    private static String cell(CriterionScore score) {
        return score.score().equals(Knowledge.notAsked())
                        && score.justification().isEmpty()
                ? "(not asked)"
                : KnowledgeWriter.cell(score.score());
    }
}
