package org.openktp.rules.fact;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

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

    /** The ends, the landmarks and what follows each: all numbers from one of these to the next compare alike. */
    @Override
    public List<Integer> representatives(Collection<? extends Integer> landmarks) {
        Stream<Integer> cuts = landmarks.stream().flatMap(cut -> Stream.of((long) cut, (long) cut + 1)
                .filter(value -> value >= least && value <= greatest)
                .map(Long::intValue));
        return Stream.concat(Stream.of(least, greatest), cuts)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String canonical() {
        return "integers(" + least + "," + greatest + ")";
    }
}
