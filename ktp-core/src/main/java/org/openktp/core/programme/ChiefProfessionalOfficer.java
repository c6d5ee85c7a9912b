package org.openktp.core.programme;

import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.organisation.Nation;
import org.openktp.core.source.Sourced;

/**
 * The officer of a nation with whom participants agree their part in national structures. Rounds speak of "the
 * relevant" officer, so that there is one a nation.
 *
 * <p>The abbreviation CSO is a trap: in England it is the Chief Scientific Officer, in Scotland the Chief Scientist
 * Office, which funds research.
 *
 * @param nation the nation
 * @param title the officer's title; empty where it was not found
 * @param meaningOfCso what the abbreviation CSO stands for in that nation; empty where it was not found
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
public record ChiefProfessionalOfficer(
        Sourced<Nation> nation, Optional<Sourced<String>> title, Optional<Sourced<String>> meaningOfCso)
        implements Code {

    @Override
    public String token() {
        return nation.value().token();
    }

    @Override
    public String label() {
        return title.map(Sourced::value).orElse("Chief Professional Officer") + " of "
                + nation.value().label();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
