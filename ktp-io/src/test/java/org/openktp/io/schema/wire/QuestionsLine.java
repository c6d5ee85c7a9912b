package org.openktp.io.schema.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.source.Provenance;
import org.openktp.rules.decision.Verdict;

/** The questions that are open. */
public record QuestionsLine(
        String id,
        Optional<DecisionLine.Scheme> scheme,
        @OrNull Optional<String> round,
        @OrNull Optional<Verdict> verdict,
        @OrNull Optional<LocalDate> asOf,
        List<Question> ask,
        List<Question> declined,
        List<Part.Note> findings) {

    /** A question. */
    public record Question(
            String fact,
            Shaped.Known known,
            String question,
            BigDecimal settles,
            List<Bearing> bearsOn,
            List<Answer> leadsTo) {}

    /** A rule on which the answer bears. */
    public record Bearing(
            String rule,
            @Beside("provenance") Optional<String> title,
            @Beside("title") Optional<Provenance> provenance) {}

    /** Answers with what they lead to. */
    public record Answer(String answer, List<Verdict> verdicts, Shaped.Condition condition) {}
}
