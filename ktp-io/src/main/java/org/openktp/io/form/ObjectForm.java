package org.openktp.io.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Tie;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/**
 * An object with known properties. All that is wrong with them is found; the value is made only if nothing is.
 *
 * @param <R> the type of the object
 */
public final class ObjectForm<R> implements Form<R> {

    private final List<Property<R, ?>> properties;
    private final boolean isOpen;
    private final BiPredicate<Located.Members, Reading> check;
    private final List<Tie> ties;
    private final Function<Values, R> make;

    private ObjectForm(
            List<Property<R, ?>> properties,
            boolean isOpen,
            BiPredicate<Located.Members, Reading> check,
            List<Tie> ties,
            Function<Values, R> make) {
        this.properties = List.copyOf(properties);
        this.isOpen = isOpen;
        this.check = check;
        this.ties = List.copyOf(ties);
        this.make = make;
    }

    /**
     * The form of a record.
     *
     * @param properties its properties, in the order in which they are read and written
     * @param make makes it; throws {@link IllegalArgumentException} where the properties contradict one another, with a
     *     message that begins with the property it speaks of where it speaks of one
     * @param <R> the type of the object
     * @return the form
     */
    public static <R> ObjectForm<R> of(List<Property<R, ?>> properties, Function<Values, R> make) {
        return new ObjectForm<>(properties, false, (object, reading) -> true, List.of(), make);
    }

    /**
     * The same form with a check of what must stand beside what.
     *
     * @param check says what is wrong; false where something is
     * @param told what of it a shape can tell
     * @return the form
     */
    public ObjectForm<R> checked(BiPredicate<Located.Members, Reading> check, Tie... told) {
        return new ObjectForm<>(properties, isOpen, check, List.of(told), make);
    }

    /**
     * The same form where a property that is not known is a finding and nothing worse.
     *
     * @return the form
     */
    public ObjectForm<R> open() {
        return new ObjectForm<>(properties, true, check, ties, make);
    }

    @Override
    public Optional<R> read(Located given, Reading reading) {
        if (!(given instanceof Located.Members object)) {
            return reading.wrongType(given, "an object with " + Shown.of(names()));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        boolean right = true;
        for (Property<R, ?> property : properties) {
            right &= property.read(object, values, reading);
        }
        right &= knowsAll(object, reading) || isOpen;
        right &= check.test(object, reading);
        return right ? made(object, new Values(values), reading) : Optional.empty();
    }

    private Optional<R> made(Located.Members object, Values values, Reading reading) {
        try {
            return Optional.of(make.apply(values));
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            return reading.refuse(placeOf(message, object), FindingCode.CONTRADICTION, message);
        }
    }

    private static Location placeOf(String message, Located.Members object) {
        Located property = object.members().get(message.split(" ", 2)[0]);
        return property == null ? object.at() : property.at();
    }

    private boolean knowsAll(Located.Members object, Reading reading) {
        List<String> known = names();
        boolean all = true;
        for (Map.Entry<String, Located> member : object.members().entrySet()) {
            if (!known.contains(member.getKey())) {
                all = false;
                reading.refuse(
                        member.getValue().at(),
                        FindingCode.UNKNOWN_PROPERTY,
                        Shown.of(member.getKey()) + " is not a property here; there are " + String.join(", ", known));
            }
        }
        return all;
    }

    private List<String> names() {
        return properties.stream().<String>map(Property::name).toList();
    }

    @Override
    public Map<String, Object> write(R value, Writing writing) {
        Map<String, Object> members = new LinkedHashMap<>();
        properties.forEach(property -> property.write(value, members, writing));
        return members;
    }

    @Override
    public JsonShape shape() {
        return new JsonShape.Members(
                properties.stream().<JsonShape.Member>map(Property::member).toList(), Optional.empty(), ties);
    }
}
