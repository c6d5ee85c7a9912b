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

    private static final int PLACES = 1 << 13;

    /** In so many places an identifier may be, so that those that would share one seldom drive each other out. */
    private static final int NEXT_TO_IT = 8;

    private final AtomicReferenceArray<@Nullable Entry> kept = new AtomicReferenceArray<>(PLACES);

    private record Entry(OrganisationId id, Knowledge<String> text) {}

    /** The identifier as its scheme, a colon and its value. */
    Knowledge<String> of(OrganisationId id) {
        int hash = id.hashCode();
        int first = (hash ^ hash >>> 16) & (PLACES - 1);
        int place = first;
        Entry entry = kept.get(place);
        for (int tried = 1; entry != null && tried <= NEXT_TO_IT; tried++) {
            if (entry.id().equals(id)) {
                return entry.text();
            }
            place = (first + tried) & (PLACES - 1);
            entry = kept.get(place);
        }
        Entry made = new Entry(id, Knowledge.known(id.toString()));
        kept.set(entry == null ? place : first, made);
        return made.text();
    }
}
