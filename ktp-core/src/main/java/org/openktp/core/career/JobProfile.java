package org.openktp.core.career;

import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Sourced;

/**
 * A national job profile of healthcare science.
 *
 * @param token our name of it, which begins with its set, such as {@code older-healthcare-scientist-advanced}
 * @param set the set of profiles it is of
 * @param title its title
 * @param stage its stage in the career framework; empty where not found
 * @param bands its pay bands; empty where not found
 * @param genericBand the band under which the provisions for generic profiles apply, marked with an asterisk; empty where
 *     none is marked
 * @see org.openktp.core.career.CareerSources
 */
public record JobProfile(
        String token,
        Sourced<ProfileSet> set,
        Sourced<String> title,
        Optional<Sourced<StageRange>> stage,
        Optional<Sourced<BandRange>> bands,
        Optional<Sourced<AgendaForChangeBand>> genericBand)
        implements Code {

    /**
     * Checks the generic band.
     *
     * @param token the component of that name
     * @param set the component of that name
     * @param title the component of that name
     * @param stage the component of that name
     * @param bands the component of that name
     * @param genericBand the component of that name
     * @throws IllegalArgumentException if the generic band is none of the profile's bands
     */
    public JobProfile {
        boolean outside = genericBand.isPresent()
                && !bands.map(range -> range.value().contains(genericBand.get().value()))
                        .orElse(false);
        if (outside) {
            throw new IllegalArgumentException(
                    "generic " + genericBand.get().value().label() + " of " + token + " must be one of its bands");
        }
    }

    @Override
    public String label() {
        return title.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
