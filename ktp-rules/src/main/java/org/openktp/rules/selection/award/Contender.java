package org.openktp.rules.selection.award;

import java.util.List;

/**
 * An application in the running, as far as its rank is known.
 *
 * @param id its reference
 * @param merits every merit that it may turn out to have, the best first; one where no score is missing
 * @param mayDropOut whether it may turn out not to be eligible, so that it has no rank
 */
public record Contender(String id, List<Merit> merits, boolean mayDropOut) {

    /**
     * Copies and orders the merits.
     *
     * @param id the component of that name
     * @param merits the component of that name
     * @param mayDropOut the component of that name
     * @throws IllegalArgumentException if there is none
     */
    public Contender {
        merits = merits.stream().sorted().distinct().toList();
        if (merits.isEmpty()) {
            throw new IllegalArgumentException("merits of application " + id + " must not be empty");
        }
    }

    /**
     * The best that it may have.
     *
     * @return the first merit
     */
    public Merit best() {
        return merits.get(0);
    }

    /**
     * The worst that it may have while it stays in the running.
     *
     * @return the last merit
     */
    public Merit worst() {
        return merits.get(merits.size() - 1);
    }

    /**
     * Whether nothing of its rank is open.
     *
     * @return true if it has one merit and stays in the running
     */
    public boolean isSettled() {
        return merits.size() == 1 && !mayDropOut;
    }
}
