package org.openktp.io.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.tree.Located;

/**
 * A property of an object in a document.
 *
 * @param <R> the type of the object
 * @param <V> the type of the property
 */
public final class Property<R, V> {

    private final String name;
    private final boolean required;
    private final Form<V> form;
    private final Function<R, Optional<V>> get;
    private final String description;

    private Property(String name, boolean required, Form<V> form, Function<R, Optional<V>> get, String description) {
        this.name = name;
        this.required = required;
        this.form = form;
        this.get = get;
        this.description = description;
    }

    /**
     * A property that must be there.
     *
     * @param name its name
     * @param form its form
     * @param get how to get it
     * @param <R> the type of the object
     * @param <V> the type of the property
     * @return the property
     */
    public static <R, V> Property<R, V> required(String name, Form<V> form, Function<R, V> get) {
        return new Property<>(name, true, form, object -> Optional.of(get.apply(object)), "");
    }

    /**
     * A property that may be absent.
     *
     * @param name its name
     * @param form its form
     * @param get how to get it
     * @param <R> the type of the object
     * @param <V> the type of the property
     * @return the property
     */
    public static <R, V> Property<R, V> optional(String name, Form<V> form, Function<R, Optional<V>> get) {
        return new Property<>(name, false, form, get, "");
    }

    /**
     * The same property with a description for people.
     *
     * @param holds what it holds
     * @return the property
     */
    public Property<R, V> described(String holds) {
        return new Property<>(name, required, form, get, holds);
    }

    JsonShape.Member member() {
        return new JsonShape.Member(name, required, form.shape(), description);
    }

    String name() {
        return name;
    }

    /** Puts the value among the others; false where something is wrong. */
    boolean read(Located.Members object, Map<String, Object> values, Reading reading) {
        Located given = object.members().get(name);
        if (given != null && !(given instanceof Located.Nothing)) {
            Optional<V> value = form.read(given, reading);
            value.ifPresent(found -> values.put(name, found));
            return value.isPresent();
        }
        if (required) {
            reading.required(object, name, name + " is absent, and must be given");
        }
        return !required;
    }

    void write(R object, Map<String, Object> members, Writing writing) {
        get.apply(object).ifPresent(value -> members.put(name, form.write(value, writing)));
    }
}
