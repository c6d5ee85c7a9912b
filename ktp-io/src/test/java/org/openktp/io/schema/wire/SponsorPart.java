package org.openktp.io.schema.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import org.openktp.core.source.Provenance;
import org.openktp.rules.innovate.sponsor.RemitGrade;

/** How an application stands to a sponsor, by its {@code answer}. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "answer",
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(value = SponsorPart.Settled.class, name = "settled"),
    @JsonSubTypes.Type(value = SponsorPart.Open.class, name = "open"),
    @JsonSubTypes.Type(value = SponsorPart.Uncovered.class, name = "uncovered"),
    @JsonSubTypes.Type(value = SponsorPart.Contradicted.class, name = "contradicted")
})
public sealed interface SponsorPart {

    /** A grade that is settled. */
    record Settled(
            Shaped.Token sponsor,
            @Only("settled") String answer,
            RemitGrade grade,
            List<Grade> possible,
            List<Part.Note> findings)
            implements SponsorPart {}

    /** Several grades are possible. */
    record Open(
            Shaped.Token sponsor,
            @Only("open") String answer,
            @OrNull Optional<None> grade,
            List<Grade> possible,
            boolean mayBeUncovered,
            List<Asked> missing,
            List<Part.Note> findings)
            implements SponsorPart {}

    /** No criteria apply. */
    record Uncovered(
            Shaped.Token sponsor,
            @Only("uncovered") String answer,
            @OrNull Optional<None> grade,
            List<Grade> possible,
            List<Part.Note> findings)
            implements SponsorPart {}

    /** The facts contradict one another. */
    record Contradicted(
            Shaped.Token sponsor,
            @Only("contradicted") String answer,
            @OrNull Optional<None> grade,
            List<Grade> possible,
            List<Part.Note> findings)
            implements SponsorPart {}

    /** Nothing: of an {@code Optional} of this there is only null. */
    record None() {}

    /** A grade with the rows that give it. */
    record Grade(RemitGrade grade, List<GradeRow> rows) {}

    /** A row of the criteria. */
    record GradeRow(String row, Provenance provenance, List<Part.Cited> citation) {}

    /** A fact that is missing. */
    record Asked(String fact, Shaped.Known known, boolean ask, String question) {}
}
