package org.openktp.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.schema.Mutation.What;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is changed in a document that was right is wrong by its schema, but for what is listed here. */
final class MutantTest {

    /** What the reader finds and a schema can find too. What has one of the other codes, such as a contradiction, it may not. */
    private static final Set<FindingCode> OF_SHAPE = EnumSet.of(
            FindingCode.REQUIRED, FindingCode.WRONG_TYPE, FindingCode.UNKNOWN_CODE, FindingCode.UNKNOWN_PROPERTY);

    /** Where the reader finds what a schema cannot: what is named elsewhere, and what a host may add. */
    private static final List<Pattern> FOR_THE_READER = patterns(
            "UNKNOWN_CODE .*/citations/\\[\\](/source)?", // declared under sources, or not
            "(REMOVED|RENAMED|OTHER_TYPE) /sources(/.*)?", // and cited
            "UNKNOWN_CODE /ruleSets/\\[\\].*(is|in|includesAny|includesAll|includesOnly)/.*", // of the round
            "(REMOVED|RENAMED|UNKNOWN_CODE) /proposal/(themes|partners).*", // of a round that is not named
            "(REMOVED|RENAMED) /round", // it says what themes there are
            "UNKNOWN_CODE \\[history\\]/scheme", // of a host
            "(REMOVED|RENAMED) \\[history\\]/(scheme|terms)",
            "UNKNOWN_CODE \\[history\\]/terms",
            "ADDED \\[.*\\]/facts", // a host's scheme may ask for it
            "RENAMED \\[.*\\]/facts/.*",
            "UNKNOWN_CODE /policy/criteria/\\[\\]/criterion"); // of the round, or of the host with a statement

    /** Where lines that are written have names that are not ours, or any state of a fact, or any text. */
    private static final List<Pattern> OPEN = patterns(
            ".*/known(/.*|:.*)?",
            ".*/condition(/.*|:.*)?",
            "ADDED .*/known",
            "REMOVED /findings/\\[\\]/line", // a finding may be about no line
            "(ADDED|RENAMED) /\\[\\](\\[.*\\])?/(source|provenance)/?.*", // of a catalogue, whose fields are its own
            "ADDED /\\[\\](\\[.*\\])?(/source|/provenance)?",
            "(REMOVED|RENAMED|OTHER_TYPE) /\\[\\](\\[.*\\])?/(?!(id|source|provenance)\\b).*",
            "REMOVED /\\[\\](\\[.*\\])?/(source|provenance)/[^/]*");

    /** Properties of written lines that hold codes. */
    private static final Pattern CODES = Pattern.compile(
            ".*/(verdict|severity|provenance|move|grade|cap|duty|method|category|kind|canBeJustified|candidacy|heading)"
                    + "|.*/(verdicts|status|outcomes)/\\[\\]|.*/outcomes/.*/(outcome|possible/\\[\\])"
                    + "|.*/(findings|warnings)/\\[\\]/code|/answer|.*/sponsors/\\[\\]\\[.*\\]/answer|.*\\[refused\\]/reason");

    private static final Map<DocumentKind, List<Mutation>> MUTATIONS = new EnumMap<>(DocumentKind.class);
    private static final IdentityHashMap<Mutation, Boolean> ACCEPTED = new IdentityHashMap<>();

    static Stream<DocumentKind> read() {
        return GoldenTest.read();
    }

    static Stream<DocumentKind> written() {
        return GoldenTest.written();
    }

