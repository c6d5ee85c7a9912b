package org.openktp.rules.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds for each cell a text to show: a shortest one among those whose characters can be read, or where there is none a
 * shortest one.
 */
final class Witnesses {

    private static final int NOWHERE = -1;

    private final Alphabet alphabet;
    private final int[][] next;
    private final int[] cells;
    private final String[] witnesses;

    /**
     * Finds them.
     *
     * @param alphabet the classes of characters
     * @param next the state after each class, by state
     * @param cells the cell of each state, or {@link TextCells#NONE}
     * @param count how many cells there are
     */
    Witnesses(Alphabet alphabet, int[][] next, int[] cells, int count) {
        this.alphabet = alphabet;
        this.next = next;
        this.cells = cells;
        this.witnesses = new String[count];
        search(alphabet.legible());
        search(alphabet.size());
    }

    List<String> all() {
        return List.of(witnesses);
    }

    /** Visits the states that texts of the first classes reach, the shortest texts first. */
    private void search(int classes) {
        int[] from = new int[next.length];
        int[] by = new int[next.length];
        Arrays.fill(from, NOWHERE);
        from[0] = 0;
        List<Integer> queue = new ArrayList<>(List.of(0));
        for (int i = 0; i < queue.size(); i++) {
            int state = queue.get(i);
            show(state, from, by);
            for (int each = 0; each < classes; each++) {
                int to = next[state][each];
                if (from[to] == NOWHERE) {
                    from[to] = state;
                    by[to] = each;
                    queue.add(to);
                }
            }
        }
    }

    private void show(int state, int[] from, int[] by) {
        int cell = cells[state];
        if (cell != TextCells.NONE && witnesses[cell] == null) {
            StringBuilder reversed = new StringBuilder();
            for (int at = state; at != 0; at = from[at]) {
                reversed.append(Character.toString(alphabet.character(by[at])));
            }
            witnesses[cell] = reversed.reverse().toString();
        }
    }
}
