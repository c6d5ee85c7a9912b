package org.openktp.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.KtpModel;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.money.Amount;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.partnership.Pause;
import org.openktp.core.partnership.PeriodChange;
import org.openktp.core.programme.Round;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;
import org.openktp.rules.KtpRules;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Not;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.innovate.rate.InterventionRate;
import org.openktp.rules.innovate.rate.InterventionRates;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.table.DecisionTable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The values within records of a host, whatever its mapper is set to. */
final class KtpModuleTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    /** What a host might keep. */
    record Post(
            String title,
            AgendaForChangeBand payBand,
            Knowledge<Nation> nation,
            Knowledge<Set<Nation>> nations,
            Knowledge<BigDecimal> share,
            Optional<OrganisationId> employer,
            Sourced<Amount> cost,
            Percentage rate,
            Window open,
            PartialDate opened,
            Strand strand,
            PeriodChange change,
            Condition asks,
            FactSheet known,
            Round round,
            Map<AgendaForChangeBand, Integer> places,
            List<Sourced<LocalDate>> days,
            EnumSet<Nation> reach) {}

    private static final Post POST = new Post(
            "a post",
            AgendaForChangeBand.BAND_8A,
            Knowledge.declined(),
            Knowledge.including(Set.of(Nation.WALES)),
            Knowledge.atLeast(new BigDecimal("12.50")),
            Optional.of(OrganisationId.parse("ods:RJ1")),
            Sourced.supplied(Amount.of(500)),
            Percentage.of(67),
            new Window(DAY, DAY.plusDays(1)),
            PartialDate.parse("2024-03"),
            Strands.CLASSIC,
            new Pause(DAY, DAY.plusDays(9)),
            Condition.atLeast(HcsFacts.BAND, AgendaForChangeBand.BAND_7),
            FactSheet.empty().with(HcsFacts.CLINICAL_TIME, Knowledge.known(60)),
            KtpModel.round("hcs-ktp-4").orElseThrow(),
            Map.of(AgendaForChangeBand.BAND_9, 2),
            List.of(KtpModel.round("hcs-ktp-4").orElseThrow().referenceDate()),
            EnumSet.of(Nation.WALES));

    static Stream<JsonMapper> hosts() {
        return Stream.of(
                JsonMapper.builder().findAndAddModules().build(),
                JsonMapper.builder().addModule(new KtpModule()).build(),
                KtpJson.shipped().mapper(),
                JsonMapper.builderWithJackson2Defaults()
                        .addModule(new KtpModule())
                        .build(),
                hostile(JsonMapper.builder(JsonFactory.builder()
                                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                                .build()))
                        .build(),
                hostile(JsonMapper.builder(JsonFactory.builder()
                                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                                .build()))
                        .build(),
                hostile(JsonMapper.builder())
                        .activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL_AND_RECORDS)
                        .build());
    }

    private static <B extends MapperBuilder<?, B>> B hostile(B host) {
        return host.addModule(new KtpModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .changeDefaultPropertyInclusion(all ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void are_the_same_whatever_the_mapper_is_set_to(JsonMapper host) {
        String text = host.writeValueAsString(POST);

        assertThat(host.readValue(text, Post.class)).isEqualTo(POST);
        for (Object value : List.of(
                POST.round(), POST.known(), POST.asks(), POST.nations(), POST.change(), POST.cost(), POST.share())) {
            JsonMapper plain = JsonMapper.builder().addModule(new KtpModule()).build();
            assertThat(plain.readTree(host.writeValueAsString(value)))
                    .isEqualTo(plain.readTree(plain.writeValueAsString(value)));
        }
        assertThat(text).doesNotContain("\"org.openktp.core", "\"org.openktp.rules");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void are_refused_by_every_mapper_where_they_are_wrong(JsonMapper host) {
        String round = host.writeValueAsString(POST.round());
        String misspelt = round.replace("\"interviewMode\"", "\"interviewMood\"");

        assertThat(misspelt).isNotEqualTo(round);
        assertThatExceptionOfType(KtpJsonException.class)
                .isThrownBy(() -> host.readValue(misspelt, Round.class))
                .extracting(KtpJsonException::findings)
                .satisfies(findings -> {
                    Finding finding = findings.get(0);
                    assertThat(finding.code()).isEqualTo(FindingCode.UNKNOWN_PROPERTY);
                    assertThat(finding.location().path()).isEqualTo("/interviewMood");
                    assertThat(finding.location().line()).isPositive();
                });
    }

    @Test
    void stand_as_documents_have_them() {
        JsonNode post = KtpJson.shipped().mapper().valueToTree(POST);

        assertThat(post.get("payBand").asString()).isEqualTo("8a");
        assertThat(post.get("nation").toString()).isEqualTo("{\"missing\":\"declined\"}");
        assertThat(post.get("nations").toString()).isEqualTo("{\"atLeast\":[\"wales\"]}");
        assertThat(post.get("share").toString()).isEqualTo("{\"atLeast\":12.50}");
        assertThat(post.get("employer").asString()).isEqualTo("ods:RJ1");
        assertThat(post.get("cost").asString()).isEqualTo("£500");
        assertThat(post.get("rate").toString()).isEqualTo("67");
        assertThat(post.get("open").asString()).isEqualTo("2024-03-01/2024-03-02");
        assertThat(post.get("opened").asString()).isEqualTo("2024-03");
        assertThat(post.get("strand").asString()).isEqualTo("classic");
        assertThat(post.get("change").toString())
                .isEqualTo("{\"kind\":\"pause\",\"from\":\"2024-03-01\",\"until\":\"2024-03-10\"}");
        assertThat(post.get("asks").toString()).isEqualTo("{\"fact\":\"applicant.band\",\"atLeast\":\"7\"}");
        assertThat(post.get("known").toString()).isEqualTo("{\"applicant.clinicalTimePercent\":60}");
        assertThat(post.get("places").toString()).isEqualTo("{\"9\":2}");
        assertThat(post.get("reach").toString()).isEqualTo("[\"wales\"]");
    }

    @Test
    void go_through_trees_and_conversions() {
        JsonMapper mapper = KtpJson.shipped().mapper();
        JsonNode tree = mapper.valueToTree(POST);

        assertThat(mapper.treeToValue(tree, Post.class)).isEqualTo(POST);
        assertThat(mapper.convertValue(POST, Post.class)).isEqualTo(POST);
    }

    @Test
    void are_found_by_service_loading() {
        assertThat(MapperBuilder.findModules()).hasAtLeastOneElementOfType(KtpModule.class);
    }

    @Test
    void what_is_known_of_a_fact_that_is_absent_was_not_asked() {
        record Applicant(Knowledge<Nation> nation, Knowledge<Integer> hours) {}
        JsonMapper host = JsonMapper.builder().addModule(new KtpModule()).build();

        assertThat(host.readValue("{\"nation\":null}", Applicant.class))
                .isEqualTo(new Applicant(Knowledge.notAsked(), Knowledge.notAsked()));
    }

    @Test
    void generic_values_are_read_by_their_whole_type() {
        JsonMapper mapper = KtpJson.shipped().mapper();
        TypeReference<DecisionTable<InterventionRate>> type = new TypeReference<>() {};

        assertThat(mapper.readValue(mapper.writerFor(type).writeValueAsString(InterventionRates.TABLE), type))
                .isEqualTo(InterventionRates.TABLE);
        assertThat(mapper.readValue("\"8a\"", new TypeReference<Knowledge<AgendaForChangeBand>>() {}))
                .isEqualTo(Knowledge.known(AgendaForChangeBand.BAND_8A));
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> mapper.readValue("\"8a\"", Knowledge.class))
                .withMessageContaining("give the type with its parameters");
    }

    @Test
    void findings_say_where_in_the_hosts_document_they_are() {
        record Panel(List<Map<String, Round>> rounds) {}
        JsonMapper host = JsonMapper.builder().addModule(new KtpModule()).build();

        assertThatExceptionOfType(KtpJsonException.class)
                .isThrownBy(() ->
                        host.readValue("{\"rounds\": [{\"a/b\":\n {\"id\": \"x\", \"length\": 18}}]}", Panel.class))
                .extracting(KtpJsonException::findings)
                .satisfies(findings -> assertThat(findings)
                        .extracting(each -> each.code().token() + " "
                                + each.location().line() + " " + each.location().path())
                        .contains("wrong-type 2 /rounds/0/a~1b/length", "required 2 /rounds/0/a~1b/programme"));
    }

    static Stream<Object> noValues() {
        return Stream.of(KtpRules.screening(), KtpModel.catalogues().get(0), FactSheet.READER, new FactReaderOfAHost());
    }

    private static final class FactReaderOfAHost implements FactReader<String> {
        @Override
        public <T> java.util.function.Function<String, Knowledge<T>> reader(Fact<T> fact) {
            return text -> Knowledge.notAsked();
        }

        @Override
        public FactSheet sheet(String subject) {
            return FactSheet.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("noValues")
    void what_is_no_value_is_refused_with_the_reason(Object engine) {
        JsonMapper host = JsonMapper.builder().findAndAddModules().build();

        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> host.writeValueAsString(engine))
                .withMessageContaining("is no value: ");
    }

    @Test
    void facts_and_rounds_of_a_host_are_known_once_it_gives_them() throws IOException {
        Fact<AgendaForChangeBand> own = Fact.of(
                "applicant.band", "band there", "Which band?", CodeList.of(List.of(AgendaForChangeBand.BAND_7)));
        Condition condition = Condition.is(own, AgendaForChangeBand.BAND_7);
        JsonMapper without = JsonMapper.builder().addModule(new KtpModule()).build();
        KtpModule module = KtpModule.builder().facts("my-trust", List.of(own)).build();
        JsonMapper with = JsonMapper.builder().addModule(module).build();

        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> without.writeValueAsString(condition))
                .withMessageContaining("fact applicant.band is not known here as it is declared");
        String text = with.writeValueAsString(condition);
        assertThat(text).isEqualTo("{\"fact\":\"applicant.band@my-trust\",\"is\":\"7\"}");
        assertThat(with.readValue(text, Condition.class)).isEqualTo(condition);
        assertThatExceptionOfType(KtpJsonException.class)
                .isThrownBy(() -> without.readValue(text, Condition.class))
                .extracting(each -> each.findings().get(0).code())
                .isEqualTo(FindingCode.UNKNOWN_CODE);
    }

    @Test
    void a_code_of_a_host_is_an_object_and_one_that_is_shipped_a_token() {
        JsonMapper mapper = KtpJson.shipped().mapper();
        Strand own = new Strand(
                "our-strand",
                Sourced.supplied("Ours"),
                Optional.empty(),
                Sourced.supplied("of our own"),
                Optional.empty(),
                Optional.empty());

        assertThat(mapper.writeValueAsString(own))
                .isEqualTo("{\"token\":\"our-strand\",\"name\":\"Ours\",\"description\":\"of our own\"}");
        assertThat(mapper.readValue(mapper.writeValueAsString(own), Strand.class))
                .isEqualTo(own);
        assertThat(mapper.readValue("\"classic\"", Strand.class)).isSameAs(Strands.CLASSIC);
    }

    @Test
    void rule_sets_keep_their_hash() {
        JsonMapper mapper = KtpJson.shipped().mapper();

        KtpRules.published().values().forEach(rules -> assertThat(
                        mapper.readValue(mapper.writeValueAsString(rules), RuleSet.class))
                .isEqualTo(rules)
                .extracting(RuleSet::hash)
                .isEqualTo(rules.hash()));
    }

    @Test
    void provenance_stands_beside_a_value_that_has_it() {
        JsonNode written = KtpJson.shipped().mapper().valueToTree(POST.round().length());

        assertThat(written.get("value").asString()).isEqualTo("P18M");
        assertThat(written.get("provenance").asString()).isEqualTo(Code.tokenOf(Provenance.STATED));
    }

    @Test
    void what_could_not_be_read_is_not_written_where_the_type_is_not_known_either() {
        JsonMapper mapper = KtpJson.shipped().mapper();

        for (String text : List.of("" + (char) 0xd800, "y".repeat(2_000_000))) {
            assertThatExceptionOfType(InvalidDefinitionException.class)
                    .isThrownBy(() -> mapper.writeValueAsString(Knowledge.known(text)))
                    .withMessageContaining("cannot be read back");
        }
    }

    @Test
    void what_is_too_deep_to_be_read_is_not_written() {
        JsonMapper mapper = KtpJson.shipped().mapper();

        for (int depth : List.of(64, 1000, 20_000)) {
            Condition deep = POST.asks();
            for (int i = 0; i < depth; i++) {
                deep = new Not(deep);
            }
            Condition condition = deep;
            assertThatExceptionOfType(InvalidDefinitionException.class)
                    .isThrownBy(() -> mapper.writeValueAsString(condition))
                    .withMessageContaining("nested deeper than the limit of 64 levels");
        }
    }

    @Test
    void a_record_of_a_host_that_is_not_public_has_no_form() {
        record Own(String name) {}
        JsonMapper mapper = KtpJson.shipped().mapper();
        TypeReference<Knowledge<Own>> type = new TypeReference<>() {};

        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> mapper.readValue("{\"name\":\"x\"}", type))
                .withMessageContaining("is not public");
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> mapper.writeValueAsString(Knowledge.known(new Own("x"))))
                .withMessageContaining("is not public");
    }

    @Test
    void keys_that_are_wrong_have_a_place_as_values_have() {
        record Offer(List<Map<AgendaForChangeBand, Integer>> places) {}
        JsonMapper mapper = KtpJson.shipped().mapper();

        assertThatExceptionOfType(KtpJsonException.class)
                .isThrownBy(() -> mapper.readValue("{\"places\": [\n {\"7\": 1, \"z/\": 2}]}", Offer.class))
                .extracting(each -> each.findings().get(0).location())
                .isEqualTo(new Location(2, 11, "/places/0/z~1"));
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(
                        () -> mapper.readValue("{\"x\":1}", new TypeReference<Map<Knowledge<Object>, Integer>>() {}));
    }

    @Test
    void a_place_that_is_not_known_is_not_made_up() {
        JsonMapper mapper = KtpJson.shipped().mapper();
        JsonNode tree = mapper.readTree("{\"band\": \"z\"}");
        record Banded(AgendaForChangeBand band) {}

        assertThatExceptionOfType(KtpJsonException.class)
                .isThrownBy(() -> mapper.treeToValue(tree, Banded.class))
                .extracting(each -> each.findings().get(0).location())
                .isEqualTo(new Location(0, 0, "/band"));
    }

    @Test
    void null_is_no_value_in_the_mapper_that_is_shipped() {
        record Banded(AgendaForChangeBand band) {}
        record Maybe(Optional<AgendaForChangeBand> band, Knowledge<Nation> nation) {}
        JsonMapper mapper = KtpJson.shipped().mapper();
        JsonMapper host = JsonMapper.builder().addModule(new KtpModule()).build();
        TypeReference<List<AgendaForChangeBand>> list = new TypeReference<>() {};

        assertThat(nulls(() -> mapper.readValue("{\"band\": null}", Banded.class)))
                .isEqualTo("required 1:10 /band");
        assertThat(nulls(() -> mapper.readValue("[\"7\", null]", list))).isEqualTo("required 1:7 /1");
        assertThat(nulls(() -> mapper.readValue("null", Round.class))).isEqualTo("required 1:1 ");
        assertThat(mapper.readValue("{\"band\": null, \"nation\": null}", Maybe.class))
                .isEqualTo(new Maybe(Optional.empty(), Knowledge.notAsked()));
        assertThat(host.readValue("[null]", list)).containsOnlyNulls();
    }

    private static String nulls(ThrowingCallable read) {
        KtpJsonException refused = catchThrowableOfType(KtpJsonException.class, read);
        Finding finding = refused.findings().get(0);
        return finding.code().token() + " " + finding.location().line() + ":"
                + finding.location().column() + " " + finding.location().path();
    }

    @Test
    void what_is_wrong_before_a_value_is_looked_at_is_the_mappers_own_exception() {
        JsonMapper mapper = KtpJson.shipped().mapper();
        String deep = "{\"not\": ".repeat(80) + "{\"always\": true}" + "}".repeat(80);

        assertThatExceptionOfType(StreamReadException.class)
                .isThrownBy(() -> mapper.readValue("{\"always\": true, \"always\": true}", Condition.class));
        assertThatExceptionOfType(StreamReadException.class)
                .isThrownBy(() -> mapper.readValue("{\"always\": true", Condition.class));
        assertThatExceptionOfType(StreamConstraintsException.class)
                .isThrownBy(() -> mapper.readValue(deep, Condition.class));
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> mapper.readValue("{\"always\": true} 4", Condition.class));
    }
}
