package org.openktp.io.schema.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.code.EnumCode;

/** What a decision table answers, by its {@code answer}. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "answer",
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(value = AnswerLine.Settled.class, name = "settled"),
    @JsonSubTypes.Type(value = AnswerLine.Open.class, name = "open"),
    @JsonSubTypes.Type(value = AnswerLine.Uncovered.class, name = "uncovered"),
    @JsonSubTypes.Type(value = AnswerLine.Contradicted.class, name = "contradicted")
})
public sealed interface AnswerLine {

    /** The same value whatever is missing. */
    record Settled(
            Part.Reference table,
            LocalDate asOf,
            Map<String, Shaped.Known> known,
            Shaped.Hash factsHash,
            @Only("settled") String answer,
            List<Value> possible,
            List<Part.Note> findings)
            implements AnswerLine {}

    /** It depends. */
    record Open(
            Part.Reference table,
            LocalDate asOf,
            Map<String, Shaped.Known> known,
            Shaped.Hash factsHash,
            @Only("open") String answer,
            List<Value> possible,
            boolean mayBeUncovered,
            List<Missing> missing,
            List<Part.Note> findings)
            implements AnswerLine {}

    /** No row says anything. */
    record Uncovered(
            Part.Reference table,
            LocalDate asOf,
            Map<String, Shaped.Known> known,
            Shaped.Hash factsHash,
            @Only("uncovered") String answer,
            List<Part.Note> findings)
            implements AnswerLine {}

    /** The facts contradict one another. */
    record Contradicted(
            Part.Reference table,
            LocalDate asOf,
            Map<String, Shaped.Known> known,
            Shaped.Hash factsHash,
            @Only("contradicted") String answer,
            List<Part.Note> findings)
            implements AnswerLine {}

    /** A value that is possible. */
    record Value(
            String value,
            @Beside("cap") Optional<String> percent,
            @Beside("percent") Optional<Cap> cap,
            @Beside("cap") Optional<String> capPounds,
            @Beside("percent") Optional<String> businessCashPercent,
            List<Part.Row> rows) {}

    /** What is known of a cap. */
    enum Cap implements EnumCode {
        PER_PROJECT,
        NOT_KNOWN,
        NONE_FOUND
    }

    /** A fact that is missing. */
    record Missing(
            String fact,
            Shaped.Known known,
            boolean ask,
            boolean whetherInForce,
            String question,
            BigDecimal settles,
            List<String> bearsOn,
            List<Prospect> leadsTo) {}

    /** What answers lead to. */
    record Prospect(String answer, List<Shaped.TextOrNull> values) {}
}
