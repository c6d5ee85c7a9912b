package org.openktp.core.strategy;

import java.util.Optional;
import org.immutables.value.Value;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * Something the strategy contains, or something said of it. An empty field was not found or has no meaning for the entry.
 *
 * @param id our identifier, such as {@code harp}
 * @param kind what it is
 * @param voice who says it
 * @param text the name of a theme, heading or programme as published; otherwise what is said, in our words
 * @param alsoCalled another name that a page uses for it
 * @param heading the heading under which it falls
 * @param section the section of the report that has it, such as {@code C.c}
 * @param published when it was published
 * @see org.openktp.core.strategy.StrategySources
 */
@Value.Builder
public record StrategyEntry(
        String id,
        StrategyEntryKind kind,
        Voice voice,
        Sourced<String> text,
        Optional<Sourced<String>> alsoCalled,
        Optional<Sourced<StrategyHeading>> heading,
        Optional<Sourced<String>> section,
        Optional<Sourced<PartialDate>> published)
        implements WithStrategyEntry {

    /**
     * Checks that a remark on the strategy is not said by the strategy, and that a body with no part in it only remarks.
     *
     * @param id the component of that name
     * @param kind the component of that name
     * @param voice the component of that name
     * @param text the component of that name
     * @param alsoCalled the component of that name
     * @param heading the component of that name
     * @param section the component of that name
     * @param published the component of that name
     * @throws IllegalArgumentException if a remark is the strategy's, or the NHS Confederation says anything but a remark
     */
    public StrategyEntry {
        if (kind == StrategyEntryKind.REMARK && voice == Voice.STRATEGY) {
            throw new IllegalArgumentException("remark " + id + " must not be said by the strategy itself");
        }
        if (kind != StrategyEntryKind.REMARK && voice == Voice.NHS_CONFEDERATION) {
            throw new IllegalArgumentException(
                    kind.label() + " " + id + " must not be said by " + voice.label() + ", which only remarked on it");
        }
    }

    /**
     * A builder without any field set.
     *
     * @return the builder
     */
    public static StrategyEntryBuilder builder() {
        return new StrategyEntryBuilder();
    }
}
