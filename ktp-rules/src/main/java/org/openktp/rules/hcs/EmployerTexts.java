package org.openktp.rules.hcs;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.OrganisationId;

/**
 * The identifiers of employers as texts. Employers repeat from application to application, so some texts are kept, each until
 * another takes its place. Thread-safe.
 */
final class EmployerTexts {

    private static final int BITS = 13;
    private static final int PLACES = 1 << BITS;

    /** Codes are short, so that their hashes lie side by side; times this, they are spread over all places. */
    private static final int SCATTERING = 0x9E37_79B9;

    /** In so many places an identifier may be, so that those that would share one seldom drive each other out. */
    private static final int NEXT_TO_IT = 8;

    private final AtomicReferenceArray<@Nullable Entry> kept = new AtomicReferenceArray<>(PLACES);

    private record Entry(OrganisationId id, Knowledge<String> text) {}

    /** The identifier as its scheme, a colon and its value. */
    Knowledge<String> of(OrganisationId id) {
        int first = (id.hashCode() * SCATTERING) >>> (Integer.SIZE - BITS);
        for (int tried = 0; tried < NEXT_TO_IT; tried++) {
            int place = (first + tried) & (PLACES - 1);
            Entry entry = kept.get(place);
            if (entry == null) {
                return keep(place, id);
            }
            if (entry.id().equals(id)) {
                return entry.text();
            }
        }
        return keep(first, id);
    }

    private Knowledge<String> keep(int place, OrganisationId id) {
        Knowledge<String> text = Knowledge.known(id.toString());
        kept.set(place, new Entry(id, text));
        return text;
    }
}
