package org.openktp.examples.screening.history;

import java.util.Optional;
import org.openktp.io.history.HistoryHeader;
import org.openktp.rules.KtpRules;
import org.openktp.rules.lifecycle.Scheme;

/** The schemes shipped, by what the first line of a history says. */
public final class Schemes {

    private Schemes() {}

    /**
     * The scheme that a history names, under the terms where it names them too.
     *
     * @param header its first line
     * @return the scheme; empty where there is none
     */
    public static Optional<Scheme> of(HistoryHeader header) {
        String id = header.terms()
                .filter(terms -> !header.scheme().endsWith("-" + terms))
                .map(terms -> header.scheme() + "-" + terms)
                .orElse(header.scheme());
        return Optional.ofNullable(KtpRules.schemes().get(id));
    }
}
