package org.openktp.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.organisation.KnowledgeBaseEntry;
import org.openktp.core.organisation.nhs.NhsTrust;
import org.openktp.core.programme.Round;
import org.openktp.io.application.ApplicationLayout;
import org.openktp.io.application.ApplicationReader;
import org.openktp.io.application.ApplicationWriters;
import org.openktp.io.catalogue.CatalogueCsv;
import org.openktp.io.catalogue.CatalogueJson;
import org.openktp.io.decision.DecisionJson;
import org.openktp.io.decision.DecisionRows;
import org.openktp.io.decision.DecisionTable;
import org.openktp.io.decision.FindingJson;
import org.openktp.io.decision.OutcomeRows;
import org.openktp.io.decision.QuestionsJson;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.reference.ReferenceFiles;
import org.openktp.io.round.RoundForm;
import org.openktp.io.rule.RulesDocument;
import org.openktp.io.stream.CatalogueFormat;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.io.stream.RecordWriter;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.wording.Wording;

/**
 * Reads applications, rounds, rules and reference data, and writes applications, rounds, rules, decisions and catalogues. All text is
 * UTF-8, and lines end with a line feed. Histories are read by {@link KtpLifecycleIo}, cost plans by {@link KtpCostIo}, policies and
 * scorecards of selection by {@link KtpSelectionIo}, and answers of tables written by {@link KtpTableIo}.
 */
public final class KtpIo {

    private KtpIo() {}

    /**
     * Reads the applications in a file, in the format of its name, to the rounds shipped.
     *
     * @param file the file
     * @return its records; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static RecordReader<Application> readApplications(Path file) throws IOException {
        return opened(file, in -> readApplications(in, Format.of(file)));
    }

    /**
     * Reads the applications in a file, in the format of its name, to some rounds.
     *
     * @param file the file
     * @param rounds the rounds that exist, such as those of {@link #readRounds(Path)}; an application to any other is
     *     rejected
     * @return its records; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static RecordReader<Application> readApplications(Path file, Collection<Round> rounds) throws IOException {
        return opened(file, in -> readApplications(in, Format.of(file), rounds, Limits.DEFAULT));
    }

    /**
     * Reads applications to the rounds shipped, within the default limits.
     *
     * @param in the input; closed with the reader
     * @param format its format
     * @return its records
     * @throws IOException if the input fails
     */
    public static RecordReader<Application> readApplications(InputStream in, Format format) throws IOException {
        return readApplications(in, format, KtpModel.rounds(), Limits.DEFAULT);
    }

    /**
     * Reads applications to some rounds, within some limits.
     *
     * @param in the input; closed with the reader
     * @param format its format
     * @param rounds the rounds that exist; an application to any other is rejected
     * @param limits how much a record may hold
     * @return its records
     * @throws IOException if the input fails
     */
    public static RecordReader<Application> readApplications(
            InputStream in, Format format, Collection<Round> rounds, Limits limits) throws IOException {
        return applications(in, format, limits, ApplicationReader.hcs(rounds, limits.maxDepth()));
    }

    /**
     * Reads the applications to Innovate UK's scheme in a file, in the format of its name.
     *
     * @param file the file
     * @return its records; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static RecordReader<InnovateApplication> readInnovateApplications(Path file) throws IOException {
        return opened(file, in -> readInnovateApplications(in, Format.of(file), Limits.DEFAULT));
    }

    /**
     * Reads applications to Innovate UK's scheme, within some limits. One that is of another scheme, or names none, is
     * rejected.
     *
     * @param in the input; closed with the reader
     * @param format its format
     * @param limits how much a record may hold
     * @return its records
     * @throws IOException if the input fails
     */
    public static RecordReader<InnovateApplication> readInnovateApplications(
            InputStream in, Format format, Limits limits) throws IOException {
        return applications(in, format, limits, ApplicationReader.innovate(limits.maxDepth()));
    }

