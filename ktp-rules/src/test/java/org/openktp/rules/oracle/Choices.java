package org.openktp.rules.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A fixed sequence of numbers read as choices; when it has run out, every choice is the first. */
public final class Choices {

    /** How many numbers a case takes at most. */
    public static final int LENGTH = 300;

    /** Numbers below this are near enough evenly spread over all bounds in use. */
    public static final int BOUND = 5040;

    private final List<Integer> numbers;
    private int next;

    public Choices(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** The same choices each time for the same seed. */
    public static Choices ofSeed(long seed) {
        return new Choices(
                new SplittableRandom(seed).ints(LENGTH, 0, BOUND).boxed().toList());
    }

    /** A number from 0 to {@code bound}, which is excluded. */
    public int below(int bound) {
        return next < numbers.size() ? numbers.get(next++) % bound : 0;
    }

    public boolean oneIn(int bound) {
        return below(bound) == bound - 1;
    }

    public <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    /** At least this many of some values. */
    public <T> List<T> some(List<T> values, int least) {
        List<T> rest = new ArrayList<>(values);
        List<T> taken = new ArrayList<>();
        int count = least + below(values.size() - least + 1);
        while (taken.size() < count) {
            taken.add(rest.remove(below(rest.size())));
        }
        return taken;
    }

    /** Two of some values, the one no later in the list than the other. */
    public <T> List<T> ends(List<T> values) {
        int from = below(values.size());
        return List.of(values.get(from), values.get(from + below(values.size() - from)));
    }
}
