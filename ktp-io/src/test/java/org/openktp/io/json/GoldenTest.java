package org.openktp.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.document.ReadDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A document of each kind as it was written once. It reads for ever, and comes out as it went in. */
final class GoldenTest {

    private static final KtpJson JSON = KtpJson.shipped();
    private static final JsonMapper TREES = JSON.mapper();

    /** Objects whose properties are not named by us: references, criteria, facts. */
    private static final Set<FindingCode> OF_MAPS = Set.of(
            FindingCode.UNKNOWN_PROPERTY, FindingCode.UNKNOWN_CODE, FindingCode.WRONG_TYPE, FindingCode.CONTRADICTION);

    static Set<String> kinds() {
        return KtpJson.kinds().keySet();
    }

    private static String golden(String kind) throws IOException {
        try (InputStream file = GoldenTest.class.getResourceAsStream("golden/" + kind + ".json")) {
            return new String(Objects.requireNonNull(file, kind).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ReadDocument<?> read(String kind, String text) {
        return JSON.read(
                text, Optional.<Class<?>>ofNullable(KtpJson.kinds().get(kind)).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void reads_and_comes_out_as_it_went_in(String kind) throws IOException {
        String text = golden(kind);

        assertThat(JSON.text(read(kind, text).orThrow())).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_property_more_is_refused_wherever_it_stands(String kind) throws IOException {
        JsonNode root = TREES.readTree(golden(kind));
        List<ObjectNode> objects = new ArrayList<>();
        objects(root, objects);
        for (ObjectNode object : sample(objects)) {
            object.putObject("zzz").putArray("zzz");
            ReadDocument<?> read = read(kind, TREES.writeValueAsString(root));
            object.remove("zzz");

            assertThat(read.value()).isEmpty();
            assertThat(read.findings())
                    .anyMatch(finding -> OF_MAPS.contains(finding.code())
                            && (finding.location().path() + finding.message()).contains("zzz"));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_property_less_or_of_another_type_is_refused_or_another_value(String kind) throws IOException {
        Object value = read(kind, golden(kind)).orThrow();
        JsonNode root = TREES.readTree(golden(kind));
        List<ObjectNode> objects = new ArrayList<>();
        objects(root, objects);
        for (ObjectNode object : sample(objects)) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode kept = object.remove(name);
                assertThat(read(kind, TREES.writeValueAsString(root)).value().map(Object.class::cast))
                        .isNotEqualTo(Optional.of(value));
                object.putArray(name).addArray().addNull();
                assertThat(read(kind, TREES.writeValueAsString(root)).value()).isEmpty();
                object.set(name, kept);
            }
        }
    }

    /** Evenly some of many. */
    private static List<ObjectNode> sample(List<ObjectNode> objects) {
        int step = 1 + objects.size() / 25;
        List<ObjectNode> some = new ArrayList<>();
        for (int i = 0; i < objects.size(); i += step) {
            some.add(objects.get(i));
        }
        return some;
    }

    private static void objects(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(each -> objects(each, objects));
    }
}
