package org.openktp.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.programme.Round;
import org.openktp.io.application.ApplicationLayout;
import org.openktp.io.application.ApplicationReader;
import org.openktp.io.application.ApplicationWriters;
import org.openktp.io.decision.DecisionJson;
import org.openktp.io.decision.DecisionRows;
import org.openktp.io.decision.DecisionTable;
import org.openktp.io.decision.FindingJson;
import org.openktp.io.decision.OutcomeRows;
import org.openktp.io.decision.QuestionsJson;
import org.openktp.io.decision.SignpostJson;
import org.openktp.io.frame.Gunzip;
import org.openktp.io.report.ReportRows;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.io.stream.RecordWriter;
import org.openktp.io.stream.Screened;
import org.openktp.io.text.TextOutput;
import org.openktp.rules.Screening;
import org.openktp.rules.wording.Wording;

/**
 * Reads and writes applications, and writes decisions. All text is UTF-8, and lines end with a line feed. A file whose name ends in
 * {@code .gz} is unpacked. Rounds and rules are read and written by {@link KtpRulesIo}, reference data read and catalogues written by
 * {@link KtpReferenceIo}, histories read by {@link KtpLifecycleIo}, cost plans by {@link KtpCostIo}, policies and scorecards of selection
 * by {@link KtpSelectionIo}, answers of tables written by {@link KtpTableIo}, and grants read and written by {@link KtpGrantIo}. Values
 * of every kind are JSON by {@link org.openktp.io.json.KtpJson}.
 */
public final class KtpIo {

    private KtpIo() {}

    /**
     * Reads the applications in a file, as its name says, to the rounds shipped.
     *
     * @param file the file
     * @return its records; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static RecordReader<Application> readApplications(Path file) throws IOException {
        return Inputs.file(file, in -> readApplications(in, ReadOptions.of(file), KtpModel.rounds()));
    }

    /**
     * Reads applications to some rounds.
     *
     * @param in the input; closed with the reader
     * @param options how it is read
     * @param rounds the rounds that exist, such as {@link KtpModel#rounds()} or those of {@link
     *     KtpRulesIo#readRounds(Path)}; an application to any other is rejected
     * @return its records
     * @throws IOException if the input fails
     */
    public static RecordReader<Application> readApplications(
            InputStream in, ReadOptions options, Collection<Round> rounds) throws IOException {
        return applications(
                in,
                options,
                ApplicationReader.hcs(rounds, options.limits()),
                Scans.of(rounds, options.limits(), each -> each));
    }

    /**
     * Reads the applications to Innovate UK's scheme in a file, as its name says.
     *
     * @param file the file
     * @return its records; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static RecordReader<InnovateApplication> readInnovateApplications(Path file) throws IOException {
        return Inputs.file(file, in -> readInnovateApplications(in, ReadOptions.of(file)));
    }

    /**
     * Reads applications to Innovate UK's scheme. One that is of another scheme, or names none, is rejected.
     *
     * @param in the input; closed with the reader
     * @param options how it is read
     * @return its records
     * @throws IOException if the input fails
     */
    public static RecordReader<InnovateApplication> readInnovateApplications(InputStream in, ReadOptions options)
            throws IOException {
        return applications(in, options, ApplicationReader.innovate(options.limits()), json -> Optional.empty());
    }

    /**
     * Reads the applications of whichever scheme in a file, as its name says, to the rounds shipped.
     *
     * @param file the file
     * @return its records, each an {@link Application} or an {@link InnovateApplication}; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static RecordReader<SchemeApplication> readSchemeApplications(Path file) throws IOException {
        return Inputs.file(file, in -> readSchemeApplications(in, ReadOptions.of(file), KtpModel.rounds()));
    }

    /**
     * Reads applications of whichever scheme. A record says of which it is.
     *
     * @param in the input; closed with the reader
     * @param options how it is read
     * @param rounds the rounds that exist beside the competitions of Innovate UK's scheme
     * @return its records, each an {@link Application} or an {@link InnovateApplication}
     * @throws IOException if the input fails
     */
    public static RecordReader<SchemeApplication> readSchemeApplications(
            InputStream in, ReadOptions options, Collection<Round> rounds) throws IOException {
        return applications(
                in,
                options,
                ApplicationReader.both(rounds, options.limits()),
                Scans.of(rounds, options.limits(), each -> each));
    }

