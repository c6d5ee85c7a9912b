package org.openktp.rules.selection.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.openktp.core.code.EnumCode;

/**
 * Which conflicts of interest keep an assessor off an application. A declared one always does.
 *
 * @param derived the kinds that are derived from what is known of assessors and applications
 * @param whenNotKnown what happens where it is not known whether there is a conflict of a derived kind
 */
public record ConflictRule(Set<ConflictKind> derived, NotKnown whenNotKnown) {

    /** What happens with an assessor of whom it is not known whether there is a conflict. A finding says so in either case. */
    public enum NotKnown implements EnumCode {
        /** The assessor is kept off. */
        KEEP_OFF,
        /** The assessor is admitted. */
        ADMIT
    }

    /**
     * Copies the kinds, in their order.
     *
     * @param derived the component of that name
     * @param whenNotKnown the component of that name
     * @throws IllegalArgumentException if declared conflicts are among the derived ones
     */
    public ConflictRule {
        derived = ordered(derived);
        if (derived.contains(ConflictKind.DECLARED)) {
            throw new IllegalArgumentException("derived must not contain declared, which always counts");
        }
    }

    private static Set<ConflictKind> ordered(Set<ConflictKind> kinds) {
        EnumSet<ConflictKind> ordered = EnumSet.noneOf(ConflictKind.class);
        ordered.addAll(kinds);
        return Collections.unmodifiableSet(ordered);
    }
}
