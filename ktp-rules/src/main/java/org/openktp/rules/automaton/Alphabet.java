package org.openktp.rules.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
        this.starts = starts(sets);
        List<BitSet> signatures = new ArrayList<>();
        for (int start : starts) {
            signatures.add(signature(start, sets));
        }
        List<Map.Entry<BitSet, Integer>> order =
                new ArrayList<>(best(signatures).entrySet());
        order.sort((one, other) -> Integer.compare(Legibility.rank(one.getValue()), Legibility.rank(other.getValue())));
        this.characters = new int[order.size()];
        Map<BitSet, Integer> numbers = new HashMap<>();
        for (int number = 0; number < characters.length; number++) {
            characters[number] = order.get(number).getValue();
            numbers.put(order.get(number).getKey(), number);
        }
        this.classes = new int[starts.length];
        for (int run = 0; run < classes.length; run++) {
            classes[run] = Objects.requireNonNull(numbers.get(signatures.get(run)));
        }
        this.ofFirst = new int[FIRST];
        for (int codePoint = 0; codePoint < FIRST; codePoint++) {
            ofFirst[codePoint] = search(codePoint);
        }
    }

    private static int[] starts(Set<CharacterSet> sets) {
        SortedSet<Integer> all = new TreeSet<>(Set.of(0));
        for (CharacterSet set : sets) {
            for (int change : set.changes()) {
                all.add(change);
            }
        }
        all.remove(CharacterSet.END);
        int[] starts = new int[all.size()];
        int run = 0;
        for (int start : all) {
            starts[run++] = start;
        }
        return starts;
    }

    private static BitSet signature(int codePoint, Set<CharacterSet> sets) {
        BitSet signature = new BitSet();
        int place = 0;
        for (CharacterSet set : sets) {
            signature.set(place++, set.contains(codePoint));
        }
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
            int own = Legibility.best(starts[run], end);
            best.put(signatures.get(run), known == null ? own : Legibility.better(known, own));
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
        int legible = 0;
        while (legible < characters.length && Legibility.isLegible(characters[legible])) {
            legible++;
        }
        return legible;
    }
}
