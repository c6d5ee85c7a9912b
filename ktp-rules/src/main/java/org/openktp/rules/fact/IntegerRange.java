package org.openktp.rules.fact;

/**
 * Whole numbers from a least to a greatest, both included.
 *
 * @param least the least value
 * @param greatest the greatest value
 */
public record IntegerRange(int least, int greatest) implements Domain<Integer> {

    /**
     * Checks the order.
     *
     * @param least the component of that name
     * @param greatest the component of that name
     * @throws IllegalArgumentException if the least value is above the greatest
     */
    public IntegerRange {
        if (least > greatest) {
            throw new IllegalArgumentException("least " + least + " must not be above greatest " + greatest);
        }
    }

    @Override
    public boolean contains(Integer value) {
        return value >= least && value <= greatest;
    }

    @Override
    public boolean isOrdered() {
        return true;
    }

    @Override
    public String canonical() {
        return "integers(" + least + "," + greatest + ")";
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof IntegerRange that && least == that.least && greatest == that.greatest;
    }

    @Override
    public int hashCode() {
        return 31 * least + greatest;
    }
}
