package org.openktp.rules.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.openktp.rules.text.expression.CharacterSet;

/**
 * All characters, cut into classes: two characters are of one class when they lie in the same of some sets. A class is
 * known by the character that is best to read; classes are numbered by these, the best first. Immutable.
 */
final class Alphabet {

    /** Where a run of characters of one class starts, ascending from 0. */
    private final int[] starts;

    /** The class of each run. */
    private final int[] classes;

    /** So many characters, most of those that are written, have their classes at hand. */
    private static final int FIRST = 256;

    private final int[] ofFirst;

    /** The best character of each class. */
    private final int[] characters;

    Alphabet(Set<CharacterSet> sets) {
        List<CharacterSet> list = List.copyOf(sets);
        this.starts = IntStream.concat(IntStream.of(0), list.stream().flatMapToInt(CharacterSet::changes))
                .filter(start -> start < CharacterSet.END)
                .sorted()
                .distinct()
                .toArray();
        List<BitSet> signatures =
                Arrays.stream(starts).mapToObj(start -> signature(start, list)).toList();
        Map<BitSet, Integer> best = best(signatures);
        List<BitSet> order = new ArrayList<>(best.keySet());
        order.sort(Comparator.comparing(best::get, Comparator.comparingInt(Legibility::rank)));
        this.classes = signatures.stream().mapToInt(order::indexOf).toArray();
        this.characters = order.stream().mapToInt(best::get).toArray();
        this.ofFirst = IntStream.range(0, FIRST).map(this::search).toArray();
    }

    private static BitSet signature(int codePoint, List<CharacterSet> sets) {
        BitSet signature = new BitSet();
        IntStream.range(0, sets.size())
                .filter(i -> sets.get(i).contains(codePoint))
                .forEach(signature::set);
        return signature;
    }

    private Map<BitSet, Integer> best(List<BitSet> signatures) {
        Map<BitSet, Integer> best = new HashMap<>();
        for (int run = 0; run < starts.length; run++) {
            int end = run + 1 < starts.length ? starts[run + 1] : CharacterSet.END;
            Integer known = best.get(signatures.get(run));
            if (known != null && starts[run] > '~' && Legibility.isLegible(known)) {
                continue;
            }
            best.merge(signatures.get(run), Legibility.best(starts[run], end), Legibility::better);
        }
        return best;
    }

    /** How many classes there are. */
    int size() {
        return characters.length;
    }

    /** The class of a character. Allocates nothing. */
    int classOf(int codePoint) {
        return codePoint < FIRST ? ofFirst[codePoint] : search(codePoint);
    }

    private int search(int codePoint) {
        int found = Arrays.binarySearch(starts, codePoint);
        return classes[found >= 0 ? found : -found - 2];
    }

    /** The character of a class that is best to read. */
    int character(int number) {
        return characters[number];
    }

    /** How many of the classes, the first ones, have a character that can be read. */
    int legible() {
        return (int) Arrays.stream(characters).filter(Legibility::isLegible).count();
    }
}
