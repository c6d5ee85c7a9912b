package org.openktp.io.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.partnership.PauseEffect;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.WorkingDayRule;
import org.openktp.io.KtpLifecycleIo;
import org.openktp.io.history.HistoryHeader;
import org.openktp.io.history.PeriodDeclaration;
import org.openktp.io.history.QuarterBasis;
import org.openktp.io.history.ReadHistory;
import org.openktp.io.stream.Limits;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.lifecycle.history.Correction;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.History;
import org.openktp.rules.lifecycle.history.Retraction;

final class HistoryRoundTripTest {

    @Provide
    Arbitrary<HistoryHeader> headers() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.just("old").optional(),
                        texts().optional(),
                        Arbitraries.of(Nation.class).optional(),
                        Arbitraries.of(WorkingDayRule.class).optional(),
                        Arbitraries.of(MonthEnd.class).optional(),
                        Arbitraries.of(QuarterBasis.class).optional(),
                        periods())
                .as((id, terms, round, nation, workingDay, monthEnd, quarters, period) ->
                        new HistoryHeader(id, "bakery", terms, round, nation, workingDay, monthEnd, quarters, period));
    }

    private static Arbitrary<PeriodDeclaration> periods() {
        return Combinators.combine(
                        Arbitraries.of(1, 18, 1200).optional(),
                        Arbitraries.of(PauseEffect.class).optional(),
                        Arbitraries.of(YesNo.class).optional())
                .as(PeriodDeclaration::new);
    }

    @Provide
    Arbitrary<Entry> entries() {
        Arbitrary<Instant> instants = Arbitraries.of(
                        "1970-01-01T00:00:00Z",
                        "2024-02-29T23:59:59.999999999Z",
                        "2024-02-26T10:00:00Z",
                        "1044-03-15T12:00:00Z",
                        "9999-12-31T23:59:59Z")
                .map(Instant::parse);
        Arbitrary<Entry> events =
                Combinators.combine(texts(), instants, happenings()).as(Event::new);
        Arbitrary<Entry> corrections =
                Combinators.combine(texts(), instants, texts(), happenings()).as(Correction::new);
        Arbitrary<Entry> retractions =
                Combinators.combine(texts(), instants, texts()).as(Retraction::new);
        return Arbitraries.oneOf(events, corrections, retractions);
    }

    private static Arbitrary<Happening> happenings() {
        Arbitrary<PartialDate> dates = Arbitraries.of("1000", "2024", "2024-02", "2024-02-29", "9999-12-31")
                .map(PartialDate::parse);
        return Combinators.combine(texts(), texts().optional(), dates, sheets()).as(Happening::new);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("a", "bake", " ", "\"", "\n", "\u2028", "😀", "\\u0041", "history", "}")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<FactSheet> sheets() {
        return Combinators.combine(
                        orMissing(List.of(Knowledge.known(YesNo.YES), Knowledge.oneOf(List.of(YesNo.YES, YesNo.NO)))),
                        orMissing(
                                List.of(Knowledge.known(40), Knowledge.between(0, 7), Knowledge.oneOf(List.of(1, 3)))),
                        orMissing(List.of(
                                Knowledge.known(LocalDate.of(2024, 2, 29)),
                                Knowledge.date(PartialDate.parse("2024-02")),
                                Knowledge.atMost(LocalDate.of(2025, 1, 1)),
                                Knowledge.<LocalDate>notApplicable())),
                        orMissing(List.of(
                                Knowledge.known(AgendaForChangeBand.BAND_3),
                                Knowledge.atLeast(AgendaForChangeBand.BAND_4))),
                        orMissing(List.of(
                                Knowledge.known(Set.<Nation>of()),
                                Knowledge.including(Set.of(Nation.WALES)),
                                Knowledge.sized(1, 2),
                                Knowledge.oneOf(List.of(Set.of(Nation.WALES), Set.of(Nation.ENGLAND))))),
                        orMissing(List.of(Knowledge.known("{\"missing\":\"unknown\"}"), Knowledge.known("(none)"))))
                .as((paid, loaves, wanted, band, places, note) -> FactSheet.builder()
                        .put(Bakery.PAID, paid)
                        .put(Bakery.LOAVES, loaves)
                        .put(Bakery.WANTED, wanted)
                        .put(Bakery.BAND, band)
                        .put(Bakery.PLACES, places)
                        .put(Bakery.NOTE, note)
                        .build());
    }

    private static <T> Arbitrary<Knowledge<T>> orMissing(List<Knowledge<T>> given) {
        List<Knowledge<T>> missing = List.of(Knowledge.notAsked(), Knowledge.unknown(), Knowledge.declined());
        return Arbitraries.of(Stream.concat(given.stream(), missing.stream()).toList());
    }

    @Property
    void histories_written_one_after_the_other_are_read_back(
            @ForAll @Size(max = 3) List<@From("headers") HistoryHeader> headers,
            @ForAll @Size(max = 4) List<@From("entries") Entry> entries)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (HistoryHeader header : headers) {
            KtpLifecycleIo.writeHistory(header, Bakery.SCHEME, new History(entries), out);
        }

        assertThat(Histories.of(out.toByteArray(), Limits.DEFAULT).records())
                .extracting(each -> each.value().orElseThrow())
                .containsExactlyElementsOf(headers.stream()
                        .map(header -> new ReadHistory(header, Bakery.SCHEME, new History(entries), List.of()))
                        .toList());
    }

    static Stream<Supplier<Entry>> cannotBeReadBack() {
        Fact<YesNo> other = Fact.of("order.sold", "a sale", "Is it sold?", CodeList.of(List.of(YesNo.values())));
        Instant now = Instant.EPOCH;
        Happening eaten = Happening.of("eat", "2024");
        return Stream.of(
                () -> new Event(" ", now, eaten),
                () -> new Event("\ud800", now, eaten),
                () -> new Event("e", Instant.MAX, eaten),
                () -> new Event("e", now, Happening.of("", "2024")),
                () -> new Event("e", now, eaten.about("")),
                () -> new Retraction("r", now, ""),
                () -> new Event("e", now, eaten.with(sheet(other, Knowledge.known(YesNo.NO)))),
                () -> new Event("e", now, eaten.with(sheet(Bakery.LOAVES, Knowledge.known(41)))),
                () -> new Event("e", now, eaten.with(sheet(Bakery.PAID, Knowledge.notApplicable()))));
    }

    private static <T> FactSheet sheet(Fact<T> fact, Knowledge<T> knowledge) {
        return FactSheet.builder().put(fact, knowledge).build();
    }

    @ParameterizedTest
    @MethodSource("cannotBeReadBack")
    void what_could_not_be_read_back_is_not_written(Supplier<Entry> entry) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KtpLifecycleIo.writeHistory(
                        HistoryHeader.of("h", "bakery"),
                        Bakery.SCHEME,
                        History.of(entry.get()),
                        OutputStream.nullOutputStream()));
    }
}
