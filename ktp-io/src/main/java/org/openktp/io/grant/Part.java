package org.openktp.io.grant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads members of an object under their types. What has another type is absent here, and stays in the data. */
final class Part {

    private Part() {}

    static Optional<String> text(JsonValue.Members data, String name) {
        return data.members().get(name) instanceof JsonValue.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    static Optional<BigDecimal> number(JsonValue.Members data, String name) {
        return data.members().get(name) instanceof JsonValue.Decimal number
                ? Optional.of(number.number())
                : Optional.empty();
    }

    static <T> List<T> list(JsonValue.Members data, String name, Function<JsonValue.Members, T> make) {
        return data.members().get(name) instanceof JsonValue.Items list
                ? list.items().stream()
                        .flatMap(item -> item instanceof JsonValue.Members object ? Stream.of(object) : Stream.empty())
                        .map(make)
                        .toList()
                : List.of();
    }
}
