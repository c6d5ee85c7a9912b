package org.openktp.rules.innovate.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.PartnerSectors;
import org.openktp.rules.table.Answer;

/** What holds of every partner on every day. */
final class RateLawsTest {

    private static final Set<BusinessPartnerKind> NOT_FOR_PROFIT = Set.of(
            BusinessPartnerKind.REGISTERED_CHARITY,
            BusinessPartnerKind.COMMUNITY_INTEREST_COMPANY,
            BusinessPartnerKind.CHARITABLE_INCORPORATED_ORGANISATION,
            BusinessPartnerKind.CHARITABLE_COMPANY,
            BusinessPartnerKind.EXEMPT_OR_EXCEPTED_CHARITY);
    private static final Set<BusinessPartnerKind> THIRD_SECTOR_BUSINESSES =
            Set.of(BusinessPartnerKind.SOCIAL_ENTERPRISE, BusinessPartnerKind.CHARITABLE_BUSINESS);

    @Property(tries = 3000)
    void where_everything_is_known_it_is_what_a_plain_reading_of_the_pages_gives(
            @ForAll("partners") Partner partner, @ForAll("days") LocalDate day, @ForAll boolean inForce) {
        FactSheet.Builder sheet = partner.sheet();
        RateParts.ALL.stream()
                .filter(part -> !part.equals(RateParts.AFRICA_2020))
                .forEach(part -> sheet.put(part.guard(), Knowledge.known(Partner.yesNo(inForce))));
        sheet.put(RateParts.AFRICA_2020.guard(), Knowledge.known(YesNo.NO));
        Optional<String> expected = plain(partner, day, inForce);
        assertThat(InterventionRatesTest.text(InterventionRatesTest.look(sheet, day)))
                .isEqualTo(expected.orElse("none"));
    }

    @Property(tries = 1000)
    void knowing_more_never_adds_a_possible_value(
            @ForAll("partners") Partner partner,
            @ForAll("days") LocalDate day,
            @ForAll Set<Integer> forgotten,
            @ForAll Set<Integer> forgottenToo) {
        FactSheet all =
                partner.sheet().put(PartnerSectors.SECTOR, Knowledge.notAsked()).build();
        Set<String> more = possible(without(all, forgotten), day);
        Set<Integer> both = new HashSet<>(forgotten);
        both.addAll(forgottenToo);
        assertThat(possible(without(all, both), day)).containsAll(more);
        assertThat(more).containsAll(possible(all, day));
    }

    @Provide
    Arbitrary<Partner> partners() {
        return Combinators.combine(
                        Arbitraries.of(Strands.CATALOGUE.entries()),
                        Arbitraries.of(BusinessPartnerKind.values())
                                .filter(kind -> kind != BusinessPartnerKind.CO_OPERATIVE),
                        Arbitraries.of(CompanySize.values()),
                        Arbitraries.of(Nation.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Partner::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        List<LocalDate> bounds = RateParts.ALL.stream()
                .flatMap(part -> Stream.of(part.seen().first(), part.seen().last()))
                .map(day -> day.value())
                .toList();
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(bounds), Arbitraries.integers().between(-2, 2))
                        .as(LocalDate::plusDays),
                Arbitraries.integers().between(0, 7300).map(LocalDate.of(2008, 1, 1)::plusDays));
    }

    private static Optional<String> plain(Partner partner, LocalDate day, boolean inForce) {
        return switch (partner.strand().token()) {
            case "classic", "management" -> ktp(partner, day, inForce);
            case "accelerated" ->
                seen(day, inForce, "2024-07-31", "2026-07-15", "1000-01-01", "9999-12-31")
                        ? Optional.of(
                                "up to 90 %, at most £35000 for the project, with at least 10 % from the business in cash")
                        : Optional.empty();
            case "african-agriculture" -> africa(day, inForce);
            default -> Optional.empty();
        };
    }

    private static Optional<String> africa(LocalDate day, boolean inForce) {
        if (day.equals(LocalDate.of(2020, 10, 28))) {
            return Optional.of("up to 100 %");
        }
        return seen(day, inForce, "2023-03-22", "2023-07-05", "2020-10-29", "9999-12-31")
                ? Optional.of("up to 100 %, at most £125000 for the project")
                : Optional.empty();
    }

