package org.openktp.core.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.source.Sourced;

/**
 * A programme: what its rounds have in common.
 *
 * @param id our identifier, such as {@code hcs-ktp}
 * @param name its name, as last published
 * @param aliases the other names under which it was published
 * @param partners every organisation that was a partner in some round
 * @param rounds its rounds, as far as their facts are known, earliest first
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
public record Programme(
        String id,
        Sourced<String> name,
        List<Sourced<String>> aliases,
        List<Organisation> partners,
        List<Round> rounds) {

    /**
     * Copies the lists and checks that the rounds are this programme's.
     *
     * @param id the component of that name
     * @param name the component of that name
     * @param aliases the component of that name
     * @param partners the component of that name
     * @param rounds the component of that name
     * @throws IllegalArgumentException if a round names another programme, or is there twice
     */
    public Programme {
        aliases = List.copyOf(aliases);
        partners = List.copyOf(partners);
        rounds = List.copyOf(rounds);
        Set<String> ids = new HashSet<>();
        for (Round round : rounds) {
            if (!round.programme().equals(id)) {
                throw new IllegalArgumentException(
                        "round " + round.id() + " belongs to programme " + round.programme() + ", not " + id);
            }
            if (!ids.add(round.id())) {
                throw new IllegalArgumentException("programme " + id + " has round " + round.id() + " twice");
            }
        }
    }
}
