package org.openktp.rules.decision;

import java.util.Arrays;
import java.util.Objects;

/** An outcome for each of some rules, in two bits. Until one is put, it is that of no bits. */
final class PackedOutcomes {

    private static final Outcome[] ALL = Outcome.values();
    private static final int BITS = 2;
    private static final int MASK = (1 << BITS) - 1;
    private static final int IN_A_LONG = Long.SIZE / BITS;

    private final int rules;
    private final long[] bits;

    PackedOutcomes(int rules) {
        this(rules, new long[(rules + IN_A_LONG - 1) / IN_A_LONG]);
    }

    private PackedOutcomes(int rules, long[] bits) {
        this.rules = rules;
        this.bits = bits;
    }

    PackedOutcomes copy() {
        return new PackedOutcomes(rules, bits.clone());
    }

    int rules() {
        return rules;
    }

    Outcome of(int rule) {
        Objects.checkIndex(rule, rules);
        return ALL[(int) (bits[rule / IN_A_LONG] >>> (rule % IN_A_LONG * BITS)) & MASK];
    }

    /** Puts the outcome of a rule of which none was put. */
    @SuppressWarnings("EnumOrdinal") // what the bits are
    void put(int rule, Outcome outcome) {
        bits[rule / IN_A_LONG] |= (long) outcome.ordinal() << (rule % IN_A_LONG * BITS);
    }

    /** Adds outcomes of rules of which none was put. */
    void add(PackedOutcomes others) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= others.bits[i];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedOutcomes that && rules == that.rules && Arrays.equals(bits, that.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }
}
