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
        return afterState.computeIfAbsent(key(state, codePoint), key -> states.of(after(states.get(state), codePoint)));
    }

    private BitSet after(BitSet state, int codePoint) {
        BitSet after = new BitSet();
        state.stream()
                .mapToObj(part -> afterPart.computeIfAbsent(
                        key(part, codePoint), key -> numbers(Expression.after(Set.of(parts.get(part)), codePoint))))
                .forEach(after::or);
        return after;
    }

    private BitSet numbers(Set<Expression> expressions) {
        BitSet numbers = new BitSet();
        expressions.forEach(expression -> numbers.set(parts.of(expression)));
        return numbers;
    }

    private static long key(int number, int codePoint) {
        return (long) number << Integer.SIZE | codePoint;
    }

    @Override
    public boolean accepts(int state) {
        return states.get(state).stream().anyMatch(part -> parts.get(part).matchesEmpty());
    }
}
