package org.openktp.examples.benchmarks.report;

/**
 * What a figure must be.
 *
 * @param least whether it must be at least the limit, or at most
 * @param limit the limit
 */
record Bound(boolean least, double limit) {

    static Bound atLeast(double limit) {
        return new Bound(true, limit);
    }

    static Bound atMost(double limit) {
        return new Bound(false, limit);
    }

    boolean admits(double figure) {
        return least ? figure >= limit : figure <= limit;
    }

    String text() {
        return (least ? "≥ " : "≤ ") + Numbers.of(limit);
    }
}
