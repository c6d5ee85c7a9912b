package org.openktp.rules.automaton;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openktp.rules.text.expression.CharacterSet;

/** Knows the texts of a list. A state is what was read so far, as the beginning of texts of the list. */
final class ListRecogniser implements Recogniser {

    /** The state of what no text of the list begins with. */
    private static final int OTHER = -1;

    private final Set<CharacterSet> characters = new HashSet<>();
    private final List<Map<Integer, Integer>> next = new ArrayList<>();
    private final Set<Integer> ends = new HashSet<>();

    ListRecogniser(Collection<String> texts) {
        newState();
        for (String text : texts) {
            ends.add(text.codePoints().reduce(0, this::add));
        }
    }

    private int newState() {
        next.add(new HashMap<>());
        return next.size() - 1;
    }

    private int add(int state, int codePoint) {
        characters.add(CharacterSet.of(codePoint, codePoint));
        return next.get(state).computeIfAbsent(codePoint, character -> newState());
    }

    @Override
    public Set<CharacterSet> characters() {
        return characters;
    }

    @Override
    public int next(int state, int codePoint) {
        return state == OTHER ? OTHER : next.get(state).getOrDefault(codePoint, OTHER);
    }

    @Override
    public boolean accepts(int state) {
        return ends.contains(state);
    }
}
