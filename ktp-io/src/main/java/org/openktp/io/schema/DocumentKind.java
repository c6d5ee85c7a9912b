package org.openktp.io.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.openktp.core.code.EnumCode;

/** A kind of JSON that OpenKTP reads or writes. Its token names its schema, in {@code ktp schema} too. */
public enum DocumentKind implements EnumCode {
    /** An application to the Healthcare Scientist programme. */
    HCS_APPLICATION(
            Use.READ,
            "An application to the Healthcare Scientist programme",
            "A record of NDJSON, or an element of a JSON array. The themes and partners of an application to a round"
                    + " shipped are those of that round; of another round they are any."),
    /** An application to Innovate UK's scheme. */
    INNOVATE_APPLICATION(
            Use.READ, "An application to Innovate UK's scheme", "A record of NDJSON, or an element of a JSON array."),
    /** Rounds of a host. */
    ROUNDS(
            Use.READ,
            "Rounds of a programme, openktp-rounds/1",
            "What is not known is absent. A fact is its bare value where the host supplies it, else an object with value,"
                    + " provenance and citations."),
    /** Rules of rounds. */
    RULES(
            Use.READ,
            "Rules of rounds, openktp-rules/1",
            "All the rules of a round, or rules beside those that it has. Which themes and partners there are depends on"
                    + " the round."),
    /** A line of a history. */
    HISTORY_ENTRY(
            Use.READ,
            "A line of a history",
            "A line of NDJSON: it opens a history, or is an event, a correction or a retraction of the one open."),
    /** A cost plan. */
    COST_PLAN(
            Use.READ,
            "A cost plan of Innovate UK's scheme, openktp-cost-plan/1",
            "Sums are in pounds, for the whole project."),
    /** A selection policy. */
    SELECTION_POLICY(
            Use.READ,
            "A selection policy, openktp-selection-policy/1",
            "What may be left out depends on what was found for the round; of a round of a host, little is known here."),
    /** A scorecard. */
    SCORECARD(
            Use.READ,
            "A scorecard",
            "A record of NDJSON, or an element of a JSON array: what one assessor hands in on one application."),
    /** A record that was rejected. */
    REJECT(Use.WRITTEN, "A rejected record", "A line of NDJSON for each record that could not be read."),
    /** A record that was accepted with findings. */
    WARNINGS(
            Use.WRITTEN,
            "Warnings about a record",
            "What ktp validate writes, a line of NDJSON for each record that was accepted with findings."),
    /** A decision. */
    DECISION(Use.WRITTEN, "A decision on an application", "A line of NDJSON for each application."),
    /** The questions that are open. */
    QUESTIONS(Use.WRITTEN, "The questions open about an application", "What ktp ask writes, an object a line."),
    /** Where a history stands. */
    STANDING(Use.WRITTEN, "Where a history stands on a day", "An object a line."),
    /** Where a history stands, and how long its partnership lasts. */
    SITUATION(
            Use.WRITTEN,
            "Where a history stands, and how long the partnership lasts",
            "What ktp lifecycle writes, an object a line."),
    /** What a project costs. */
    COSTING(Use.WRITTEN, "What a project costs and who pays it", "What ktp costs writes, an object."),
    /** What a selection comes to. */
    SELECTION_RESULT(Use.WRITTEN, "What a selection comes to", "What ktp select writes, an object on a line."),
    /** The answer of a decision table. */
    TABLE_ANSWER(Use.WRITTEN, "The answer of a decision table", "What ktp rate writes, an object a line."),
    /** A catalogue. */
    CATALOGUE(
            Use.WRITTEN,
            "A catalogue with its sources",
            "What ktp list writes: an array with an object a row, whose properties are those of the catalogue.");

    private enum Use {
        READ,
        WRITTEN
    }

    private static final String BASE = "https://openktp.org/schema/1/";

    private final Use use;
    private final String title;
    private final String description;

    DocumentKind(Use use, String title, String description) {
        this.use = use;
        this.title = title;
        this.description = description;
    }

    @Override
    public String label() {
        return title;
    }

    /**
     * What a document of this kind is, and how it comes.
     *
     * @return a sentence or two
     */
    public String description() {
        return description;
    }

    /**
     * Whether OpenKTP reads documents of this kind. It writes documents of every kind.
     *
     * @return false where it only writes them
     */
    public boolean isRead() {
        return use == Use.READ;
    }

    /**
     * The identifier of the schema, which a document may name under {@code $schema}; nothing need be found there.
     *
     * @return an absolute identifier
     */
    public URI id() {
        return URI.create(BASE + file());
    }

    /**
     * The JSON Schema of documents of this kind. It refers to no other.
     *
     * @return its text, of the dialect 2020-12, ended by a line feed
     */
    public String schema() {
        try (InputStream in = DocumentKind.class.getResourceAsStream(file())) {
            return new String(Objects.requireNonNull(in, file()).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String file() {
        return token() + ".schema.json";
    }
}