    private static Optional<String> ktp(Partner partner, LocalDate day, boolean inForce) {
        boolean business = partner.kind() == BusinessPartnerKind.PRIVATE_BUSINESS;
        boolean large = partner.size() == CompanySize.LARGE;
        boolean third = THIRD_SECTOR_BUSINESSES.contains(partner.kind());
        if (partner.virtual() && (business || third) && (inForce || day.equals(LocalDate.of(2024, 9, 25)))) {
            return Optional.of(large ? "up to 50 %" : "up to 67 %");
        }
        if (third || NOT_FOR_PROFIT.contains(partner.kind())) {
            if (partner.strand().equals(Strands.CLASSIC) && within(day, "2009-04-01", "2010-03-31")) {
                return Optional.of("up to 75 %");
            }
            if (before(partner, day, inForce)) {
                return Optional.of("up to 67 %");
            }
            return seen(day, inForce, "2022-06-27", "2024-09-25", "2010-04-01", "2025-10-30")
                    ? Optional.of("up to 75 %, with a cap that was not found")
                    : Optional.empty();
        }
        if (business) {
            return business(partner, day, inForce, large);
        }
        boolean eligible = partner.kind() != BusinessPartnerKind.OTHER_PUBLIC_BODY
                && partner.kind() != BusinessPartnerKind.CO_OPERATIVE
                && partner.strand().equals(Strands.MANAGEMENT);
        return eligible && seen(day, inForce, "2024-06-14", "2025-06-11", "2022-09-15", "2025-10-30")
                ? Optional.of("up to 50 %")
                : Optional.empty();
    }

    private static Optional<String> business(Partner partner, LocalDate day, boolean inForce, boolean large) {
        if (large) {
            return seen(day, inForce, "2012-01-31", "2026-06-24", "1000-01-01", "9999-12-31")
                    ? Optional.of("up to 50 %")
                    : Optional.empty();
        }
        boolean wales = partner.nation() == Nation.WALES && partner.supported();
        boolean welsh = wales && within(day, "2020-09-01", "2025-03-29");
        boolean boost = partner.strand().equals(Strands.CLASSIC) && within(day, "2009-04-01", "2010-03-31");
        if (welsh || boost) {
            return Optional.of("up to 75 %");
        }
        return before(partner, day, inForce)
                        || seen(day, inForce, "2012-01-31", "2026-06-24", "2010-04-01", "9999-12-31")
                ? Optional.of("up to 67 %")
                : Optional.empty();
    }

    private static boolean before(Partner partner, LocalDate day, boolean inForce) {
        return partner.strand().equals(Strands.CLASSIC)
                && seen(day, inForce, "2009-03-31", "2009-03-31", "1000-01-01", "2009-03-31");
    }

    private static boolean seen(
            LocalDate day, boolean inForce, String first, String last, String notBefore, String notAfter) {
        return within(day, first, last) || (inForce && within(day, notBefore, notAfter));
    }

    private static boolean within(LocalDate day, String first, String last) {
        return !day.isBefore(LocalDate.parse(first)) && !day.isAfter(LocalDate.parse(last));
    }

    private static FactSheet without(FactSheet all, Set<Integer> forgotten) {
        FactSheet.Builder sheet = FactSheet.builder();
        List<Fact<?>> facts = List.copyOf(InterventionRates.TABLE.facts().values());
        for (int i = 0; i < facts.size(); i++) {
            int number = i;
            if (forgotten.stream().noneMatch(each -> Math.floorMod(each, facts.size()) == number)) {
                copy(facts.get(i), all, sheet);
            }
        }
        return sheet.build();
    }

    private static <T> void copy(Fact<T> fact, FactSheet from, FactSheet.Builder to) {
        to.put(fact, from.of(fact));
    }

    private static Set<String> possible(FactSheet sheet, LocalDate day) {
        Answer<InterventionRate> answer = InterventionRates.EVALUATOR.look(sheet, day);
        if (answer instanceof Answer.Open<InterventionRate> open) {
            Set<String> values = new HashSet<>(
                    open.possible().keySet().stream().map(Object::toString).toList());
            if (open.mayBeUncovered()) {
                values.add("none");
            }
            return values;
        }
        return Set.of(InterventionRatesTest.text(answer));
    }
}
