package org.openktp.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openktp.core.KtpModel;
import org.openktp.core.programme.Round;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.frame.Gunzip;
import org.openktp.io.policy.PolicyDocument;
import org.openktp.io.report.ReportRows;
import org.openktp.io.result.PlacingRows;
import org.openktp.io.result.ResultJson;
import org.openktp.io.scorecard.ScorecardReader;
import org.openktp.io.scorecard.ScorecardWriters;
import org.openktp.io.selection.SelectionDocument;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.RecordReader;
import org.openktp.io.stream.RecordWriter;
import org.openktp.rules.selection.SelectionResult;
import org.openktp.rules.selection.interview.Timetable;
import org.openktp.rules.selection.score.Scorecard;
import org.openktp.rules.wording.Wording;

/**
 * Reads and writes selection policies and scorecards, and writes what a selection comes to. All text is UTF-8, and lines end with a
 * line feed.
 */
public final class KtpSelectionIo {

    private KtpSelectionIo() {}

    /**
     * Reads the selection policy in a file, for a shipped round of the Healthcare Scientist programme or one of Innovate UK's
     * competitions.
     *
     * @param file the file
     * @return the policy, or everything that is wrong with the file
     * @throws IOException if the file cannot be read
     */
    public static ReadDocument<SelectionDocument> readPolicy(Path file) throws IOException {
        try (InputStream in = Gunzip.open(file)) {
            return readPolicy(in, Limits.DOCUMENT, KtpModel::round);
        }
    }

    /**
     * Reads a document with a selection policy: a JSON object of the format {@code openktp-selection-policy/1}. What the publisher of the round gives may be left out of it, and is taken with its source; what was found
     * for nobody must be there.
     *
     * @param in the input, read to its end and left open
     * @param limits how much the document may hold, such as {@link Limits#DOCUMENT}
     * @param rounds the rounds that exist beside Innovate UK's competitions, by their identifiers
     * @return the policy, or everything that is wrong with the document
     * @throws IOException if the input fails
     */
    public static ReadDocument<SelectionDocument> readPolicy(
            InputStream in, Limits limits, Function<String, Optional<Round>> rounds) throws IOException {
        return new PolicyDocument(rounds).read(in, limits);
    }

    /**
     * Writes a selection policy so that reading it back gives an equal one, without what is taken from its round.
     *
     * @param policy the policy
     * @param rounds the rounds that exist beside Innovate UK's competitions, by their identifiers
     * @param out the output, flushed and left open
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if it could not be read back, such as one for a round that is not known
     */
    public static void writePolicy(SelectionDocument policy, Function<String, Optional<Round>> rounds, OutputStream out)
            throws IOException {
        Writer text = KtpIo.text(out);
        text.write(new PolicyDocument(rounds).write(policy));
        text.flush();
    }

    /**
     * Reads the scorecards in a file, as its name says.
     *
     * @param file the file
     * @return the cards; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static RecordReader<Scorecard> readScorecards(Path file) throws IOException {
        return Inputs.file(file, in -> readScorecards(in, ReadOptions.of(file)));
    }

    /**
     * Reads scorecards. Only what cannot be a scorecard is rejected; whether there is such an application, assessor, criterion or
     * score is for the selection to say.
     *
     * @param in the input; closed with the reader
     * @param options how it is read
     * @return the cards, accepted and rejected
     * @throws IOException if the input fails
     */
    public static RecordReader<Scorecard> readScorecards(InputStream in, ReadOptions options) throws IOException {
        ScorecardReader reader = new ScorecardReader(options.format());
        return Inputs.records(
                in, options, unpacked -> new RecordPump<>(unpacked, options, ScorecardReader.COLUMNS, reader::read));
    }

    /**
     * Writes scorecards so that reading them back gives equal ones.
     *
     * @param out the output, closed with the writer
     * @param format NDJSON or CSV
     * @param criteria the tokens of the criteria that have columns in CSV, in their order
     * @return the writer, which refuses with {@link IllegalArgumentException} a card that could not be read back
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if the format is JSON, or a token cannot be the name of a column
     */
    public static RecordWriter<Scorecard> writeScorecards(OutputStream out, Format format, List<String> criteria)
            throws IOException {
        return ScorecardWriters.of(KtpIo.text(out), format, criteria);
    }

    /**
     * What a selection comes to, as a JSON object with everything in it.
     *
     * @param result the result
     * @param timetable the interviews; empty where none are held
     * @param wording the language of its texts
     * @return one line of JSON without its end
     */
    public static String resultToJson(SelectionResult result, Optional<Timetable> timetable, Wording wording) {
        return ResultJson.line(result, timetable, wording);
    }

    /**
     * What becomes of each application, as CSV: a header, and a row each in the order of the result. No cell is taken for a
     * formula by a spreadsheet.
     *
     * @param result the result
     * @param wording the language of the reasons
     * @return the text, every line with its end
     */
    public static String resultToCsv(SelectionResult result, Wording wording) {
        return PlacingRows.of(result, wording, ReportRows::guarded);
    }

    /**
     * As {@link #resultToCsv}, with every cell as it is, for programs alone.
     *
     * @param result the result
     * @param wording the language of the reasons
     * @return the text, every line with its end
     */
    public static String resultToExactCsv(SelectionResult result, Wording wording) {
        return PlacingRows.of(result, wording, ReportRows::exact);
    }
}
