package org.openktp.io.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/**
 * A list of values.
 *
 * @param item the form of each
 * @param least how many there must be
 * @param identity what no two may share; empty where all may be alike
 * @param <T> the type of the values
 */
record ListForm<T>(Form<T> item, int least, Optional<Function<T, String>> identity) implements Form<List<T>> {

    @Override
    public Optional<List<T>> read(Located given, Reading reading) {
        if (!(given instanceof Located.Items list)) {
            return reading.wrongType(given, "a list");
        }
        if (list.items().size() < least) {
            return reading.refuse(
                    list.at(),
                    FindingCode.INVALID_VALUE,
                    "the list must have " + least + " or more; leave it out where none is known");
        }
        return items(list, reading);
    }

    private Optional<List<T>> items(Located.Items list, Reading reading) {
        List<T> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean right = true;
        for (Located each : list.items()) {
            Optional<T> value = item.read(each, reading);
            right &= value.isPresent();
            if (value.isPresent()) {
                values.add(value.get());
                right &= isNew(value.get(), each, seen, reading);
            }
        }
        return right ? Optional.of(values) : Optional.empty();
    }

    private boolean isNew(T value, Located at, Set<String> seen, Reading reading) {
        String id = identity.map(of -> of.apply(value)).orElse("");
        if (identity.isEmpty() || seen.add(id)) {
            return true;
        }
        reading.refuse(at.at(), FindingCode.INVALID_VALUE, "the list has " + Shown.of(id) + " twice");
        return false;
    }

    @Override
    public Object write(List<T> values, Writing writing) {
        long distinct =
                identity.map(of -> values.stream().map(of).distinct().count()).orElse((long) values.size());
        if (values.size() < least || distinct < values.size()) {
            throw new IllegalArgumentException("list " + values + " must have " + least + " or more"
                    + (identity.isPresent() ? ", each once" : ""));
        }
        return values.stream().map(value -> item.write(value, writing)).toList();
    }

    @Override
    public JsonShape shape() {
        return new JsonShape.Items(item.shape(), least, identity.isPresent());
    }
}