    /**
     * Reads the applications of whichever scheme in a file, in the format of its name, to the rounds shipped.
     *
     * @param file the file
     * @return its records, each an {@link Application} or an {@link InnovateApplication}; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static RecordReader<SchemeApplication> readSchemeApplications(Path file) throws IOException {
        return opened(file, in -> readSchemeApplications(in, Format.of(file), KtpModel.rounds(), Limits.DEFAULT));
    }

    /**
     * Reads applications of whichever scheme, within some limits. A record says of which it is.
     *
     * @param in the input; closed with the reader
     * @param format its format
     * @param rounds the rounds that exist beside the competitions of Innovate UK's scheme
     * @param limits how much a record may hold
     * @return its records, each an {@link Application} or an {@link InnovateApplication}
     * @throws IOException if the input fails
     */
    public static RecordReader<SchemeApplication> readSchemeApplications(
            InputStream in, Format format, Collection<Round> rounds, Limits limits) throws IOException {
        return applications(in, format, limits, ApplicationReader.both(rounds, limits.maxDepth()));
    }

    /**
     * Reads the rounds in a file.
     *
     * @param file the file
     * @return its rounds, or everything that is wrong with it
     * @throws IOException if the file cannot be read
     */
    public static ReadDocument<List<Round>> readRounds(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readRounds(in);
        }
    }

    /**
     * Reads a document of rounds: a JSON object of the format {@code openktp-rounds/1}, within {@link Limits#DOCUMENT}.
     *
     * @param in the input, read to its end and left open
     * @return its rounds, or everything that is wrong with it
     * @throws IOException if the input fails
     */
    public static ReadDocument<List<Round>> readRounds(InputStream in) throws IOException {
        return RoundForm.DOCUMENT.read(in, Limits.DOCUMENT);
    }

    /**
     * Writes rounds so that reading them back gives equal ones.
     *
     * @param rounds the rounds, at least one, no two of one identifier
     * @param out the output, flushed and left open
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if they could not be read back, such as an identifier with blanks
     */
    public static void writeRounds(List<Round> rounds, OutputStream out) throws IOException {
        Writer text = text(out);
        text.write(RoundForm.DOCUMENT.write(rounds));
        text.flush();
    }

    /**
     * Reads the rules in a file: additions to those of some rounds, or all the rules of a round.
     *
     * @param file the file
     * @param known the rounds that exist, each with the rules that it has, such as those of {@link
     *     org.openktp.rules.KtpRules#published()}
     * @return the rules of all these rounds with the file's taken in, ready for {@link org.openktp.rules.Screening#of}; or
     *     everything that is wrong with the file
     * @throws IOException if the file cannot be read
     */
    public static ReadDocument<Map<Round, RuleSet>> readRuleSets(Path file, Map<Round, RuleSet> known)
            throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readRuleSets(in, known);
        }
    }

    /**
     * Reads a document of rules: a JSON object of the format {@code openktp-rules/1}, within {@link Limits#DOCUMENT}.
     *
     * @param in the input, read to its end and left open
     * @param known the rounds that exist, each with the rules that it has; {@link RuleSet#empty} where it has none
     * @return the rules of all these rounds with the document's taken in, or everything that is wrong with the document
     * @throws IOException if the input fails
     */
    public static ReadDocument<Map<Round, RuleSet>> readRuleSets(InputStream in, Map<Round, RuleSet> known)
            throws IOException {
        return RulesDocument.read(in, known);
    }

    /**
     * Writes all the rules of rounds so that reading them back gives equal ones.
     *
     * @param ruleSets the rules of each round, for at least one
     * @param out the output, flushed and left open
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if they could not be read back, such as rules on facts that applications do not have
     */
    public static void writeRuleSets(Map<Round, RuleSet> ruleSets, OutputStream out) throws IOException {
        Writer text = text(out);
        text.write(RulesDocument.write(ruleSets));
        text.flush();
    }

    /**
     * Reads trusts from a file of the Organisation Data Service, {@code etr.csv}.
     *
     * @param file the file
     * @return its records; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static RecordReader<NhsTrust> readTrusts(Path file) throws IOException {
        return opened(file, KtpIo::readTrusts);
    }

    /**
     * Reads trusts as the Organisation Data Service publishes them in {@code etr.csv}, which has no header.
     *
     * @param in the input; closed with the reader
     * @return its records
     * @throws IOException if the input fails
     */
    public static RecordReader<NhsTrust> readTrusts(InputStream in) throws IOException {
        return reader(in, ReferenceFiles.trusts(in));
    }

    /**
     * Reads knowledge bases from a file as Innovate UK's Innovation Funding Service holds them.
     *
     * @param file the file
     * @return its records; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static RecordReader<KnowledgeBaseEntry> readKnowledgeBases(Path file) throws IOException {
        return opened(file, KtpIo::readKnowledgeBases);
    }

    /**
     * Reads knowledge bases as Innovate UK's Innovation Funding Service holds them: CSV with the header {@code
     * name,type,registration_number,address_line1,address_line2,address_line3,town,postcode,county,country}.
     *
     * @param in the input; closed with the reader
     * @return its records
     * @throws IOException if the input fails
     */
    public static RecordReader<KnowledgeBaseEntry> readKnowledgeBases(InputStream in) throws IOException {
        return reader(in, ReferenceFiles.knowledgeBases(in));
    }

    /**
     * Writes applications so that reading them back gives the same ones.
     *
     * @param out the output; closed with the writer
     * @param format NDJSON or CSV
     * @return the writer
     * @throws IllegalArgumentException if the format is JSON, which cannot be written as a stream of records
     */
    public static RecordWriter<Application> writeApplications(OutputStream out, Format format) {
        return ApplicationWriters.of(text(out), format, ApplicationLayout.HCS);
    }

    /**
     * Writes applications to Innovate UK's scheme so that reading them back gives the same ones. Of a size the one stated is
     * written, not what the figures tell of it.
     *
     * @param out the output; closed with the writer
     * @param format NDJSON or CSV
     * @return the writer
     * @throws IllegalArgumentException if the format is JSON, which cannot be written as a stream of records
     */
    public static RecordWriter<InnovateApplication> writeInnovateApplications(OutputStream out, Format format) {
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
            case CSV -> new DecisionRows(text(out));
            case CSV_LONG -> new OutcomeRows(text(out), wording);
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
     * Writes a catalogue of the model.
     *
     * @param catalogue the catalogue
     * @param out the output, flushed and left open
     * @param format the format
     * @throws IOException if the output fails
     */
    public static void writeCatalogue(Catalogue<?> catalogue, OutputStream out, CatalogueFormat format)
            throws IOException {
        Writer text = text(out);
        switch (format) {
            case JSON -> CatalogueJson.write(catalogue, text);
            case CSV -> CatalogueCsv.write(catalogue, text);
        }
        text.flush();
    }

    /**
     * A rejected record as a JSON object: its number, its reference if it has one, and its findings.
     *
     * @param rejected the record
     * @return one line of JSON without its end
     */
    public static String rejectToJson(ReadRecord.Rejected<?> rejected) {
        return FindingJson.reject(rejected);
    }

    static Writer text(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    private static <A extends SchemeApplication> RecordReader<A> applications(
            InputStream in, Format format, Limits limits, ApplicationReader<A> reader) throws IOException {
        return reader(in, new RecordPump<>(in, format, limits, ApplicationReader.COLUMNS, reader::read));
    }

    private static <T> RecordReader<T> opened(Path file, Opening<T> opening) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return opening.of(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    static <T> RecordReader<T> reader(InputStream in, Iterator<ReadRecord<T>> records) {
        return new RecordReader<>() {
            @Override
            public Iterator<ReadRecord<T>> iterator() {
                return records;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    /** How an input is read. */
    private interface Opening<T> {
        RecordReader<T> of(InputStream in) throws IOException;
    }
}
