package org.openktp.io.grant.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openktp.io.grant.JsonValue;
import org.openktp.io.grant.Loss;
import org.openktp.io.grant.LossReason;
import org.openktp.io.tree.Located;

/** What two forms of a grant do not have in common. */
final class Losses {

    private final String subject;
    private final List<Loss> found = new ArrayList<>();

    private Losses(String subject) {
        this.subject = subject;
    }

    /** What was there before and is not there after, or is another; none if and only if both are equal. */
    static List<Loss> between(String subject, JsonValue.Members before, JsonValue.Members after) {
        Losses losses = new Losses(subject);
        losses.compare(before, after, "");
        return losses.found;
    }

    private void compare(JsonValue before, @Nullable JsonValue after, String path) {
        if (before.equals(after)) {
            return;
        }
        if (after == null) {
            gone(before, path);
        } else if (before instanceof JsonValue.Members one && after instanceof JsonValue.Members other) {
            one.members()
                    .forEach((name, value) -> compare(value, other.members().get(name), path + "/" + escaped(name)));
        } else if (before instanceof JsonValue.Items one && after instanceof JsonValue.Items other) {
            items(one.items(), other.items(), path);
        } else {
            lost(before, path, LossReason.TYPE);
        }
    }

    private void items(List<JsonValue> before, List<JsonValue> after, String path) {
        for (int i = 0; i < before.size(); i++) {
            compare(before.get(i), i < after.size() ? after.get(i) : null, path + "/" + i);
        }
    }

    /** What is empty has no cell; anything else no heading. Of what holds something, that is what is lost. */
    private void gone(JsonValue before, String path) {
        if (before instanceof JsonValue.Members object && !object.members().isEmpty()) {
            object.members().forEach((name, value) -> gone(value, path + "/" + escaped(name)));
        } else if (before instanceof JsonValue.Items list && !list.items().isEmpty()) {
            for (int i = 0; i < list.items().size(); i++) {
                gone(list.items().get(i), path + "/" + i);
            }
        } else {
            lost(before, path, isEmpty(before) ? LossReason.EMPTY : LossReason.NO_HEADING);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isEmpty(JsonValue value) {
        return value instanceof JsonValue.Nothing
                || value instanceof JsonValue.Members
                || value instanceof JsonValue.Items
                || (value instanceof JsonValue.Text text && text.text().isBlank());
    }

    private void lost(JsonValue value, String path, LossReason reason) {
        found.add(new Loss(subject, path, shown(value), reason));
    }

    private static Optional<String> shown(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            return Optional.of(text.text());
        }
        if (value instanceof JsonValue.Decimal number) {
            return Optional.of(number.digits());
        }
        return value instanceof JsonValue.Truth truth ? Optional.of(String.valueOf(truth.is())) : Optional.empty();
    }

    /** What a row was read as. Its numbers came out of grants, so that they are within bounds. */
    static JsonValue.Members data(Located.Members object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> members.put(name, value(value)));
        return new JsonValue.Members(members);
    }

    private static JsonValue value(Located given) {
        if (given instanceof Located.Members object) {
            return data(object);
        }
        if (given instanceof Located.Items list) {
            return new JsonValue.Items(list.items().stream().map(Losses::value).toList());
        }
        return given instanceof Located.Digits number
                ? new JsonValue.Decimal(new BigDecimal(number.digits()))
                : new JsonValue.Text(((Located.Text) given).value());
    }
}
