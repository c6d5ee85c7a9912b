package org.openktp.core.programme;

import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.organisation.NameSuccession;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.source.Sourced;

/**
 * A partner organisation of a round, under the name the round gave it.
 *
 * @param organisation the organisation under its lasting identity; inferred where the round named it otherwise
 * @param labelAtTheTime its name in the round's own pages, such as {@code "LGC"} for the National Measurement Laboratory
 * @param measurementInstitute whether it is one of the institutes that deliver the UK's National Measurement System;
 *     empty where that is not known
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
public record RoundPartner(
        Sourced<Organisation> organisation,
        Sourced<String> labelAtTheTime,
        Optional<Sourced<Boolean>> measurementInstitute)
        implements Code {

    /**
     * A partner of a round that the host supplies.
     *
     * @param organisation the organisation
     * @param label its name in that round
     * @return the partner, of which it is not known whether it is a measurement institute
     */
    public static RoundPartner supplied(Organisation organisation, String label) {
        return new RoundPartner(Sourced.supplied(organisation), Sourced.supplied(label), Optional.empty());
    }

    @Override
    public String token() {
        return organisation.value().token();
    }

    @Override
    public String label() {
        return labelAtTheTime.value();
    }

    /**
     * How the body of the name it had at the time stands to the organisation.
     *
     * @return the succession, or empty where the name is the organisation's own or nothing was found of it
     */
    public Optional<NameSuccession> succession() {
        return organisation.value().earlierNames().stream()
                .filter(name -> name.earlier().value().equals(labelAtTheTime.value()))
                .findFirst();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
