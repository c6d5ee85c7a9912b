package org.openktp.examples.screening.sample;

import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.oneOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;

/** What chance decides in a sample: the same for the same seed on every platform. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** A number from 0 to one below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Mostly what is supplied; otherwise missing for one of the reasons. */
    <T> Knowledge<T> maybe(Supplier<Knowledge<T>> knowledge) {
        return chance(90) ? knowledge.get() : Knowledge.missing(pick(List.of(Missing.Reason.values())));
    }

    /** Mostly the value; sometimes one of two. */
    <T> Knowledge<T> mostly(T[] all, T value) {
        if (!chance(6)) {
            return known(value);
        }
        List<T> others = new ArrayList<>(Arrays.asList(all));
        others.remove(value);
        return oneOf(List.of(value, pick(others)));
    }

    /** A number known exactly, in a range or as one of two. */
    Knowledge<Integer> around(int number) {
        return switch (below(12)) {
            case 0 -> Knowledge.between(number / 2, number);
            case 1 -> Knowledge.atMost(number);
            case 2 -> Knowledge.atLeast(number);
            case 3 -> oneOf(List.of(number, number + 1));
            default -> known(number);
        };
    }

    /** A set known exactly, between bounds, or as one of two. */
    <E> Knowledge<Set<E>> set(List<E> all, E favoured) {
        Set<E> few = new LinkedHashSet<>(List.of(favoured));
        if (chance(30)) {
            few.add(pick(all));
        }
        return switch (random.nextInt(10)) {
            case 0 -> Knowledge.including(few);
            case 1 -> Knowledge.sized(1, 2);
            case 2 -> Knowledge.within(few);
            case 3 -> oneOf(List.of(few, Set.of()));
            default -> known(few);
        };
    }
}
