package org.openktp.io.schema.wire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.source.Provenance;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.lifecycle.replay.Reason;

/** What an event did, by its {@code move}. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "move",
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(value = MovePart.Taken.class, name = "taken"),
    @JsonSubTypes.Type(value = MovePart.Remarked.class, name = "remarked"),
    @JsonSubTypes.Type(value = MovePart.Refused.class, name = "refused")
})
public sealed interface MovePart {

    /** An arrow was followed. */
    record Taken(
            @Only("taken") String move,
            Shaped.Token lifecycle,
            Shaped.Token from,
            Shaped.Token to,
            Provenance provenance,
            List<Part.Cited> citation)
            implements MovePart {}

    /** It changes no state. */
    record Remarked(@Only("remarked") String move) implements MovePart {}

    /** No arrow could be followed. */
    record Refused(
            @Only("refused") String move,
            @OrNull Optional<Shaped.Token> state,
            Reason reason,
            List<Guard> guards,
            List<Arrow> elsewhere,
            List<Arrow> instead)
            implements MovePart {}

    /** A decision on an arrow. */
    record Guard(
            @OrNull Optional<Verdict> verdict,
            @OrNull Optional<LocalDate> asOf,
            @OrNull Optional<Part.Reference> ruleSet,
            List<DecisionLine.RuleOutcome> outcomes,
            List<DecisionLine.ToJudge> toJudge,
            List<DecisionLine.Missing> missing,
            List<String> clash,
            List<Part.Note> findings,
            Shaped.Hash factsHash) {}

    /** An arrow of a lifecycle. */
    record Arrow(Shaped.Token from, Shaped.Token event, Shaped.Token to) {}
}
