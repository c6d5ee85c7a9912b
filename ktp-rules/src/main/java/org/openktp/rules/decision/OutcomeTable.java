package org.openktp.rules.decision;

import java.util.ArrayList;
import java.util.List;
import org.openktp.rules.cell.Space;
import org.openktp.rules.diagram.FlatDiagram;

/**
 * What rules say of subjects of which the cell of every level is known. Most rules ask a single level: what all of these say of
 * a cell is one row of bits, so that a level is looked up once for all of them.
 */
final class OutcomeTable {

    private final PackedOutcomes always;
    private final PackedOutcomes[][] ofCell;
    private final List<Entangled> entangled = new ArrayList<>();

    /** A rule that asks several levels. */
    private record Entangled(int rule, FlatDiagram<Outcome> outcome) {}

    /** The table of some rules, in their order. */
    OutcomeTable(Space space, List<FlatDiagram<Outcome>> rules) {
        this.always = new PackedOutcomes(rules.size());
        this.ofCell = new PackedOutcomes[space.levels().size()][];
        for (int level = 0; level < ofCell.length; level++) {
            ofCell[level] = rows(space.levels().get(level).count(), rules.size());
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            FlatDiagram<Outcome> outcome = rules.get(rule);
            if (outcome.size() > 1) {
                entangled.add(new Entangled(rule, outcome));
            } else if (outcome.size() == 1) {
                PackedOutcomes[] rows = ofCell[outcome.level(outcome.root())];
                for (int cell = 0; cell < rows.length; cell++) {
                    rows[cell].put(rule, outcome.label(outcome.child(outcome.root(), cell)));
                }
            } else {
                always.put(rule, outcome.label(outcome.root()));
            }
        }
    }

    private static PackedOutcomes[] rows(int cells, int rules) {
        PackedOutcomes[] rows = new PackedOutcomes[cells];
        for (int cell = 0; cell < cells; cell++) {
            rows[cell] = new PackedOutcomes(rules);
        }
        return rows;
    }

    /** What each rule says where the levels have these cells. */
    PackedOutcomes at(int[] cells) {
        PackedOutcomes outcomes = always.copy();
        for (int level = 0; level < cells.length; level++) {
            outcomes.add(ofCell[level][cells[level]]);
        }
        for (Entangled each : entangled) {
            outcomes.put(each.rule, each.outcome.at(cells));
        }
        return outcomes;
    }
}
