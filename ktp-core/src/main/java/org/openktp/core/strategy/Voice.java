package org.openktp.core.strategy;

import org.openktp.core.code.EnumCode;

/**
 * Who says an entry of the strategy, kept so that nobody's view is taken for another's.
 *
 * @see org.openktp.core.strategy.StrategySources
 */
public enum Voice implements EnumCode {
    /** The strategy, an independent report to the government. */
    STRATEGY("the strategy"),
    /** The government of the day. */
    GOVERNMENT("the government"),
    /** The NHS Confederation, which commented on the strategy and had no part in it. */
    NHS_CONFEDERATION("the NHS Confederation");

    private final String label;

    Voice(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
