package org.openktp.examples.benchmarks.report;

/** What a score counts. */
public enum Unit {
    /** Thousand applications a second. */
    THOUSAND_A_SECOND("k/s"),
    /** Milliseconds. */
    MILLISECONDS("ms"),
    /** Bytes for each application. */
    BYTES("B"),
    /** Megabytes of 2^20 bytes. */
    MEGABYTES("MB");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /**
     * How it is written after a number.
     *
     * @return its symbol
     */
    public String symbol() {
        return symbol;
    }

    boolean moreIsBetter() {
        return this == THOUSAND_A_SECOND;
    }
}
