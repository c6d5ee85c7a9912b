package org.openktp.rules.selection.policy;

/**
 * What puts applications of the same total into an order. The last of a policy leaves no tie: {@link ByReference} or {@link
 * ByLot}.
 */
public sealed interface TieBreak {

    /**
     * The higher figure for a criterion comes first.
     *
     * @param criterion the token of the criterion
     */
    record ByCriterion(String criterion) implements TieBreak {}

    /** The reference that comes first by its characters comes first. It favours nobody by merit, and anybody can repeat it. */
    record ByReference() implements TieBreak {}

    /**
     * The lot decides: the SHA-256 of the seed, a line feed and the reference that comes first. Whoever knows the seed can repeat
     * it; nobody can foresee it who does not.
     *
     * @param seed the seed, not blank, fixed before the applications are known
     */
    record ByLot(String seed) implements TieBreak {

        /**
         * Checks the seed.
         *
         * @param seed the component of that name
         * @throws IllegalArgumentException if it is blank
         */
        public ByLot {
            if (seed.isBlank()) {
                throw new IllegalArgumentException("seed of a lot must not be blank");
            }
        }
    }

    /**
     * Whether it leaves no tie.
     *
     * @return true for the reference and for the lot
     */
    default boolean isTotal() {
        return !(this instanceof ByCriterion);
    }
}
