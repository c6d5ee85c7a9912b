package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.List;

/** A fixed sequence of numbers read as choices; when it has run out, every choice is the first. */
final class Choices {

    private final List<Integer> numbers;
    private int next;

    Choices(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** A number from 0 to {@code bound}, which is excluded. */
    int below(int bound) {
        return next < numbers.size() ? numbers.get(next++) % bound : 0;
    }

    boolean oneIn(int bound) {
        return below(bound) == bound - 1;
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    /** At least this many of some values, in their order. */
    <T> List<T> some(List<T> values, int least) {
        List<T> rest = new ArrayList<>(values);
        List<T> taken = new ArrayList<>();
        int count = least + below(values.size() - least + 1);
        while (taken.size() < count) {
            taken.add(rest.remove(below(rest.size())));
        }
        return taken;
    }
}
