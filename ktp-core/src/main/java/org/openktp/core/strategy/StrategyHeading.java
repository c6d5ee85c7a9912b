package org.openktp.core.strategy;

import org.openktp.core.code.EnumCode;

/**
 * One of the seven headings under which the government's page divides the strategy.
 *
 * @see org.openktp.core.strategy.StrategySources
 */
public enum StrategyHeading implements EnumCode {
    /** The proposal of a Health Advanced Research Programme. */
    HARP("Health Advanced Research Programme (HARP) proposal"),
    /** Science. */
    SCIENCE_OFFER("reinforcing the UK science offer"),
    /** Growth and infrastructure. */
    GROWTH_AND_INFRASTRUCTURE("growth and infrastructure"),
    /** Collaboration with the NHS. */
    NHS_COLLABORATION("NHS collaboration"),
    /** Data. */
    DATA("data"),
    /** Skills. */
    SKILLS("skills"),
    /** Regulation. */
    REGULATION("regulation");

    private final String label;

    StrategyHeading(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
