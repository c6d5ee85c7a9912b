package org.openktp.io.policy;

import java.util.Optional;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.source.Sourced;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.Reading;
import org.openktp.io.form.SourcedForm;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.tree.Located;

/**
 * The most awards, which are not more than the places of the round.
 *
 * @param round the round
 */
record CapacityForm(JudgedRound round) implements Form<Sourced<Integer>> {

    private static final Form<Sourced<Integer>> NUMBER = SourcedForm.of(Forms.whole(1));

    @Override
    public Optional<Sourced<Integer>> read(Located given, Reading reading) {
        Optional<Sourced<Integer>> capacity = NUMBER.read(given, reading);
        Optional<Integer> places = round.places().map(Sourced::value);
        return capacity.isPresent() && places.isPresent() && capacity.get().value() > places.get()
                ? reading.refuse(
                        given.at(),
                        FindingCode.CONTRADICTION,
                        "capacity " + capacity.get().value() + " must not be above the " + places.get() + " places of "
                                + round.id())
                : capacity;
    }

    @Override
    public Object write(Sourced<Integer> capacity, Writing writing) {
        return NUMBER.write(capacity, writing);
    }

    @Override
    public JsonShape shape() {
        return NUMBER.shape();
    }
}
