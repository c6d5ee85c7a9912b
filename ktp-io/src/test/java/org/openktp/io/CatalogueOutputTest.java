package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openktp.core.KtpModel;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.money.Amount;
import org.openktp.core.money.Precision;
import org.openktp.core.organisation.Nation;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;
import org.openktp.io.stream.CatalogueFormat;

final class CatalogueOutputTest {

    private static final Source PAGE =
            new Source("page", "Page", "Publisher", URI.create("https://example.org/page"), "beginning");
    private static final Source LIST =
            new Source("list", "List", "Publisher", URI.create("https://example.org/list"), "beginning");

    private record Entry(String id, Optional<Sourced<?>> value) {}

    private static String written(CatalogueFormat format, Entry... entries) {
        Catalogue<Entry> catalogue = Catalogue.of(
                "things",
                "things",
                List.of(entries),
                Entry::id,
                List.of(
                        Field.of("name", entry -> Sourced.stated("The " + entry.id(), PAGE.at("heading"))),
                        Field.maybe("value", Entry::value)));
        return written(format, catalogue);
    }

    private static String written(CatalogueFormat format, Catalogue<?> catalogue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            KtpReferenceIo.writeCatalogue(catalogue, out, format);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Entry entry(String id, Object value) {
        return new Entry(id, Optional.of(Sourced.reported(value, LIST.at("row 1"), PAGE.at("foot"))));
    }

    @Test
    void a_list_known_to_be_empty_is_not_a_field_that_was_not_found() {
        Entry none = new Entry("a", Optional.of(Sourced.stated(List.of(), PAGE.at("table"))));
        Entry notFound = new Entry("b", Optional.empty());
        assertThat(written(CatalogueFormat.CSV, none, notFound)).contains("\na,The a,none,", "\nb,The b,,");
        assertThat(written(CatalogueFormat.JSON, none)).contains("[]");
    }

    @Test
    void csv_names_the_pages_of_each_field_where_they_differ() {
        assertThat(written(
                        CatalogueFormat.CSV,
                        entry("a", "x, \"y\""),
                        new Entry("b", Optional.empty()),
                        new Entry("c", Optional.of(Sourced.stated(3, PAGE.at("table"))))))
                .isEqualTo("""
                        id,name,value,source,provenance
                        a,The a,"x, ""y""\",name: https://example.org/page; value: https://example.org/list and https://example.org/page,name: stated; value: reported
                        b,The b,,https://example.org/page,stated
                        c,The c,3,https://example.org/page,stated
                        """);
    }

    @Test
    void json_has_every_place_of_every_field() {
        assertThat(written(CatalogueFormat.JSON, entry("a", List.of(1, 2)), new Entry("b", Optional.empty())))
                .isEqualTo("""
                        [
                        {"id":"a","name":"The a","value":[1,2],"source":{"name":[{"id":"page","address":"https://example.org/page","locator":"heading"}],"value":[{"id":"list","address":"https://example.org/list","locator":"row 1"},{"id":"page","address":"https://example.org/page","locator":"foot"}]},"provenance":{"name":"stated","value":"reported"}},
                        {"id":"b","name":"The b","value":null,"source":{"name":[{"id":"page","address":"https://example.org/page","locator":"heading"}]},"provenance":{"name":"stated"}}
                        ]
                        """);
    }

    @Test
    void values_are_spelled_as_machines_read_them() {
        assertThat(written(
                                CatalogueFormat.CSV,
                                entry("code", Nation.NORTHERN_IRELAND),
                                entry("codes", Set.of(Nation.WALES)),
                                entry("day", LocalDate.of(2024, 2, 29)),
                                entry("month", PartialDate.parse("2017-07")),
                                entry("length", Period.ofMonths(18)),
                                entry("window", new Window(LocalDate.of(2024, 2, 19), LocalDate.of(2024, 3, 1))),
                                entry("sum", Amount.of(Precision.MORE_THAN, 1_300_000)),
                                entry("rate", new BigDecimal("0.50")),
                                entry("flag", true),
                                entry("list", List.of("x", "y")))
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1)[2]))
                .containsExactly(
                        "northern-ireland",
                        "wales",
                        "2024-02-29",
                        "2017-07",
                        "P18M",
                        "2024-02-19/2024-03-01",
                        "more than £1300000",
                        "0.50",
                        "true",
                        "x; y");
    }

    @Test
    void json_keeps_numbers_and_truth_values_as_such() {
        assertThat(written(
                        CatalogueFormat.JSON,
                        entry("rate", new BigDecimal("0.50")),
                        entry("flag", true),
                        entry("code", Nation.WALES)))
                .contains("\"value\":0.50,", "\"value\":true,", "\"value\":\"wales\",");
    }

    @Test
    void an_empty_catalogue_is_an_empty_list() {
        assertThat(written(CatalogueFormat.JSON)).isEqualTo("[\n]\n");
        assertThat(written(CatalogueFormat.CSV)).isEqualTo("id,name,value,source,provenance\n");
    }

    @Test
    void leaves_the_output_open() {
        OutputStream out = new FilterOutputStream(OutputStream.nullOutputStream()) {
            @Override
            public void close() {
                throw new AssertionError("must stay open");
            }
        };
        assertThatCode(() -> KtpReferenceIo.writeCatalogue(
                        KtpModel.catalogue("sources").orElseThrow(), out, CatalogueFormat.CSV))
                .doesNotThrowAnyException();
    }
}
