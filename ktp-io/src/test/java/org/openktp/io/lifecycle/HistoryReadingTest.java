package org.openktp.io.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openktp.io.lifecycle.Bakery.LOAVES;
import static org.openktp.io.lifecycle.Bakery.PAID;
import static org.openktp.io.lifecycle.Bakery.WANTED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.code.YesNo;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.partnership.PauseEffect;
import org.openktp.core.partnership.PeriodPolicy;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.WorkingDayRule;
import org.openktp.io.KtpIo;
import org.openktp.io.KtpLifecycleIo;
import org.openktp.io.history.HistoryHeader;
import org.openktp.io.history.PeriodDeclaration;
import org.openktp.io.history.QuarterBasis;
import org.openktp.io.history.ReadHistory;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.lifecycle.history.Correction;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.Retraction;

final class HistoryReadingTest {

    private static final String HEADER = "{\"kind\":\"history\",\"id\":\"p-1\",\"scheme\":\"bakery\"}";
    private static final String GOOD = event("good", "\"event\":\"bake\"");

    private static String event(String id, String more) {
        return "{\"kind\":\"event\",\"id\":\"" + id
                + "\",\"effective\":\"2024-02-26\",\"recorded\":\"2024-02-26T10:00:00Z\""
                + (more.isEmpty() ? "" : "," + more) + "}";
    }

    @Test
    void a_header_says_what_the_host_declares() {
        ReadHistory read = Histories.of(
                        "{\"kind\":\"history\",\"id\":\"p-1\",\"scheme\":\"bakery\",\"terms\":\"old\",\"round\":\"r-4\","
                                + "\"nation\":\"scotland\",\"workingDay\":\"preceding\",\"monthEnd\":\"next-day\","
                                + "\"quarters\":\"from-start\",\"months\":30,\"pauses\":\"whole-months\","
                                + "\"extensions\":\"yes\"}")
                .only();

        assertThat(read.header())
                .isEqualTo(new HistoryHeader(
                        "p-1",
                        "bakery",
                        Optional.of("old"),
                        Optional.of("r-4"),
                        Optional.of(Nation.SCOTLAND),
                        Optional.of(WorkingDayRule.PRECEDING),
                        Optional.of(MonthEnd.NEXT_DAY),
                        Optional.of(QuarterBasis.FROM_START),
                        new PeriodDeclaration(
                                Optional.of(30), Optional.of(PauseEffect.WHOLE_MONTHS), Optional.of(YesNo.YES))));
        assertThat(read.header().policy())
                .isEqualTo(new PeriodPolicy(Optional.of(MonthEnd.NEXT_DAY), PauseEffect.WHOLE_MONTHS, true));
        assertThat(HistoryHeader.of("p-1", "bakery").policy()).isEqualTo(PeriodPolicy.UNDECLARED);
        assertThat(read.scheme()).isEqualTo(Bakery.SCHEME);
        assertThat(read.history().entries()).isEmpty();
    }

    @Test
    void events_corrections_and_retractions_are_read_with_what_became_known() {
        ReadHistory read = Histories.of(
                        HEADER,
                        "{\"kind\":\"event\",\"id\":\"e1\",\"event\":\"bake\",\"effective\":\"2024-02\",\"recorded\":"
                                + "\"2024-02-26T11:00+01:00\",\"key\":\"rye\",\"facts\":{\"order.paid\":\"yes\","
                                + "\"order.loaves\":{\"atLeast\":3},\"order.wanted\":{\"notApplicable\":true},"
                                + "\"order.note\":null}}",
                        "",
                        "{\"kind\":\"correction\",\"id\":\"c1\",\"target\":\"e1\",\"recorded\":\"2024-03-01T00:00:00.5Z\","
                                + "\"event\":\"eat\",\"effective\":\"2024\"}",
                        "{\"kind\":\"retraction\",\"id\":\"r1\",\"target\":\"c1\",\"recorded\":\"2024-03-02T00:00:00Z\"}")
                .only();

        FactSheet facts = FactSheet.builder()
                .put(PAID, Knowledge.known(YesNo.YES))
                .put(LOAVES, Knowledge.atLeast(3))
                .put(WANTED, Knowledge.notApplicable())
                .build();
        Happening baked = new Happening("bake", Optional.of("rye"), PartialDate.parse("2024-02"), facts);
        assertThat(read.history().entries())
                .containsExactly(
                        new Event("e1", Instant.parse("2024-02-26T10:00:00Z"), baked),
                        new Correction(
                                "c1", Instant.parse("2024-03-01T00:00:00.500Z"), "e1", Happening.of("eat", "2024")),
                        new Retraction("r1", Instant.parse("2024-03-02T00:00:00Z"), "c1"));
    }

