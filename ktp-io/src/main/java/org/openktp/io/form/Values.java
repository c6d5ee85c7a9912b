package org.openktp.io.form;

import java.util.Map;
import java.util.Optional;

/** The properties of an object that were read. */
public final class Values {

    private final Map<String, Object> byName;

    Values(Map<String, Object> byName) {
        this.byName = byName;
    }

    /**
     * A required property.
     *
     * @param property the property
     * @param <V> its type
     * @return its value
     */
    public <V> V get(Property<?, V> property) {
        return maybe(property).orElseThrow();
    }

    /**
     * A property that may be absent.
     *
     * @param property the property
     * @param <V> its type
     * @return its value, or empty where it is absent
     */
    @SuppressWarnings("unchecked") // a property puts in what its own form read
    public <V> Optional<V> maybe(Property<?, V> property) {
        return Optional.ofNullable((V) byName.get(property.name()));
    }
}
