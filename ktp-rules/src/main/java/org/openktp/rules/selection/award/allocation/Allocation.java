package org.openktp.rules.selection.award.allocation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.award.Contender;
import org.openktp.rules.selection.award.Cuts;
import org.openktp.rules.selection.award.search.SearchLimit;

/**
 * The awards of one order of merit. Applications are taken from the top; each is awarded if it is good enough and the awards so
 * far, with it, can still be completed to a list that meets every quota within the capacity. Of all lists that meet them this is the
 * one that awards the best-ranked application on which they differ. Quotas of applications that are not in the order count
 * nobody.
 *
 * @param outcomes the outcome of every application, in the order of merit
 * @param passedOver for each application that is not awarded though it was good enough and there was a place left when its turn
 *     came: a minimal set of quotas, in their order, that together leave no place for it beside the awards of better rank and
 *     without those already passed over; without any one of them there would be one
 * @param lifted for each award that the order of merit alone would not have made: a minimal set of quotas, in their order, to
 *     which it is owed; under them alone it is awarded, and without any one of them no longer
 * @param clash where no list meets all quotas: a minimal set of what cannot be met together; empty where a list does
 */
public record Allocation(
        Map<String, AwardOutcome> outcomes,
        Map<String, Set<String>> passedOver,
        Map<String, Set<String>> lifted,
        Optional<Clash> clash) {

    /**
     * The most steps of the searches for lists, all questions that an allocation asks taken together. What takes more is refused,
     * as it is too large to be decided exactly.
     */
    public static final int GREATEST_SEARCH = 2_000_000;

    /**
     * Copies the maps and keeps their order.
     *
     * @param outcomes the component of that name
     * @param passedOver the component of that name
     * @param lifted the component of that name
     * @param clash the component of that name
     */
    public Allocation {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        passedOver = copy(passedOver);
        lifted = copy(lifted);
    }

    /**
     * What cannot be met together: no list of awards meets these quotas, within the capacity and of applications that are good
     * enough if these are named too. Without any one of them a list would meet the others: without one of the quotas, with as
     * many awards as there are applications, or if applications below the quality line could be awarded. A clash with one quota
     * alone is that too few applications count for it.
     *
     * @param quotas the identifiers of quotas, in their order
     * @param capacity whether the capacity is one of them
     * @param quality whether the quality line is one of them
     */
    public record Clash(Set<String> quotas, boolean capacity, boolean quality) {

        /**
         * Copies the identifiers and keeps their order.
         *
         * @param quotas the component of that name
         * @param capacity the component of that name
         * @param quality the component of that name
         */
        public Clash {
            quotas = Collections.unmodifiableSet(new LinkedHashSet<>(quotas));
        }
    }

    /**
     * Makes the awards.
     *
     * @param order the applications in order of merit, each settled, the best first
     * @param cuts where awards end
     * @return the outcomes with their reasons
     * @throws IllegalArgumentException if an application is not settled, is there twice or is not in order of merit; or if it
     *     takes more than {@value #GREATEST_SEARCH} steps to decide exactly
     */
    public static Allocation of(List<Contender> order, Cuts cuts) {
        return new AllocationMaker(order, cuts, GREATEST_SEARCH).make();
    }

    private static Map<String, Set<String>> copy(Map<String, Set<String>> sets) {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        sets.forEach((id, set) -> copy.put(id, Collections.unmodifiableSet(new LinkedHashSet<>(set))));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Makes the awards, if they can be decided exactly.
     *
     * @param order the applications in order of merit, each with one merit, the best first
     * @param cuts where awards end
     * @return the outcomes with their reasons; empty where that takes more than {@value #GREATEST_SEARCH} steps
     * @throws IllegalArgumentException if the applications are not in order, or something of them is open
     */
    public static Optional<Allocation> find(List<Contender> order, Cuts cuts) {
        try {
            return Optional.of(of(order, cuts));
        } catch (SearchLimit.Reached tooMany) {
            return Optional.empty();
        }
    }
}
