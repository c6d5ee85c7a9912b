package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.openktp.rules.automaton.TextCells;
import org.openktp.rules.automaton.TextTest;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.condition.IsIn;
import org.openktp.rules.condition.Matches;
import org.openktp.rules.condition.WordCount;
import org.openktp.rules.fact.Fact;

/** The cells of a text: what its forms and its number of words can be together. */
final class TextFactCells extends WrittenCells {

    private final TextCells texts;
    private final int[] cells;

    TextFactCells(Fact<String> fact, List<FactAtom<String>> atoms) {
        super(fact, atoms);
        List<TextTest> tests = new ArrayList<>();
        List<Integer> testOf = new ArrayList<>();
        for (FactAtom<String> atom : atoms) {
            Optional<TextTest> test = test(atom);
            testOf.add(test.isPresent() ? tests.size() : -1);
            test.ifPresent(tests::add);
        }
        this.texts = TextCells.of(tests);
        this.cells = new int[texts.count()];
        for (int cell = 0; cell < cells.length; cell++) {
            BitSet signature = new BitSet();
            for (int atom = 0; atom < testOf.size(); atom++) {
                int test = testOf.get(atom);
                signature.set(atom, test < 0 || texts.holds(test, cell));
            }
            cells[cell] = cell(signature, Optional.of(texts.witness(cell)));
        }
    }

    /** The test that a condition makes; empty for the condition that there is a text. */
    private static Optional<TextTest> test(FactAtom<String> atom) {
        if (atom instanceof Matches matches) {
            return Optional.of(new TextTest.Matching(matches.pattern()));
        }
        if (atom instanceof WordCount words) {
            return Optional.of(new TextTest.Words(words.counting(), words.least(), words.most()));
        }
        return atom instanceof IsIn<String> in ? Optional.of(new TextTest.OneOf(in.values())) : Optional.empty();
    }

    @Override
    int cellOf(String value) {
        int cell = texts.cellOf(value);
        return cell < 0 ? -1 : cells[cell];
    }

    @Override
    int anyWritten() {
        return cells[0];
    }
}
