package org.openktp.rules.cell;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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

    /** Any text will do that is not blank, and that is soon seen. */
    @Override
    <S> ToIntFunction<S> presence(FactReader<S> facts) {
        Function<S, Knowledge<String>> reader = facts.reader(fact());
        return subject -> {
            Knowledge<String> known = reader.apply(subject);
            return known instanceof Known<String> text
                    ? isBlank(text.get()) ? Level.NO_STATE : anyWritten()
                    : state(known);
        };
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
