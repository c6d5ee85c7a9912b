package org.openktp.io.grant.standard;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields that an object of the standard may have, and those that it must have. */
public final class Shape {

    /** The shape of what the standard does not have. */
    public static final Shape NONE = new Shape(List.of());

    private final Map<String, Field> byName = new LinkedHashMap<>();
    private final Map<String, Field> byTitle = new LinkedHashMap<>();
    private final List<String> required;

    Shape(List<String> required, Field... fields) {
        this.required = List.copyOf(required);
        for (Field field : fields) {
            byName.put(field.name(), field);
            field.title().ifPresent(title -> byTitle.put(folded(title), field));
        }
    }

    /**
     * The field of a name.
     *
     * @param name the name, exactly
     * @return the field, or empty where the standard has none
     */
    public Optional<Field> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The field of a heading. Published templates differ in how they capitalise titles.
     *
     * @param heading a title in any case, or a name
     * @return the field, or empty where the standard has none
     */
    public Optional<Field> headed(String heading) {
        return Optional.ofNullable(byTitle.get(folded(heading))).or(() -> named(heading));
    }

    /**
     * All fields.
     *
     * @return the fields in the order of the standard
     */
    public Collection<Field> fields() {
        return byName.values();
    }

    /**
     * The names of the fields without which an object is not valid.
     *
     * @return the names
     */
    public List<String> required() {
        return required;
    }

    private static String folded(String title) {
        return title.toLowerCase(Locale.ROOT);
    }
}
