package org.openktp.rules.diagram;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;

/**
 * What is said of the completions of what is known. There is at least one completion.
 *
 * @param <L> what is said of each
 */
public interface Labels<L> {

    /**
     * What is said of one completion or another.
     *
     * @return the labels, at least one
     */
    Set<L> labels();

    /**
     * The same, when of one level even fewer cells are open.
     *
     * @param level the level
     * @param cells the cells, all of them open
     * @return the labels, at least one
     */
    Set<L> labels(int level, BitSet cells);

    /**
     * Whether the cell of a level can change the label while all other levels stay as they are.
     *
     * @param level the level
     * @return true if two cells show that it can
     */
    boolean depends(int level);

    /**
     * Whether one of some steps between open cells of a level changes the label while all other levels stay as they are.
     *
     * @param level the level
     * @param steps open cells of which one step leads from each to each other
     * @return true if one does
     */
    boolean changes(int level, Collection<BitSet> steps);
}