    @Test
    void an_event_that_the_scheme_does_not_know_loads() {
        ReadHistory read =
                Histories.of(HEADER, event("e1", "\"event\":\"explode\"")).only();

        assertThat(read.rejected()).isEmpty();
        assertThat(Histories.ids(read)).containsExactly("e1");
    }

    @Test
    void a_fact_for_which_no_guard_asks_is_said_and_the_event_loads() {
        Histories histories =
                Histories.of(HEADER, event("e1", "\"event\":\"bake\",\"facts\":{\"order.payed\":\"yes\"}"));

        assertThat(Histories.ids(histories.only())).containsExactly("e1");
        assertThat(histories.records().get(0).findings())
                .containsExactly(new Finding(
                        FindingCode.UNKNOWN_PROPERTY,
                        new Location(2, 124, "/facts/order.payed"),
                        "'order.payed' was not used: the scheme asks for baker.band, order.loaves, order.note,"
                                + " order.paid, order.places, order.wanted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"event.date", "event.repeated", "date.eat", "state.the-order"})
    void what_the_history_tells_itself_is_not_taken_from_outside(String fact) {
        Histories histories = Histories.of(HEADER, event("e1", "\"event\":\"eat\",\"facts\":{\"" + fact + "\":\"x\"}"));

        assertThat(histories.records().get(0).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.UNKNOWN_PROPERTY);
        assertThat(histories.only().rejected()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no event              | required         | /event               | ",
                "unknown property      | unknown-property | /kye                 | \"event\":\"eat\",\"kye\":\"x\"",
                "blank key             | invalid-value    | /key                 | \"event\":\"eat\",\"key\":\" \"",
                "facts no object       | wrong-type       | /facts               | \"event\":\"eat\",\"facts\":[]",
                "value not in the list | unknown-code     | /facts/order.paid    | \"event\":\"eat\",\"facts\":{\"order.paid\":\"perhaps\"}",
                "number too large      | invalid-value    | /facts/order.loaves  | \"event\":\"eat\",\"facts\":{\"order.loaves\":41}",
                "number as text        | wrong-type       | /facts/order.loaves  | \"event\":\"eat\",\"facts\":{\"order.loaves\":\"4\"}",
                "no such day           | invalid-value    | /facts/order.wanted  | \"event\":\"eat\",\"facts\":{\"order.wanted\":\"2024-02-30\"}",
                "cannot but apply      | invalid-value    | /facts/order.paid    | \"event\":\"eat\",\"facts\":{\"order.paid\":{\"notApplicable\":true}}",
                "empty text            | invalid-value    | /facts/order.note    | \"event\":\"eat\",\"facts\":{\"order.note\":\"\"}",
                "no such state         | wrong-type       | /facts/order.places  | \"event\":\"eat\",\"facts\":{\"order.places\":{\"some\":1}}",
                "no order, no range    | wrong-type       | /facts/order.paid    | \"event\":\"eat\",\"facts\":{\"order.paid\":{\"atLeast\":\"no\"}}",
            })
    void a_wrong_event_is_rejected_with_its_place(String name, String code, String path, String more) {
        requireRejected(event("e1", more == null ? "" : more), code, path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no zone        | invalid-value | /recorded  | {\"kind\":\"retraction\",\"id\":\"x\",\"target\":\"e\",\"recorded\":\"2024-02-26T10:00:00\"}",
                "a day only     | invalid-value | /recorded  | {\"kind\":\"retraction\",\"id\":\"x\",\"target\":\"e\",\"recorded\":\"2024-02-26\"}",
                "no instant     | required      | /recorded  | {\"kind\":\"retraction\",\"id\":\"x\",\"target\":\"e\"}",
                "no target      | required      | /target    | {\"kind\":\"retraction\",\"id\":\"x\",\"recorded\":\"2024-02-26T10:00:00Z\"}",
                "no id          | required      | /id        | {\"kind\":\"retraction\",\"target\":\"e\",\"recorded\":\"2024-02-26T10:00:00Z\"}",
                "not restated   | required      | /event     | {\"kind\":\"correction\",\"id\":\"x\",\"target\":\"e\",\"effective\":\"2024\",\"recorded\":\"2024-02-26T10:00:00Z\"}",
                "no such date   | invalid-value | /effective | {\"kind\":\"correction\",\"id\":\"x\",\"target\":\"e\",\"event\":\"eat\",\"effective\":\"2024-13\",\"recorded\":\"2024-02-26T10:00:00Z\"}",
                "unknown kind   | unknown-code  | /kind      | {\"kind\":\"evnt\",\"recorded\":\"2024-02-26T10:00:00Z\"}",
                "no kind        | required      | /kind      | {\"recorded\":\"2024-02-26T10:00:00Z\"}",
                "kind no text   | wrong-type    | /kind      | {\"kind\":1,\"recorded\":\"2024-02-26T10:00:00Z\"}",
                "no object      | wrong-type    | ``         | [1]",
                "broken off     | not-json      | ``         | {\"kind\":\"event\",\"id\":\"e1\"",
                "twice          | duplicate-key | /id        | {\"kind\":\"event\",\"id\":\"e1\",\"id\":\"e2\"}",
                "too deep       | too-deep      | /facts/x/0/0/0/0/0 | {\"kind\":\"event\",\"facts\":{\"x\":[[[[[[1]]]]]]}}",
            })
    void a_wrong_line_is_rejected_with_its_place_and_those_beside_it_go_through(
            String name, String code, String path, String line) {
        requireRejected(line, code, path);
    }

    private static void requireRejected(String line, String code, String path) {
        byte[] bytes = String.join("\n", HEADER, GOOD, line, GOOD.replace("good", "after"))
                .getBytes(StandardCharsets.UTF_8);
        ReadHistory read = Histories.of(
                        bytes, Limits.DEFAULT.withMaxRecordBytes(1 << 12).withMaxDepth(7))
                .only();

        assertThat(Histories.ids(read)).containsExactly("good", "after");
        assertThat(read.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.number()).isEqualTo(3);
            assertThat(rejected.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code().token()).isEqualTo(code);
                assertThat(finding.location().line()).isEqualTo(3);
                assertThat(finding.location().path()).isEqualTo(path);
            });
            assertThat(KtpIo.rejectToJson(rejected)).startsWith("{\"record\":3,");
        });
    }

