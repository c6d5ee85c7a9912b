package org.openktp.rules.text.expression;

import java.util.Arrays;
import java.util.Collection;
import java.util.PrimitiveIterator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A set of characters (Unicode code points). Immutable; equal to a set of the same characters.
 *
 * <p>Kept as the characters at which membership changes, ascending: the first is in the set, the second is the first
 * after it that is not, and so on.
 */
public final class CharacterSet {

    /** One more than the last code point. */
    public static final int END = Character.MAX_CODE_POINT + 1;

    /** Every character. */
    public static final CharacterSet ALL = of(0, Character.MAX_CODE_POINT);

    /** The digits from 0 to 9. */
    public static final CharacterSet DIGITS = of('0', '9');

    private final int[] changes;

    private CharacterSet(int[] changes) {
        this.changes = changes;
    }

    /**
     * A range of characters.
     *
     * @param first the first character
     * @param last the last character, not before the first
     * @return the set of these and all between
     */
    public static CharacterSet of(int first, int last) {
        return new CharacterSet(new int[] {first, last + 1});
    }

    /**
     * The characters of which something holds; asks it of every character there is.
     *
     * @param holds the question
     * @return the set of those of which it holds
     */
    public static CharacterSet of(IntPredicate holds) {
        IntStream.Builder changes = IntStream.builder();
        boolean within = false;
        for (int codePoint = 0; codePoint < END; codePoint++) { // a stream of so many takes ten times as long at first
            if (within != holds.test(codePoint)) {
                changes.add(codePoint);
                within = !within;
            }
        }
        if (within) {
            changes.add(END);
        }
        return new CharacterSet(changes.build().toArray());
    }

    /**
     * The characters that lie in at least one of some sets.
     *
     * @param sets the sets
     * @return their union
     */
    public static CharacterSet union(Collection<CharacterSet> sets) {
        IntStream changes = sets.stream().flatMapToInt(CharacterSet::changes);
        return changingWithin(changes.filter(change -> change < END).sorted().distinct(), codePoint -> sets.stream()
                .anyMatch(set -> set.contains(codePoint)));
    }

    /** The set of the characters of which something holds, which changes at none but the candidates, ascending. */
    private static CharacterSet changingWithin(IntStream candidates, IntPredicate holds) {
        IntStream.Builder changes = IntStream.builder();
        boolean within = false;
        for (PrimitiveIterator.OfInt each = candidates.iterator(); each.hasNext(); ) {
            int codePoint = each.nextInt();
            if (within != holds.test(codePoint)) {
                changes.add(codePoint);
                within = !within;
            }
        }
        if (within) {
            changes.add(END);
        }
        return new CharacterSet(changes.build().toArray());
    }

    /**
     * The characters that are not in this set.
     *
     * @return the complement
     */
    public CharacterSet complement() {
        return changingWithin(
                IntStream.concat(IntStream.of(0), changes().filter(change -> change > 0 && change < END)),
                codePoint -> !contains(codePoint));
    }

    /**
     * Whether a character is in this set.
     *
     * @param codePoint the character
     * @return true if it is
     */
    public boolean contains(int codePoint) {
        int found = Arrays.binarySearch(changes, codePoint);
        int changesUpTo = found >= 0 ? found + 1 : -found - 1;
        return changesUpTo % 2 == 1;
    }

    /**
     * The characters at which membership changes, ascending, and {@link #END} where the last character is in the set.
     *
     * @return the changes
     */
    public IntStream changes() {
        return Arrays.stream(changes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharacterSet set && Arrays.equals(changes, set.changes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(changes);
    }
}
