package org.openktp.io.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openktp.core.source.Sourced;
import org.openktp.io.form.Form;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Values;
import org.openktp.io.shape.Tie;
import org.openktp.io.tree.Located;

/**
 * A property that may be left out where its value was found for the round, and is then as firm as that. What was found is not
 * written.
 *
 * @param name the property's name
 * @param round the identifier of the round
 * @param found what was found
 * @param property the property
 * @param <R> the type of the object
 * @param <V> the type of the value
 */
record OrFound<R, V>(String name, String round, Optional<Sourced<V>> found, Property<R, Sourced<V>> property) {

    static <R, V> OrFound<R, V> of(
            String name, String round, Optional<Sourced<V>> found, Form<Sourced<V>> form, Function<R, Sourced<V>> get) {
        Property<R, Sourced<V>> property = Property.optional(name, form, object -> Optional.of(get.apply(object))
                .filter(value -> !Optional.of(value).equals(found)));
        return new OrFound<>(name, round, found, property);
    }

    /** Says so where it is neither given nor found; false then. */
    boolean check(Located.Members object, Reading reading) {
        if (found.isPresent() || isGiven(object, name)) {
            return true;
        }
        reading.required(object, name, name + " is absent, and none was found for " + round);
        return false;
    }

    /** What of this a shape can tell. */
    List<Tie> told() {
        return found.isPresent() ? List.of() : List.of(new Tie.Required(List.of(name)));
    }

    static boolean isGiven(Located.Members object, String name) {
        Located value = object.members().get(name);
        return value != null && !(value instanceof Located.Nothing);
    }

    Sourced<V> of(Values values) {
        return values.maybe(property).or(() -> found).orElseThrow();
    }
}
