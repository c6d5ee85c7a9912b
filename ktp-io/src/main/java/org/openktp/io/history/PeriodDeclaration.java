package org.openktp.io.history;

import java.util.Optional;
import org.openktp.core.code.YesNo;
import org.openktp.core.partnership.PauseEffect;

/**
 * What the first line of a history declares about how long the partnership lasts.
 *
 * @param months how many whole months from its start, 1 or more; where it is absent, as many as the round says
 * @param pauses what pauses and leave do to its end; where it is absent, nothing
 * @param extensions whether extensions move its end by their months; where it is absent, they do not
 */
public record PeriodDeclaration(Optional<Integer> months, Optional<PauseEffect> pauses, Optional<YesNo> extensions) {

    /** Nothing declared. */
    public static final PeriodDeclaration NOTHING =
            new PeriodDeclaration(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Checks the months.
     *
     * @param months the component of that name
     * @param pauses the component of that name
     * @param extensions the component of that name
     * @throws IllegalArgumentException if the months are below 1
     */
    public PeriodDeclaration {
        if (months.filter(count -> count < 1).isPresent()) {
            throw new IllegalArgumentException("months " + months.get() + " of a partnership must be 1 or more");
        }
    }
}
