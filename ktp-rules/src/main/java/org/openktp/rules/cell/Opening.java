package org.openktp.rules.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.KnowledgeText;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/** What is still open on every level of a space when this much is known of one subject. */
public final class Opening {

    private final Space space;
    private final List<Open> levels = new ArrayList<>();
    private final List<Fact<?>> contradicted = new ArrayList<>();

    /**
     * Opens a space. A fact that contradicts its declaration is as open as one of which nothing is known.
     *
     * @param space the space
     * @param known what is known of each of its facts
     */
    public Opening(Space space, Function<Fact<?>, Knowledge<?>> known) {
        this.space = space;
        for (Level level : space.levels()) {
            List<Knowledge<?>> own = new ArrayList<>(level.facts().size());
            level.facts().forEach(fact -> own.add(known.apply(fact)));
            Open open = level.open(own);
            levels.add(open);
            contradicted.addAll(open.contradicted());
        }
    }

    /**
     * What is open on each level.
     *
     * @return the levels in their order
     */
    public List<Open> levels() {
        return levels;
    }

    /**
     * The cells that are open on each level.
     *
     * @return their numbers, which the caller must not change
     */
    public List<BitSet> cells() {
        return levels.stream().map(Open::cells).toList();
    }

    /**
     * The facts of which what is known contradicts their declaration.
     *
     * @return the facts in the order of the levels
     */
    public List<Fact<?>> contradicted() {
        return contradicted;
    }

    /**
     * Whether there is a completion, those facts aside of which what is known contradicts their declaration.
     *
     * @return false where what is known, and the constraints, cannot all be true
     */
    public boolean isPossible() {
        return space.isPossible()
                && levels.stream().noneMatch(level -> level.cells().isEmpty());
    }

    /**
     * What cannot be true, as messages.
     *
     * @param sheet what is known of the subject
     * @return by identifier of each fact of which what is known contradicts its declaration; under the empty text, that all
     *     the rest cannot be true together
     */
    public Map<String, Message> contradictions(FactSheet sheet) {
        Map<String, Message> messages = new LinkedHashMap<>();
        contradicted.forEach(fact -> messages.put(
                fact.id(),
                Message.of(
                        MessageCode.ANSWER_NOT_POSSIBLE,
                        fact.term(),
                        KnowledgeText.message(sheet.of(fact), fact),
                        fact.domain().canonical())));
        if (!isPossible()) {
            String facts = sheet.toString().replace("\n", "; ");
            messages.put("", Message.of(MessageCode.FACTS_CONTRADICT, facts));
        }
        return messages;
    }

    /**
     * Whether an atom holds, in one completion or another.
     *
     * @param atom an atom on facts of the space
     * @return the answers that occur
     */
    public Set<Boolean> truths(Atom atom) {
        int place = space.level(atom);
        Set<Boolean> truths = new LinkedHashSet<>();
        levels.get(place).cells().stream()
                .forEach(cell -> truths.add(space.levels().get(place).holds(atom, cell)));
        return truths;
    }
}
