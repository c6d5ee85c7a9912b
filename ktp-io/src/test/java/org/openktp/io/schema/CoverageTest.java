package org.openktp.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden documents of a kind that is read make use of every property and every alternative of its schema. */
final class CoverageTest {

    /** What no golden document uses. */
    private static final List<Pattern> UNUSED = Stream.of(
                    "history-entry /\\$defs/facts/properties/(assessment|competition|project)\\..*", // of other schemes
                    "history-entry /\\$defs/facts/properties/event\\.(recommendation|rejection-reason)-given.*",
                    "history-entry /\\$defs/(known|size|not-applicable)/.*", // facts of a host's scheme
                    "cost-plan /properties/plan/properties/(strand|londonZone|welshSupport|partner/.*)/anyOf/.*",
                    "cost-plan /\\$defs/source/anyOf/1.*",
                    "cost-plan /\\$defs/sourced-percentage/anyOf/0",
                    "selection-policy /\\$defs/(citation|source|declared-source)/.*",
                    "selection-policy /\\$defs/per-cent/anyOf/1",
                    "selection-policy /\\$defs/sourced-days/anyOf/1.*",
                    "selection-policy .*/anyOf/[12]/properties/(provenance|citations)")
            .map(Pattern::compile)
            .toList();

    static Stream<DocumentKind> read() {
        return GoldenTest.read();
    }

    @ParameterizedTest
    @MethodSource("read")
    void every_property_and_every_alternative_is_used_by_a_golden_document(DocumentKind kind) {
        Coverage coverage = new Coverage(kind);
        Goldens.of(kind).forEach(golden -> coverage.take(golden.json()));
        assertThat(coverage.unused().stream()
                        .map(place -> kind.token() + " " + place)
                        .filter(place -> UNUSED.stream()
                                .noneMatch(each -> each.matcher(place).matches())))
                .isEmpty();
    }
}
