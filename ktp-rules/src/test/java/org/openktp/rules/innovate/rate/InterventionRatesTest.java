package org.openktp.rules.innovate.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.partner.BusinessPartner;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.TableRow;

final class InterventionRatesTest {

    private static final String THIRD = "up to 75 %, with a cap that was not found";
    private static final String AFRICA = "up to 100 %, at most £125000 for the project";
    private static final String AKT =
            "up to 90 %, at most £35000 for the project, with at least 10 % from the business in cash";

    /** One partner for each part of the table, and what follows on days: a question mark where it may not be in force. */
    private static final Map<String, Expected> EXPECTED = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "innovate-rates.sme",
                    Expected.of("classic private-business medium england")
                            .on("2010-03-31", "up to 75 %")
                            .on("2010-04-01", "up to 67 % ?")
                            .on("2012-01-30", "up to 67 % ?")
                            .on("2012-01-31", "up to 67 %")
                            .on("2026-06-24", "up to 67 %")
                            .on("2026-06-25", "up to 67 % ?")),
            Map.entry(
                    "innovate-rates.sme-until-2009",
                    Expected.of("classic private-business small wales")
                            .on("2009-03-30", "up to 67 % ?")
                            .on("2009-03-31", "up to 67 %")
                            .on("2009-04-01", "up to 75 %")),
            Map.entry(
                    "innovate-rates.large",
                    Expected.of("management private-business large scotland")
                            .on("2004-01-01", "up to 50 % ?")
                            .on("2012-01-30", "up to 50 % ?")
                            .on("2012-01-31", "up to 50 %")
                            .on("2026-06-24", "up to 50 %")
                            .on("2026-06-25", "up to 50 % ?")),
            Map.entry(
                    "innovate-rates.sme-2009",
                    Expected.of("classic private-business micro scotland")
                            .on("2009-03-31", "up to 67 %")
                            .on("2009-04-01", "up to 75 %")
                            .on("2010-03-31", "up to 75 %")
                            .on("2010-04-01", "up to 67 % ?")),
            Map.entry(
                    "innovate-rates.wales",
                    Expected.of("classic private-business small wales supported")
                            .on("2020-08-31", "up to 67 %")
                            .on("2020-09-01", "up to 75 %")
                            .on("2025-03-29", "up to 75 %")
                            .on("2025-03-30", "up to 67 %")),
            Map.entry(
                    "innovate-rates.virtual",
                    Expected.of("classic charitable-business small england virtual")
                            .on("2024-09-24", "up to 67 % | " + THIRD)
                            .on("2024-09-25", "up to 67 %")
                            .on("2024-09-26", "up to 67 % | " + THIRD + " ?")),
            Map.entry(
                    "innovate-rates.third-sector",
                    Expected.of("management registered-charity large northern-ireland")
                            .on("2010-03-31", "none")
                            .on("2010-04-01", THIRD + " ?")
                            .on("2022-06-26", THIRD + " ?")
                            .on("2022-06-27", THIRD)
                            .on("2024-09-25", THIRD)
                            .on("2024-09-26", THIRD + " ?")
                            .on("2025-10-30", THIRD + " ?")
                            .on("2025-10-31", "none")),
            Map.entry(
                    "innovate-rates.public-sector",
                    Expected.of("management local-authority large england")
                            .on("2022-09-14", "none")
                            .on("2022-09-15", "up to 50 % ?")
                            .on("2024-06-13", "up to 50 % ?")
                            .on("2024-06-14", "up to 50 %")
                            .on("2025-06-11", "up to 50 %")
                            .on("2025-06-12", "up to 50 % ?")
                            .on("2025-10-30", "up to 50 % ?")
                            .on("2025-10-31", "none")),
            Map.entry(
                    "innovate-rates.africa-2020",
                    Expected.of("african-agriculture private-business small england")
                            .on("2020-10-27", "up to 100 % ?")
                            .on("2020-10-28", "up to 100 %")
                            .on("2020-10-29", "up to 100 % | " + AFRICA + " ?")
                            .on("2023-03-21", "up to 100 % | " + AFRICA + " ?")
                            .on("2023-03-22", AFRICA)),
            Map.entry(
                    "innovate-rates.africa-2023",
                    Expected.of("african-agriculture social-enterprise large england")
                            .on("2020-10-28", "up to 100 %")
                            .on("2020-10-29", "up to 100 % | " + AFRICA + " ?")
                            .on("2023-03-21", "up to 100 % | " + AFRICA + " ?")
                            .on("2023-03-22", AFRICA)
                            .on("2023-07-05", AFRICA)
                            .on("2023-07-06", AFRICA + " ?")),
            Map.entry(
                    "innovate-rates.accelerated",
                    Expected.of("accelerated nhs-body large england")
                            .on("2024-07-30", AKT + " ?")
                            .on("2024-07-31", AKT)
                            .on("2026-07-15", AKT)
                            .on("2026-07-16", AKT + " ?"))));

    static Stream<Arguments> days() {
        return EXPECTED.entrySet().stream().flatMap(part -> part.getValue().days().entrySet().stream()
                .map(day -> Arguments.of(part.getKey(), part.getValue().partner(), day.getKey(), day.getValue())));
    }

    @ParameterizedTest(name = "{0} on {2}: {3}")
    @MethodSource("days")
    void every_row_gives_its_rate_where_it_was_seen_may_give_it_beyond_and_gives_it_no_further(
            String part, Partner partner, LocalDate day, String expected) {
        assertThat(text(look(partner.sheet(), day))).as(part).isEqualTo(expected);
    }

    @Test
    void every_bound_of_every_row_is_among_these_days_with_the_day_before_and_after() {
        assertThat(EXPECTED.keySet()).containsExactlyElementsOf(new TreeSet<>(ids()));
        EXPECTED.forEach((id, expected) -> assertThat(expected.days())
                .as(id)
                .containsKeys(RateParts.ALL.stream()
                        .filter(part -> part.id().equals(id))
                        .flatMap(part -> bounds(part.seen()))
                        .toArray(LocalDate[]::new)));
        assertThat(InterventionRates.TABLE.rows())
                .allSatisfy(row -> assertThat(ids()).anyMatch(row.id()::startsWith));
    }

    private static List<String> ids() {
        return RateParts.ALL.stream().map(SeenPart::id).toList();
    }

    private static Stream<LocalDate> bounds(Seen seen) {
        Stream<LocalDate> first = around(seen.first(), -1);
        Stream<LocalDate> last = around(seen.last(), 1);
        Stream<LocalDate> outer = Stream.concat(
                seen.notBefore().stream().flatMap(day -> around(day, -1)),
                seen.notAfter().stream().flatMap(day -> around(day, 1)));
        return Stream.of(first, last, outer).flatMap(days -> days);
    }

    private static Stream<LocalDate> around(Sourced<LocalDate> bound, int step) {
        return Stream.of(bound.value(), bound.value().plusDays(step));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-09-25; classic private-business medium wales virtual supported; up to 67 %",
                "2024-09-24; classic private-business medium wales virtual supported; up to 67 % | up to 75 %",
                "2024-09-25; classic private-business large wales supported; up to 50 %",
                "2024-09-25; classic private-business medium wales; up to 67 %",
                "2024-09-25; classic private-business medium england supported; up to 67 %",
                "2024-09-25; classic private-business medium northern-ireland; up to 67 %",
                "2024-09-25; classic private-business large england virtual; up to 50 %",
                "2024-09-25; classic registered-charity small england virtual; " + THIRD,
                "2024-09-25; classic charitable-business large england virtual; up to 50 %",
                "2024-09-25; classic charitable-business large england; " + THIRD,
                "2024-09-25; classic local-authority large england; none",
                "2024-09-25; management other-public-body large england; none",
                "2024-09-25; shorter private-business small england; none",
                "2024-09-25; enhanced private-business small wales supported; none",
                "2009-06-01; management private-business small england; none",
                "2024-09-25; classic co-operative small england; up to 67 % | " + THIRD + " ?",
            })
    void which_rate_a_partner_gets(LocalDate day, String partner, String expected) {
        assertThat(text(look(Partner.parse(partner).sheet(), day))).isEqualTo(expected);
    }

    @Test
    void a_charity_gets_75_per_cent_with_an_unknown_cap_and_a_year_later_no_row_covers_it() {
        FactSheet.Builder charity = FactSheet.builder()
                .put(ApplicationFacts.STRAND, Knowledge.known(Strands.CLASSIC))
                .put(PartnerFacts.KIND, Knowledge.known(BusinessPartnerKind.REGISTERED_CHARITY));
        Answer<InterventionRate> then = look(charity, LocalDate.of(2024, 9, 25));
        assertThat(text(then)).isEqualTo(THIRD);
        Answer.Settled<InterventionRate> settled = (Answer.Settled<InterventionRate>) then;
        assertThat(settled.value().cap()).isEqualTo(new GrantCap.NotKnown());
        assertThat(settled.citations())
                .extracting(citation -> citation.source().id())
                .contains("ffc-2024-25-r3", "rate-cardiff-funding-and-costs", "ktn-2022-23-r3");
        assertThat(settled.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.value().provenance()).isEqualTo(Provenance.REPORTED));
        assertThat(text(look(charity, LocalDate.of(2025, 10, 31)))).isEqualTo("none");
    }

    @Test
    void a_council_in_a_management_ktp_gets_50_per_cent() {
        FactSheet.Builder council = FactSheet.builder()
                .put(ApplicationFacts.STRAND, Knowledge.known(Strands.MANAGEMENT))
                .put(PartnerFacts.KIND, Knowledge.known(BusinessPartnerKind.LOCAL_AUTHORITY));
        assertThat(text(look(council, LocalDate.of(2024, 9, 25)))).isEqualTo("up to 50 %");
    }

    @Test
    void a_business_without_size_and_nation_gets_50_67_or_75_per_cent_and_is_told_what_settles_it() {
        FactSheet.Builder business = FactSheet.builder()
                .put(ApplicationFacts.STRAND, Knowledge.known(Strands.CLASSIC))
                .put(PartnerFacts.KIND, Knowledge.known(BusinessPartnerKind.PRIVATE_BUSINESS));
        Answer<InterventionRate> answer = look(business, LocalDate.of(2024, 9, 25));
        assertThat(text(answer)).isEqualTo("up to 50 % | up to 67 % | up to 75 %");
        assertThat(asked(answer))
                .containsExactlyInAnyOrder(
                        "businessPartner.size",
                        "businessPartner.nation",
                        "businessPartner.virtual",
                        "project.welshSupport");
        business.put(PartnerFacts.SIZE, Knowledge.known(CompanySize.LARGE));
        assertThat(text(look(business, LocalDate.of(2024, 9, 25)))).isEqualTo("up to 50 %");
        business.put(PartnerFacts.SIZE, Knowledge.known(CompanySize.SMALL))
                .put(PartnerFacts.NATION, Knowledge.known(Nation.ENGLAND));
        assertThat(text(look(business, LocalDate.of(2024, 9, 25)))).isEqualTo("up to 67 %");
    }

    @Test
    void where_only_the_day_is_in_doubt_the_guard_is_what_is_asked_and_says_when_the_rate_was_seen() {
        FactSheet.Builder charity =
                Partner.parse("classic registered-charity small england").sheet();
        Answer<InterventionRate> answer = look(charity, LocalDate.of(2025, 1, 15));
        assertThat(asked(answer)).containsExactly("in-force.innovate-rates.third-sector");
        Fact<?> guard =
                ((Answer.Open<InterventionRate>) answer).missing().get(0).fact();
        assertThat(InterventionRates.seen(guard))
                .map(Seen::last)
                .map(Sourced::value)
                .contains(LocalDate.of(2024, 9, 25));
        assertThat(InterventionRates.seen(PartnerFacts.KIND)).isEmpty();
        charity.put(RateParts.THIRD_SECTOR.guard(), Knowledge.known(YesNo.YES));
        assertThat(text(look(charity, LocalDate.of(2025, 1, 15)))).isEqualTo(THIRD);
    }

    @Test
    void of_a_co_operative_the_sector_is_asked_for() {
        assertThat(asked(
                        look(Partner.parse("classic co-operative small england").sheet(), LocalDate.of(2024, 9, 25))))
                .containsExactly("businessPartner.sector");
    }

    @Test
    void applications_are_looked_up_as_of_their_submission_their_competition_or_a_day() {
        InnovateApplication charity = InnovateApplication.builder()
                .id("a")
                .round(Optional.of("innovate-ktp-2024-25-r3"))
                .businessPartner(BusinessPartner.builder()
                        .kind(Knowledge.known(BusinessPartnerKind.REGISTERED_CHARITY))
                        .build())
                .build();
        assertThat(text(InterventionRates.of(charity))).isEqualTo(THIRD);
        assertThat(text(InterventionRates.of(charity, LocalDate.of(2025, 10, 31))))
                .isEqualTo("none");
        assertThat(text(InterventionRates.of(charity.withSubmitted(Knowledge.known(LocalDate.of(2022, 7, 1))))))
                .isEqualTo(THIRD);
        assertThat(text(InterventionRates.of(
                        charity.withRound(Optional.empty()).withStrand(Knowledge.known(Strands.CLASSIC)))))
                .isEqualTo("up to 67 % | up to 75 % | " + THIRD + " ?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InterventionRates.of(charity.withRound("none-such")))
                .withMessageStartingWith("round 'none-such' is not known; known are ");
    }

    @Test
    void the_days_of_every_row_belong_to_when_it_was_seen() {
        assertThat(InterventionRates.TABLE.rows())
                .allSatisfy(row -> assertThat(InterventionRates.seen(row)).isNotNull());
        TableRow<InterventionRate> row = InterventionRates.TABLE.rows().get(0);
        TableRow<InterventionRate> other = new TableRow<>("other", row.when(), row.value(), row.inForce());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InterventionRates.seen(other))
                .withMessage("row other must be one of table innovate-rates");
    }

    @Test
    void every_row_can_cover_somebody_and_the_table_stays_as_it_is() {
        assertThat(InterventionRates.EVALUATOR.notices()).isEmpty();
        assertThat(InterventionRates.TABLE.hash())
                .isEqualTo("b57c6b92c7eb45eb62b18a780c0150cc77fb10983e8ed64870a17dce21210d80");
    }

    static Answer<InterventionRate> look(FactSheet.Builder sheet, LocalDate day) {
        return InterventionRates.EVALUATOR.look(sheet.build(), day);
    }

    /** The values still possible in their order as text, with a question mark where no row may cover the subject. */
    static String text(Answer<InterventionRate> answer) {
        if (answer instanceof Answer.Settled<InterventionRate> settled) {
            return settled.value().toString();
        }
        if (answer instanceof Answer.Open<InterventionRate> open) {
            Set<String> values = open.possible().keySet().stream()
                    .map(Object::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
            return String.join(" | ", values) + (open.mayBeUncovered() ? " ?" : "");
        }
        assertThat(answer).isInstanceOf(Answer.Uncovered.class);
        return "none";
    }

    private static List<String> asked(Answer<InterventionRate> answer) {
        return ((Answer.Open<InterventionRate>) answer)
                .missing().stream().map(MissingFact::fact).map(Fact::id).toList();
    }

    /** A partner, and what follows for it on days. */
    private record Expected(Partner partner, Map<LocalDate, String> days) {

        static Expected of(String partner) {
            return new Expected(Partner.parse(partner), new TreeMap<>());
        }

        Expected on(String day, String expected) {
            days.put(LocalDate.parse(day), expected);
            return this;
        }
    }
}
