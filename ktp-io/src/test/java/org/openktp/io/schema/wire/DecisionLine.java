package org.openktp.io.schema.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.code.EnumCode;
import org.openktp.core.source.Provenance;
import org.openktp.rules.decision.Outcome;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.rule.Severity;

/** A decision. */
public record DecisionLine(
        String id,
        @Beside("sponsors") Optional<Scheme> scheme,
        @OrNull Optional<String> round,
        @OrNull Optional<Verdict> verdict,
        @OrNull Optional<LocalDate> asOf,
        @Beside("scheme") Optional<List<SponsorPart>> sponsors,
        @OrNull Optional<Part.Reference> ruleSet,
        List<RuleOutcome> outcomes,
        List<ToJudge> toJudge,
        List<Missing> missing,
        List<String> clash,
        List<Part.Note> findings,
        Shaped.Hash factsHash) {

    /** The scheme, where it is said. */
    public enum Scheme implements EnumCode {
        INNOVATE_KTP
    }

    /** What a rule came to. */
    public record RuleOutcome(
            String rule,
            String title,
            Severity severity,
            Outcome outcome,
            Optional<List<Outcome>> possible,
            Provenance provenance,
            List<Part.Cited> citation,
            List<Evidence> evidence) {}

    /** A part of a rule. */
    public record Evidence(
            String fact, Shaped.Known known, Optional<Compared> comparedWith, String required, Outcome outcome) {}

    /** The fact with which another was compared. */
    public record Compared(String fact, Shaped.Known known) {}

    /** A rule that a person judges. */
    public record ToJudge(
            String rule,
            String title,
            String reason,
            Provenance provenance,
            List<Part.Cited> citation,
            Map<String, Shaped.Known> known) {}

    /** A fact that is missing. */
    public record Missing(
            String fact,
            Shaped.Known known,
            boolean ask,
            String question,
            BigDecimal settles,
            List<String> bearsOn,
            List<Prospect> leadsTo) {}

    /** What answers lead to. */
    public record Prospect(String answer, List<Verdict> verdicts) {}
}