    @Test
    void everything_that_is_wrong_with_a_line_is_found_at_once() {
        ReadHistory read = Histories.of(
                        HEADER,
                        "{\"kind\":\"event\",\"id\":\"\",\"recorded\":\"now\",\"facts\":{\"order.paid\":1,\"order.loaves\":-1}}")
                .only();

        assertThat(read.rejected()).singleElement().satisfies(line -> assertThat(line.findings())
                .extracting(finding -> finding.location().path())
                .containsExactly(
                        "/id", "/recorded", "/event", "/effective", "/facts/order.paid", "/facts/order.loaves"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"history\",\"id\":\"p-2\",\"scheme\":\"butchery\"}",
                "{\"kind\":\"history\",\"id\":\"p-2\",\"scheme\":\"bakery\",\"terms\":\"new\"}",
                "{\"kind\":\"history\",\"id\":\"p-2\"}",
                "{\"kind\":\"history\",\"id\":\"p-2\",\"scheme\":\"bakery\",\"term\":\"old\"}",
                "{\"kind\":\"history\",\"id\":\"p-2\",\"scheme\":\"bakery\",\"quarters\":\"odd\"}",
                "{\"kind\":\"history\",\"id\":\"p-2\",\"scheme\":\"bakery\"",
                "{\"kind\":\"histroy\",\"id\":\"p-2\",\"scheme\":\"bakery\"}",
                "{\"id\":\"p-2\",\"scheme\":\"bakery\"}",
                "\u0000",
            })
    void no_entry_goes_to_the_history_before_where_the_header_of_its_own_is_wrong(String header) {
        Histories histories = Histories.of(HEADER, GOOD, header, GOOD, GOOD, HEADER.replace("p-1", "p-3"), GOOD);

        assertThat(histories.accepted())
                .extracting(
                        each -> each.header().id(),
                        each -> each.history().entries().size())
                .containsExactly(tuple("p-1", 1), tuple("p-3", 1));
        assertThat(histories.rejected()).extracting(ReadRecord::number).containsExactly(3L, 4L, 5L);
        assertThat(histories.rejected().get(1).findings())
                .extracting(Finding::message)
                .containsExactly("no history is open here: the line that opens it is absent or was rejected");
    }

    @Test
    void a_scheme_that_is_not_known_is_named_with_its_terms() {
        Histories histories =
                Histories.of("{\"kind\":\"history\",\"id\":\"p\",\"scheme\":\"bakery\",\"terms\":\"new\"}");

        assertThat(histories.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.id()).contains("p");
            assertThat(rejected.findings())
                    .containsExactly(new Finding(
                            FindingCode.UNKNOWN_CODE,
                            new Location(1, 37, "/scheme"),
                            "scheme 'bakery' under terms 'new' is not known"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'scheme ''lab'' without terms is not known; give terms, one of v1-2020, v2-2022'",
        "',\"terms\":\"v3\"', 'scheme ''lab'' under terms ''v3'' is not known; give terms, one of v1-2020, v2-2022'"
    })
    void a_scheme_that_there_is_under_some_terms_alone_is_refused_with_those_terms(String terms, String message)
            throws IOException {
        String line = "{\"kind\":\"history\",\"id\":\"p\",\"scheme\":\"lab\"" + terms + "}";
        try (RecordReader<ReadHistory> reader = KtpLifecycleIo.readHistories(
                new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                ReadOptions.of(Format.NDJSON),
                header -> header.terms()
                        .filter(List.of("v1-2020", "v2-2022")::contains)
                        .map(each -> Bakery.SCHEME))) {
            assertThat(reader.stream().toList()).singleElement().satisfies(rejected -> assertThat(rejected.findings())
                    .containsExactly(new Finding(FindingCode.UNKNOWN_CODE, new Location(1, 37, "/scheme"), message)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\"months\":0', /months",
        "'\"months\":1201', /months",
        "'\"months\":\"18\"', /months",
        "'\"pauses\":\"weeks\"', /pauses",
        "'\"extensions\":true', /extensions"
    })
    void a_declaration_that_cannot_be_meant_rejects_its_history(String declared, String path) {
        Histories histories =
                Histories.of("{\"kind\":\"history\",\"id\":\"p\",\"scheme\":\"bakery\"," + declared + "}");

        assertThat(histories.rejected()).singleElement().satisfies(rejected -> assertThat(rejected.findings())
                .extracting(finding -> finding.location().path())
                .containsExactly(path));
    }

    @ParameterizedTest
    @CsvSource({"event,1,0", "history,0,2"})
    void a_line_that_cannot_be_read_to_its_end_is_known_by_its_beginning(String kind, int inHistory, int alone) {
        String start = HEADER + "\n{\"kind\":\"" + kind + "\",\"id\":\"";
        byte[] notUtf8 = (start + "\u00ff\"}\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1);
        byte[] tooLong = (start + "x".repeat(300) + "\"}\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1);

        for (byte[] bytes : List.of(notUtf8, tooLong)) {
            Histories histories =
                    Histories.of(bytes, Limits.DEFAULT.withMaxRecordBytes(200).withMaxDepth(9));
            assertThat(histories.accepted()).singleElement().satisfies(history -> assertThat(history.rejected())
                    .hasSize(inHistory));
            assertThat(histories.rejected()).hasSize(alone);
        }
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                HEADER,
                GOOD,
                "{\"kind\":\"history\"}",
                "{\"kind\":\"event\"}",
                "{\"kind\":\"retraction\",\"id\":\"r\",\"target\":\"e\",\"recorded\":\"2024-03-02T00:00:00Z\"}",
                "{\"kind\":",
                "{}",
                "7",
                " ",
                "}{",
                "\"kind\": \"event\"");
    }

    @Property
    void every_line_is_in_exactly_one_place(@ForAll List<@From("lines") String> lines) {
        Histories histories = Histories.of(lines.toArray(String[]::new));

        assertThat(histories.accepted())
                .hasSize((int) lines.stream().filter(HEADER::equals).count());
    }

    @Test
    void a_day_is_read_as_a_day() {
        ReadHistory read = Histories.of(
                        HEADER, event("e", "\"event\":\"eat\",\"facts\":{\"order.wanted\":\"2024-03-01\"}"))
                .only();

        Event event = (Event) read.history().entries().get(0);
        assertThat(event.happening().facts().of(WANTED)).isEqualTo(Knowledge.known(LocalDate.of(2024, 3, 1)));
    }
}
