package org.openktp.rules.text.expression;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

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
        return of(END, holds);
    }

    /**
     * The characters before an end of which something holds; asks it of every one of these.
     *
     * @param end the first character that is not asked about, as are none after it
     * @param holds the question
     * @return the set of those of which it holds
     */
    public static CharacterSet of(int end, IntPredicate holds) {
        Builder set = new Builder();
        for (int codePoint = 0; codePoint < end; codePoint++) { // a stream of so many takes ten times as long at first
            set.add(codePoint, holds.test(codePoint));
        }
        return set.before(end);
    }

    /**
     * The characters that lie in at least one of some sets.
     *
     * @param sets the sets
     * @return their union
     */
    public static CharacterSet union(Collection<CharacterSet> sets) {
        SortedSet<Integer> changes = new TreeSet<>();
        for (CharacterSet set : sets) {
            for (int change : set.changes) {
                changes.add(change);
            }
        }
        Builder union = new Builder();
        for (int change : changes) {
            union.add(change, isInOne(sets, change));
        }
        return union.before(END);
    }

    private static boolean isInOne(Collection<CharacterSet> sets, int codePoint) {
        for (CharacterSet set : sets) {
            if (set.contains(codePoint)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The characters that are not in this set.
     *
     * @return the complement
     */
    public CharacterSet complement() {
        Builder complement = new Builder();
        complement.add(0, !contains(0));
        for (int change : changes) {
            complement.add(change, change < END && !contains(change));
        }
        return complement.before(END);
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
     * @return the changes; a new array
     */
    public int[] changes() {
        return changes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharacterSet set && Arrays.equals(changes, set.changes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(changes);
    }

    /** Takes characters, ascending, and keeps those at which membership changes. */
    private static final class Builder {

        private int[] changes = new int[4];
        private int count;

        void add(int codePoint, boolean isIn) {
            boolean isWithin = count % 2 == 1;
            if (isIn != isWithin) {
                changes = count < changes.length ? changes : Arrays.copyOf(changes, 2 * count);
                changes[count++] = codePoint;
            }
        }

        CharacterSet before(int end) {
            add(end, false);
            return new CharacterSet(Arrays.copyOf(changes, count));
        }
    }
}
