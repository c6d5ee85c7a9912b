package org.openktp.core.programme.hcs;

import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.programme.Round;
import org.openktp.core.source.Sourced;

/**
 * An entry of a list of a round, such as one of its criteria, with the round.
 *
 * @param round the round; empty where the page of the entry names none
 * @param listed the entry, from where its list comes and as firm
 * @param <T> the type of the entry
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
public record RoundEntry<T extends Code>(Optional<Round> round, Sourced<T> listed) {

    /**
     * The entry without its source.
     *
     * @return the entry
     */
    public T entry() {
        return listed.value();
    }

    /**
     * What identifies the entry among those of all rounds.
     *
     * @return the round's identifier and the entry's code, such as {@code hcs-ktp-4.expertise}; {@code no-round} where
     *     there is no round
     */
    public String id() {
        return round.map(Round::id).orElse("no-round") + "." + entry().token();
    }

    /**
     * The identifier of the round, as firm as its number.
     *
     * @return the identifier, or empty where the page of the entry names no round
     */
    public Optional<Sourced<String>> roundId() {
        return round.map(each -> each.number().with(each.id()));
    }
}
