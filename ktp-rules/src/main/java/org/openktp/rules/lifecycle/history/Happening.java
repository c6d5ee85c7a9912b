package org.openktp.rules.lifecycle.history;

import java.util.Optional;
import org.openktp.core.time.PartialDate;
import org.openktp.rules.fact.FactSheet;

/**
 * What is said to have happened.
 *
 * @param type the token of the event, known to a scheme or not
 * @param key what it is about where it may happen more than once, such as the last day of the quarter that a claim is for
 * @param effective when it took effect, as far as it is known
 * @param facts what became known with it, for guards; where the event is taken it stays known until another says
 *     otherwise, unless it is about this event alone ({@link org.openktp.rules.lifecycle.HistoryFacts})
 */
public record Happening(String type, Optional<String> key, PartialDate effective, FactSheet facts) {

    /**
     * Checks the texts.
     *
     * @param type the component of that name
     * @param key the component of that name
     * @param effective the component of that name
     * @param facts the component of that name
     * @throws IllegalArgumentException if a text is blank
     */
    public Happening {
        Texts.require("type of an event", type);
        key.ifPresent(about -> Texts.require("key of " + type, about));
    }

    /**
     * A happening without key or facts.
     *
     * @param type the token of the event
     * @param effective when it took effect, such as {@code 2024-03-01} or {@code 2024-03}
     * @return the happening
     * @throws IllegalArgumentException if the text is no partial date
     */
    public static Happening of(String type, String effective) {
        return new Happening(type, Optional.empty(), PartialDate.parse(effective), FactSheet.empty());
    }

    /**
     * The same about something.
     *
     * @param about the key
     * @return the happening under that key
     */
    public Happening about(String about) {
        return new Happening(type, Optional.of(about), effective, facts);
    }

    /**
     * The same with what became known with it.
     *
     * @param known the facts
     * @return the happening with those facts alone
     */
    public Happening with(FactSheet known) {
        return new Happening(type, key, effective, known);
    }
}
