package org.openktp.io.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.text.WordCounting;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.shape.Tie;
import org.openktp.rules.condition.Includes.Share;

/** The shapes of conditions on a fact of which nothing is known, neither its values nor its kind. */
final class AnyFact {

    private static final JsonShape.Member FACT = Shapes.required("fact", Shapes.TEXT);
    private static final JsonShape SINGLE = Shapes.anyOf(Shapes.ANY_TEXT, new JsonShape.AnyNumber());
    private static final JsonShape LIST = new JsonShape.Items(SINGLE, 0, true);
    private static final JsonShape VALUE = Shapes.anyOf(SINGLE, LIST).named("value");

    private AnyFact() {}

    static Stream<JsonShape> shapes() {
        JsonShape values = new JsonShape.Items(VALUE, 1, true);
        Stream<JsonShape> includes = Stream.of(Share.values())
                .map(share -> test(SetTests.includes(share), new JsonShape.Items(SINGLE, 1, true)));
        return Stream.of(
                        Stream.of(test(ValueTests.IS, VALUE), test(ValueTests.IN, values), range()),
                        includes,
                        Stream.of(test(SetTests.SIZE, Counts.FORM.shape()), test(TextTests.MATCHES, Shapes.ANY_TEXT)),
                        Stream.of(words(), test(ValueTests.HAS_VALUE, new JsonShape.Truth(true))))
                .flatMap(each -> each);
    }

    private static JsonShape test(String name, JsonShape shape) {
        return Shapes.members(FACT, Shapes.required(name, shape));
    }

    private static JsonShape range() {
        List<String> ends = List.of(RangeTests.AT_LEAST, RangeTests.ABOVE, RangeTests.AT_MOST, RangeTests.BELOW);
        List<JsonShape.Member> members = Stream.concat(
                        Stream.of(FACT), ends.stream().map(end -> Shapes.optional(end, SINGLE)))
                .toList();
        return new JsonShape.Members(members, Optional.empty(), List.of(new Tie.AtLeastOne(ends)));
    }

    private static JsonShape words() {
        return Shapes.members(
                FACT,
                Shapes.required(TextTests.WORDS, Counts.FORM.shape()),
                Shapes.required("counting", Shapes.codes(List.of(WordCounting.values()))));
    }
}