    /**
     * Reads what the rules say about the applications in a file, as its name says.
     *
     * @param file the file
     * @param screening the rules
     * @return its records; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static RecordReader<Screened> screen(Path file, Screening screening) throws IOException {
        return Inputs.file(file, in -> screen(in, ReadOptions.of(file), screening));
    }

    /**
     * Reads what the rules say about applications. Where only verdicts or outcomes are asked for, that takes a fraction of the time
     * of reading the applications and deciding them: of plain records little more is looked at than the rules depend on. What is
     * accepted and what is rejected is the same.
     *
     * @param in the input; closed with the reader
     * @param options how it is read
     * @param screening the rules; an application to a round that it does not know is rejected
     * @return its records
     * @throws IOException if the input fails
     */
    public static RecordReader<Screened> screen(InputStream in, ReadOptions options, Screening screening)
            throws IOException {
        return Inputs.records(in, options, Scans.screening(options, screening));
    }

    /**
     * Opens a file as everything here that is given a path does.
     *
     * @param file the file
     * @return its bytes, unpacked if its name ends in {@code .gz}
     * @throws IOException if it cannot be opened
     */
    public static InputStream open(Path file) throws IOException {
        return Gunzip.open(file);
    }

    /**
     * Writes applications so that reading them back gives the same ones.
     *
     * @param out the output; closed with the writer
     * @param format NDJSON or CSV
     * @return the writer
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if the format is JSON, which cannot be written as a stream of records
     */
    public static RecordWriter<Application> writeApplications(OutputStream out, Format format) throws IOException {
        return ApplicationWriters.of(text(out), format, ApplicationLayout.HCS);
    }

    /**
     * Writes applications to Innovate UK's scheme so that reading them back gives the same ones. Of a size the one stated is
     * written, not what the figures tell of it.
     *
     * @param out the output; closed with the writer
     * @param format NDJSON or CSV
     * @return the writer
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if the format is JSON, which cannot be written as a stream of records
     */
    public static RecordWriter<InnovateApplication> writeInnovateApplications(OutputStream out, Format format)
            throws IOException {
        return ApplicationWriters.of(text(out), format, ApplicationLayout.INNOVATE);
    }

    /**
     * Writes decisions, in English.
     *
     * @param out the output; closed with the writer
     * @param format the format
     * @return the writer
     * @throws IOException if the output fails
     */
    public static DecisionWriter writeDecisions(OutputStream out, DecisionFormat format) throws IOException {
        return writeDecisions(out, format, Wording.ENGLISH);
    }

    /**
     * Writes decisions. Names of fields and tokens of codes are the same in every language.
     *
     * @param out the output; closed with the writer
     * @param format the format
     * @param wording the language of what is required, asked and found
     * @return the writer
     * @throws IOException if the output fails
     */
    public static DecisionWriter writeDecisions(OutputStream out, DecisionFormat format, Wording wording)
            throws IOException {
        return switch (format) {
            case TABLE -> new DecisionTable(text(out), wording);
            case NDJSON -> new DecisionJson(text(out), wording);
            case NHS -> new SignpostJson(text(out), wording);
            case CSV -> new DecisionRows(ReportRows.guarded(text(out)));
            case CSV_EXACT -> new DecisionRows(ReportRows.exact(text(out)));
            case CSV_LONG -> new OutcomeRows(ReportRows.guarded(text(out)), wording);
            case CSV_LONG_EXACT -> new OutcomeRows(ReportRows.exact(text(out)), wording);
        };
    }

    /**
     * Writes of each decision what to ask next: the questions in order, with what each answer leads to, as NDJSON.
     *
     * @param out the output; closed with the writer
     * @param wording the language of the questions and answers
     * @return the writer
     */
    public static DecisionWriter writeQuestions(OutputStream out, Wording wording) {
        return new QuestionsJson(text(out), wording);
    }

    /**
     * A rejected record as a JSON object: its number, its reference if it has one, and its findings.
     *
     * @param rejected the record
     * @return one line of JSON without its end
     */
    public static String rejectToJson(ReadRecord.Rejected<?> rejected) {
        return FindingJson.record(rejected);
    }

    /**
     * What was found in a record as a JSON object: as {@link #rejectToJson} of one that was rejected; of one that was accepted
     * the findings stand under {@code warnings}.
     *
     * @param record the record
     * @return one line of JSON without its end
     */
    public static String findingsToJson(ReadRecord<?> record) {
        return FindingJson.record(record);
    }

    static Writer text(OutputStream out) {
        return new TextOutput(out);
    }

    private static <A extends SchemeApplication> RecordReader<A> applications(
            InputStream in, ReadOptions options, ApplicationReader<A> reader, RecordPump.Shortcut<A> shortcut)
            throws IOException {
        return Inputs.records(
                in,
                options,
                unpacked -> new RecordPump<>(unpacked, options, ApplicationReader.COLUMNS, reader::read, shortcut));
    }
}
