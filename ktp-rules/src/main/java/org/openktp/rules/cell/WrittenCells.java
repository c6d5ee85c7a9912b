package org.openktp.rules.cell;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;

/** The cells of a text, which is never blank. */
abstract class WrittenCells extends FactCells<String> {

    WrittenCells(Fact<String> fact, List<FactAtom<String>> atoms) {
        super(fact, atoms);
    }

    /** The cells of a text of which this is asked. */
    static WrittenCells written(Fact<String> fact, List<FactAtom<String>> atoms) {
        return WordCells.suit(atoms) ? new WordCells(fact, atoms) : new TextFactCells(fact, atoms);
    }

    @Override
    <S> StateReader<S> ownStates(FactReader<S> facts) {
        return new OfText<>(this, facts.reader(fact()));
    }

    /** Of which it is soon seen that it is there: any text will do that is not blank. */
    private static final class OfText<S> extends StateReader.OfFact<S, String> {

        private final WrittenCells cells;

        OfText(WrittenCells cells, Function<S, Knowledge<String>> fact) {
            super(cells, fact);
            this.cells = cells;
        }

        @Override
        int presence(S subject) {
            Knowledge<String> known = known(subject);
            if (known instanceof Known<String> text) {
                return isBlank(text.get()) ? Level.NO_STATE : cells.anyWritten();
            }
            return cells.state(known);
        }
    }

    /** A cell of texts, whichever. */
    abstract int anyWritten();

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!WordCounting.WHITE_SPACE.separates(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    final void addAdmitted(Knowledge<String> known, BitSet admitted) {
        if (known instanceof Between) {
            throw new IllegalArgumentException("text " + fact().id() + " must not be known as a range");
        }
        for (String text : known.named()) {
            int cell = cellOf(text);
            if (cell >= 0 && known.admits(text)) {
                admitted.set(cell);
            }
        }
    }
}
