package org.openktp.rules.automaton;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openktp.rules.text.TextPattern;
import org.openktp.rules.text.expression.CharacterSet;
import org.openktp.rules.text.expression.Expression;
import org.openktp.rules.text.expression.PatternParser;

/**
 * Matches a pattern. A state is a set of parts of the pattern: the text matches if its rest matches one of these parts.
 * What follows a character is computed once for each part and each set of parts.
 */
final class PatternRecogniser implements Recogniser {

    /** The greatest number of parts; a pattern that has more is too large to decide exactly. */
    static final int MAX_PARTS = 10_000;

    private final Set<CharacterSet> characters = new HashSet<>();
    private final Numbering<Expression> parts = new Numbering<>("parts of a pattern", MAX_PARTS);
    private final Numbering<BitSet> states = new Numbering<>("states", TextCells.MAX_STATES);
    private final Map<Long, BitSet> afterPart = new HashMap<>();
    private final Map<Long, Integer> afterState = new HashMap<>();

    PatternRecogniser(TextPattern pattern) {
        Expression whole = PatternParser.parse(pattern.toString());
        whole.addCharacters(characters);
        states.of(numbers(Set.of(whole)));
    }

    @Override
    public Set<CharacterSet> characters() {
        return characters;
    }

    @Override
    public int next(int state, int codePoint) {
        Integer known = afterState.get(key(state, codePoint));
        if (known != null) {
            return known;
        }
        int next = states.of(after(states.get(state), codePoint));
        afterState.put(key(state, codePoint), next);
        return next;
    }

    private BitSet after(BitSet state, int codePoint) {
        BitSet after = new BitSet();
        for (int part = state.nextSetBit(0); part >= 0; part = state.nextSetBit(part + 1)) {
            after.or(afterPart(part, codePoint));
        }
        return after;
    }

    private BitSet afterPart(int part, int codePoint) {
        BitSet known = afterPart.get(key(part, codePoint));
        if (known != null) {
            return known;
        }
        BitSet after = numbers(Expression.after(Set.of(parts.get(part)), codePoint));
        afterPart.put(key(part, codePoint), after);
        return after;
    }

    private BitSet numbers(Set<Expression> expressions) {
        BitSet numbers = new BitSet();
        for (Expression expression : expressions) {
            numbers.set(parts.of(expression));
        }
        return numbers;
    }

    private static long key(int number, int codePoint) {
        return (long) number << Integer.SIZE | codePoint;
    }

    @Override
    public boolean accepts(int state) {
        BitSet rests = states.get(state);
        for (int part = rests.nextSetBit(0); part >= 0; part = rests.nextSetBit(part + 1)) {
            if (parts.get(part).matchesEmpty()) {
                return true;
            }
        }
        return false;
    }
}
