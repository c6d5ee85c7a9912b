package org.openktp.io.grant.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openktp.io.grant.standard.Field;
import org.openktp.io.grant.standard.GrantFields;
import org.openktp.io.grant.standard.Kind;
import org.openktp.io.grant.standard.Shape;

/**
 * The way to a value in a grant: names of members, and indices of items.
 *
 * @param steps the steps from the grant on
 */
record CellPath(List<Step> steps) {

    /** A step on the way. */
    sealed interface Step {}

    /** Into a member of an object. */
    record Name(String name) implements Step {}

    /** Into an item of a list. */
    record Index(int index) implements Step {}

    CellPath {
        steps = List.copyOf(steps);
    }

    CellPath plus(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new CellPath(longer);
    }

    /** The way without its indices: what all items of a list have in common. */
    List<String> names() {
        return steps.stream()
                .filter(Name.class::isInstance)
                .map(step -> ((Name) step).name())
                .toList();
    }

    /** The field of the standard to which it leads, an item of a list of texts to the field of the list. */
    Optional<Field> field() {
        Optional<Shape> shape = Optional.of(GrantFields.GRANT);
        Optional<Field> field = Optional.empty();
        for (String name : names()) {
            field = shape.flatMap(each -> each.named(name));
            shape = field.flatMap(Field::shape);
        }
        return field;
    }

    /** Whether a cell at its end is a number by the standard. */
    boolean isNumber() {
        return field().filter(each -> each.kind() == Kind.NUMBER).isPresent();
    }
}
