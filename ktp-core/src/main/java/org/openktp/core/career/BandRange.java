package org.openktp.core.career;

import java.io.Serializable;

/**
 * Neighbouring pay bands, from one to another, both inside. Printed as {@code 7}, or {@code 8a to 8c}.
 *
 * @param lowest the lowest band
 * @param highest the highest band, the same or a higher one
 * @see org.openktp.core.career.CareerSources
 */
public record BandRange(AgendaForChangeBand lowest, AgendaForChangeBand highest) implements Serializable {

    /**
     * Checks the order.
     *
     * @param lowest the component of that name
     * @param highest the component of that name
     * @throws IllegalArgumentException if the highest band is below the lowest
     */
    public BandRange {
        if (highest.compareTo(lowest) < 0) {
            throw new IllegalArgumentException(
                    "highest " + highest.label() + " must not be below lowest " + lowest.label());
        }
    }

    /**
     * A single band.
     *
     * @param band the band
     * @return the range of it alone
     */
    public static BandRange of(AgendaForChangeBand band) {
        return new BandRange(band, band);
    }

    /**
     * Whether a band lies inside.
     *
     * @param band the band
     * @return whether it is neither below the lowest nor above the highest
     */
    public boolean contains(AgendaForChangeBand band) {
        return band.compareTo(lowest) >= 0 && band.compareTo(highest) <= 0;
    }

    @Override
    public String toString() {
        return lowest == highest ? lowest.token() : lowest.token() + " to " + highest.token();
    }
}
