package org.openktp.core.programme;

import org.openktp.core.code.Code;
import org.openktp.core.source.Sourced;

/**
 * Something that a programme offers its participants, such as input to a partner's research programme. Offered, never
 * required.
 *
 * @param token our code, the same in every round that offers it, such as {@code speaking-and-ambassador-roles}
 * @param statement what is offered, restated
 * @param kind what kind of thing it is: stated where the page itself speaks of an opportunity, else inferred
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
public record Opportunity(String token, Sourced<String> statement, Sourced<OpportunityKind> kind) implements Code {

    @Override
    public String label() {
        return statement.value();
    }
}
