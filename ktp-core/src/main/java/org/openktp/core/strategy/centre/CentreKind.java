package org.openktp.core.strategy.centre;

import org.openktp.core.code.EnumCode;

/**
 * What a co-operative develops or evaluates, as its name says.
 *
 * @see org.openktp.core.strategy.centre.CentreSources
 */
public enum CentreKind implements EnumCode {
    /** Medical technologies. */
    MEDTECH("MedTech"),
    /** In vitro diagnostic tests. */
    IVD("in vitro diagnostics"),
    /** Medical technologies and in vitro diagnostic tests. */
    MEDTECH_AND_IVD("MedTech and in vitro diagnostics");

    private final String label;

    CentreKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
