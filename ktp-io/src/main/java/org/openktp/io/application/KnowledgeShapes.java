package org.openktp.io.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.knowledge.Missing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.shape.Tie;

/** The shapes of what may be known of a field. */
final class KnowledgeShapes {

    private static final String AT_LEAST = "atLeast";
    private static final String AT_MOST = "atMost";

    /** The value is missing. */
    static final JsonShape MISSING = Shapes.members(
                    Shapes.required("missing", Shapes.codes(List.of(Missing.Reason.values()))))
            .named("missing");

    /** The field does not apply. */
    static final JsonShape NOT_APPLICABLE = Shapes.members(Shapes.required("notApplicable", new JsonShape.Truth(true)))
            .named("not-applicable");

    private static final JsonShape COUNT = new JsonShape.Whole(0, 1000);

    private static final JsonShape SIZE = bounds(COUNT).named("size");

    /** What may be known of any fact. */
    static final JsonShape ANY = any();

    private KnowledgeShapes() {}

    /** What may be known of a field with single values; a list of codes has the name of the field. */
    static JsonShape scalar(String field, FieldType<?> type, boolean alwaysApplies) {
        JsonShape value = named(field, type.value());
        JsonShape loose = named(field, type.loose());
        Stream<JsonShape> range = type.ranges().stream().map(ranges -> bounds(loose));
        return Shapes.anyOf(
                Stream.of(Stream.of(loose), states(value, alwaysApplies), range).flatMap(each -> each));
    }

    private static JsonShape named(String field, JsonShape value) {
        return value instanceof JsonShape.Tokens ? value.named(field) : value;
    }

    /** What may be known of a field that is not one of a few, and always applies. */
    static JsonShape single(JsonShape value) {
        return Shapes.anyOf(value, Shapes.members(Shapes.required("value", value)), MISSING, bounds(value));
    }

    /** What may be known of a field with sets of such elements. */
    static JsonShape set(JsonShape element, boolean alwaysApplies) {
        JsonShape elements = new JsonShape.Items(element, 0, true);
        JsonShape bounds = bounds(elements, Shapes.optional("size", SIZE));
        return Shapes.anyOf(Stream.of(Stream.of(elements), states(elements, alwaysApplies), Stream.of(bounds))
                .flatMap(each -> each));
    }

    private static Stream<JsonShape> states(JsonShape value, boolean alwaysApplies) {
        Stream<JsonShape> common = Stream.of(
                Shapes.members(Shapes.required("value", value)),
                Shapes.members(Shapes.required("oneOf", new JsonShape.Items(value, 2, false))),
                MISSING);
        return alwaysApplies ? common : Stream.concat(common, Stream.of(NOT_APPLICABLE));
    }

    private static JsonShape bounds(JsonShape end, JsonShape.Member... others) {
        List<JsonShape.Member> members = Stream.concat(
                        Stream.of(Shapes.optional(AT_LEAST, end), Shapes.optional(AT_MOST, end)), Stream.of(others))
                .toList();
        List<String> names = members.stream().map(JsonShape.Member::name).toList();
        return new JsonShape.Members(members, Optional.empty(), List.of(new Tie.AtLeastOne(names)));
    }

    private static JsonShape any() {
        JsonShape single = Shapes.anyOf(Shapes.ANY_TEXT, new JsonShape.AnyNumber());
        JsonShape list = new JsonShape.Items(single, 0, true);
        JsonShape value = Shapes.anyOf(single, list);
        JsonShape bounds = bounds(value, Shapes.optional("size", SIZE));
        return Shapes.anyOf(Stream.concat(Stream.of(single, list, bounds), states(value, false)))
                .named("known");
    }
}
