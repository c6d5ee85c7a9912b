package org.openktp.core.partnership;

/**
 * A longer time that was granted.
 *
 * @param months how many months more, 1 or more
 */
public record Extension(int months) implements PeriodChange {

    /**
     * Checks the number.
     *
     * @param months the component of that name
     * @throws IllegalArgumentException if it is below 1
     */
    public Extension {
        if (months < 1) {
            throw new IllegalArgumentException("months " + months + " of an extension must be 1 or more");
        }
    }
}
