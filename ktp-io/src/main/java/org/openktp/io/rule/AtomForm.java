package org.openktp.io.rule;

import static org.openktp.io.form.Property.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Values;
import org.openktp.io.tree.Located;
import org.openktp.rules.condition.Atom;

/** What conditions on a fact have in common. */
final class AtomForm {

    private AtomForm() {}

    /** An object with the fact first, whose name has been looked at already. */
    static <A extends Atom> ObjectForm<A> of(List<Property<A, ?>> properties, Function<Values, A> make) {
        Property<A, String> fact =
                required("fact", Forms.TEXT, atom -> atom.facts().get(0).id());
        return ObjectForm.of(Stream.concat(Stream.of(fact), properties.stream()).toList(), make);
    }

    /** What stands under a name of which it is known that something does. */
    static <V> V get(Map<String, V> named, String name) {
        return Optional.ofNullable(named.get(name)).orElseThrow();
    }

    static boolean given(Located.Members object, String name) {
        Located value = object.members().get(name);
        return value != null && !(value instanceof Located.Nothing);
    }

    /** Refuses an object that has both of two properties. */
    static boolean notBoth(String one, String other, Located.Members object, Reading reading) {
        if (!given(object, one) || !given(object, other)) {
            return true;
        }
        reading.refuse(
                get(object.members(), other).at(),
                FindingCode.CONTRADICTION,
                other + " must not stand beside " + one + "; give one of them");
        return false;
    }

    /** Refuses an object that has none of two properties. */
    static boolean oneOf(String one, String other, Located.Members object, Reading reading) {
        if (given(object, one) || given(object, other)) {
            return true;
        }
        reading.refuse(object.at(), FindingCode.REQUIRED, one + " or " + other + " must be given");
        return false;
    }
}