    @ParameterizedTest
    @MethodSource("read")
    void the_documents_that_are_changed_were_right(DocumentKind kind) {
        assertThat(right(kind))
                .isNotEmpty()
                .allSatisfy(golden ->
                        assertThat(Validators.errors(kind, golden.json())).isEmpty())
                .allSatisfy(golden -> assertThat(Readers.findings(golden)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("read")
    void what_the_reader_finds_in_the_shape_of_a_document_its_schema_finds_too(DocumentKind kind) {
        List<Mutation> mutations = mutations(kind);
        assertThat(mutations).hasSizeGreaterThan(40);
        assertThat(mutations.stream()
                        .filter(mutation -> !excepted(mutation, FOR_THE_READER))
                        .filter(mutation -> isAccepted(mutation) && isWrongInShape(mutation))
                        .map(mutation -> mutation + ": " + Readers.findings(mutation.changed())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("read")
    void what_the_schema_refuses_the_reader_refuses_too(DocumentKind kind) {
        assertThat(mutations(kind).stream()
                        .filter(mutation -> !isAccepted(mutation)
                                && Readers.findings(mutation.changed()).isEmpty())
                        .map(mutation -> mutation + ": "
                                + Validators.errors(kind, mutation.changed().json())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("written")
    void no_property_of_a_line_may_be_missing_misspelt_added_or_of_another_type(DocumentKind kind) {
        Set<String> always = alwaysThere(kind);
        List<Mutation> wrong = mutations(kind).stream()
                .filter(mutation -> mutation.what() != What.UNKNOWN_CODE)
                .filter(mutation -> mutation.what() != What.REMOVED || always.contains(mutation.place()))
                .filter(mutation -> !excepted(mutation, OPEN))
                .toList();
        assertThat(wrong).isNotEmpty();
        assertThat(wrong.stream().filter(MutantTest::isAccepted)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("written")
    void no_code_of_a_line_may_be_unknown(DocumentKind kind) {
        assertThat(mutations(kind).stream()
                        .filter(mutation -> mutation.what() == What.UNKNOWN_CODE)
                        .filter(mutation -> CODES.matcher(mutation.place()).matches())
                        .filter(MutantTest::isAccepted))
                .isEmpty();
    }

    private static List<Pattern> patterns(String... patterns) {
        return Stream.of(patterns).map(Pattern::compile).toList();
    }

    private static boolean excepted(Mutation mutation, List<Pattern> exceptions) {
        return exceptions.stream().anyMatch(each -> each.matcher(mutation.what() + " " + mutation.place())
                .matches());
    }

    private static boolean isAccepted(Mutation mutation) {
        return ACCEPTED.computeIfAbsent(mutation, each -> Validators.errors(
                        each.changed().kind(), each.changed().json())
                .isEmpty());
    }

    private static boolean isWrongInShape(Mutation mutation) {
        return Readers.findings(mutation.changed()).stream().map(Finding::code).anyMatch(OF_SHAPE::contains);
    }

    /** Those of a kind, made once, so that each is judged by its schema once. */
    private static List<Mutation> mutations(DocumentKind kind) {
        return MUTATIONS.computeIfAbsent(kind, MutantTest::mutated);
    }

    private static List<Mutation> mutated(DocumentKind kind) {
        Set<String> seen = new HashSet<>();
        return right(kind).flatMap(golden -> Mutation.of(golden, seen).stream()).toList();
    }

    /**
     * The documents to change: of rule sets one at a time, for a reader makes every set ready to decide, which for all that
     * were not changed would take nearly the whole time of these tests.
     */
    private static Stream<Golden> right(DocumentKind kind) {
        return Goldens.of(kind).stream()
                .limit(kind == DocumentKind.CATALOGUE ? 1 : Long.MAX_VALUE)
                .flatMap(golden -> kind == DocumentKind.RULES ? golden.oneByOne("ruleSets") : Stream.of(golden));
    }

    /** The places of the properties that every object at a place has, in all goldens of a kind. */
    private static Set<String> alwaysThere(DocumentKind kind) {
        Map<String, Integer> objects = new HashMap<>();
        Map<String, Integer> properties = new HashMap<>();
        Goldens.of(kind).forEach(golden -> count(golden.json(), "", objects, properties));
        Set<String> always = new HashSet<>();
        properties.forEach((place, count) -> {
            if (count.equals(objects.get(place.substring(0, place.lastIndexOf('/'))))) {
                always.add(place);
            }
        });
        return always;
    }

    private static void count(
            JsonNode value, String place, Map<String, Integer> objects, Map<String, Integer> properties) {
        if (value instanceof ObjectNode object) {
            String there = place + Mutation.tag(object);
            objects.merge(there, 1, Integer::sum);
            object.properties().forEach(each -> {
                properties.merge(there + "/" + each.getKey(), 1, Integer::sum);
                count(each.getValue(), there + "/" + each.getKey(), objects, properties);
            });
        } else if (value instanceof ArrayNode array) {
            array.forEach(each -> count(each, place + "/[]", objects, properties));
        }
    }
}
