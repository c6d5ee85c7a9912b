package org.openktp.core.strategy;

import org.openktp.core.code.EnumCode;

/**
 * What an entry of the strategy is.
 *
 * @see org.openktp.core.strategy.StrategySources
 */
public enum StrategyEntryKind implements EnumCode {
    /** The report itself, what it is, where it was launched, and the later report on its progress. */
    REPORT,
    /** One of the five themes. */
    THEME,
    /** One of the seven headings. */
    HEADING,
    /** A programme that it recommends. */
    PROGRAMME,
    /** Something that it wants reached or set up. */
    TARGET,
    /** A figure or standing of the sector, given when it was launched. */
    SECTOR,
    /** What somebody else said of it. */
    REMARK
}
