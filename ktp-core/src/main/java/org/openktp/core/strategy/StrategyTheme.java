package org.openktp.core.strategy;

import org.openktp.core.code.EnumCode;

/**
 * One of the five themes under which the press summed up the strategy. A scheme of its own beside {@link StrategyHeading}:
 * the programme for advanced research and regulation have no theme.
 *
 * @see org.openktp.core.strategy.StrategySources
 */
public enum StrategyTheme implements EnumCode {
    /** Science. */
    SCIENCE("science"),
    /** Growth. */
    GROWTH("growth"),
    /** The NHS. */
    NHS("NHS"),
    /** Data. */
    DATA("data"),
    /** Skills. */
    SKILLS("skills");

    private final String label;

    StrategyTheme(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
