package org.openktp.examples.benchmarks.rule;

import java.util.EnumSet;
import java.util.Set;
import org.openktp.core.code.EnumCode;

/** The twelve rules, in the order in which every contender numbers them. */
public enum Check implements EnumCode {
    /** Submitted from 13 November 2023 to 31 January 2024. */
    SUBMITTED_IN_TIME,
    /** In one of eight roles. */
    ROLE,
    /** In the staff group of healthcare scientists. */
    STAFF_GROUP,
    /** In band 7 or higher. */
    BAND,
    /** Works in England, Scotland or Wales. */
    NATION,
    /** Employed by an NHS trust, a health board or another NHS body. */
    EMPLOYER_KIND,
    /** From 20 to 80 per cent in clinical service. */
    CLINICAL_TIME,
    /** A title of 3 to 20 words. */
    TITLE_LENGTH,
    /** A summary of 100 to 400 words. */
    SUMMARY_LENGTH,
    /** One theme or two, one of them among three of the four. */
    THEMES,
    /** With the measurement institutes or the medicines agency. */
    PARTNERS,
    /** An NHS trust has the code of a trust. */
    EMPLOYER_CODE;

    private static final Check[] ALL = values();

    /**
     * This rule as a bit, by which sets of rules are held in an {@code int}.
     *
     * @return the bit
     */
    @SuppressWarnings("EnumOrdinal") // bits are kept nowhere
    public int bit() {
        return 1 << ordinal();
    }

    static Set<Check> of(int bits) {
        Set<Check> checks = EnumSet.noneOf(Check.class);
        for (Check check : ALL) {
            if ((bits & check.bit()) != 0) {
                checks.add(check);
            }
        }
        return checks;
    }
}
