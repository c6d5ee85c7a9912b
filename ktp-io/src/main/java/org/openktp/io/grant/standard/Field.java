package org.openktp.io.grant.standard;

import java.util.Optional;
import java.util.Set;

/**
 * A field of the standard.
 *
 * @param name its name in JSON
 * @param title its title, which is its heading; absent where the standard gives none, as for transactions
 * @param kind what it holds
 * @param mayBeNull whether it may be null
 * @param shape what its objects hold; absent where it holds none
 * @param codes the values that it may have; empty where any will do
 */
public record Field(
        String name, Optional<String> title, Kind kind, boolean mayBeNull, Optional<Shape> shape, Set<String> codes) {

    static Field of(String name, String title, Kind kind) {
        return new Field(name, Optional.of(title), kind, false, Optional.empty(), Set.of());
    }

    static Field of(String name, String title, Kind kind, Shape shape) {
        return new Field(name, Optional.of(title), kind, false, Optional.of(shape), Set.of());
    }

    Field orNull() {
        return new Field(name, title, kind, true, shape, codes);
    }

    Field withoutTitle() {
        return new Field(name, Optional.empty(), kind, mayBeNull, shape, codes);
    }

    Field oneOf(Set<String> values) {
        return new Field(name, title, kind, mayBeNull, shape, values);
    }
}
