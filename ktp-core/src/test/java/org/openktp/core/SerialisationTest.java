package org.openktp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.BandRange;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.career.StageRange;
import org.openktp.core.career.registration.RegisterTransfer;
import org.openktp.core.career.training.TrainingProgramme;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.innovate.Headcount;
import org.openktp.core.innovate.Party;
import org.openktp.core.innovate.claim.Award;
import org.openktp.core.innovate.claim.BudgetMove;
import org.openktp.core.innovate.claim.Claim;
import org.openktp.core.innovate.claim.Claims;
import org.openktp.core.innovate.claim.FinalDocument;
import org.openktp.core.innovate.claim.Settlement;
import org.openktp.core.innovate.cost.CostCategories;
import org.openktp.core.innovate.cost.CostCategory;
import org.openktp.core.innovate.cost.Percentage;
import org.openktp.core.innovate.cost.ProRata;
import org.openktp.core.innovate.cost.plan.AdditionalCompanyCost;
import org.openktp.core.innovate.cost.plan.AdditionalCompanyCostKind;
import org.openktp.core.innovate.cost.plan.AssociateCost;
import org.openktp.core.innovate.cost.plan.CommonCosts;
import org.openktp.core.innovate.cost.plan.Consumable;
import org.openktp.core.innovate.cost.plan.CostLine;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.innovate.cost.plan.Declarations;
import org.openktp.core.innovate.cost.plan.EarlierFunding;
import org.openktp.core.innovate.cost.plan.StandardPlan;
import org.openktp.core.innovate.cost.plan.TravelCost;
import org.openktp.core.innovate.cost.plan.Traveller;
import org.openktp.core.innovate.sponsor.Sponsor;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.internal.Serialised;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.core.money.Amount;
import org.openktp.core.money.Precision;
import org.openktp.core.organisation.NameSuccession;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.SuccessionKind;
import org.openktp.core.partnership.Extension;
import org.openktp.core.partnership.PartnershipPeriod;
import org.openktp.core.partnership.Pause;
import org.openktp.core.partnership.PauseEffect;
import org.openktp.core.partnership.PeriodPolicy;
import org.openktp.core.partnership.PeriodProgress;
import org.openktp.core.partnership.plan.Duty;
import org.openktp.core.partnership.plan.Milestone;
import org.openktp.core.partnership.plan.Occurrence;
import org.openktp.core.partnership.plan.Plan;
import org.openktp.core.partnership.plan.Quarters;
import org.openktp.core.partnership.plan.Reckoning;
import org.openktp.core.partnership.plan.Repeat;
import org.openktp.core.partnership.plan.Schedule;
import org.openktp.core.partnership.plan.Span;
import org.openktp.core.programme.PastProject;
import org.openktp.core.programme.RoundPartner;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.Topic;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Validity;
import org.openktp.core.time.Window;

/** Values that rules and facts hold go from one JVM to another by Java serialisation. */
final class SerialisationTest {

    private static final Source PAGE =
            Source.of("page", "A page", "A publisher", "https://example.org/page", "whole page");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Theme THEME = Theme.of("data", "Data", "records", "images");
    private static final Organisation NAMED = new Organisation(
            "npl",
            "NPL",
            List.of(new NameSuccession(
                    Sourced.supplied("NMS"),
                    Sourced.supplied(SuccessionKind.MERGED_INTO),
                    Optional.of(Sourced.supplied(PartialDate.parse("2017-07"))))));

    private static final Plan PLAN = new Plan(
            "plan",
            "A plan",
            List.of(Milestone.builder()
                    .id("claim")
                    .title("Claim")
                    .anchor("start")
                    .after(Span.months(1))
                    .duty(Duty.DONE_BY)
                    .repeat(new Repeat(3, "end"))
                    .addMetBy("claim")
                    .provenance(Provenance.STATED)
                    .addCitations(PAGE.at("claims"))
                    .build()));

    private static final CostPlan COST_PLAN = StandardPlan.builder()
            .months(12)
            .rate(Percentage.of(67))
            .overheadRate(CostCategories.SERVICE_OVERHEAD_RATE)
            .common(CommonCosts.builder()
                    .addEmployment(new AssociateCost("associate 1", 12, new BigDecimal("45000.50")))
                    .addTravel(new TravelCost(Traveller.SUPERVISOR, "visits", 3, BigDecimal.TEN))
                    .addConsumables(new Consumable("reagents", 2, BigDecimal.TEN))
                    .addOther(new CostLine("other", BigDecimal.TEN))
                    .build())
            .declared(new Declarations(
                    List.of(new AdditionalCompanyCost(AdditionalCompanyCostKind.OTHER_STAFF, "time", BigDecimal.TEN)),
                    List.of(new EarlierFunding("a council", Optional.empty(), BigDecimal.TEN))))
            .build();
    private static final Award AWARD = Award.of(COST_PLAN, TermsVersion.V2_2022);

    static Stream<Object> values() {
        return Stream.of(
                PAGE,
                PAGE.at("programme themes"),
                Sourced.stated("text", PAGE.at("heading")),
                Sourced.inferred(List.of(Nation.ENGLAND, Nation.WALES), PAGE.at("heading"), PAGE.at("foot")),
                Sourced.supplied(new LinkedHashSet<>(List.of(Nation.WALES, Nation.ENGLAND))),
                PartialDate.parse("2017"),
                PartialDate.parse("2017-07"),
                PartialDate.parse("2017-07-03"),
                new Window(DAY, DAY.plusDays(3)),
                Validity.UNKNOWN,
                Validity.from("2021-07"),
                Validity.until("2018-11-30"),
                Validity.between("2017", "2018-11"),
                Amount.of(Precision.MORE_THAN, 14_000_000),
                new Amount(Precision.EXACTLY, new BigDecimal("0.50")),
                new Identifier(IdentifierScheme.ORCID, "0000-0002-1825-0097"),
                OrganisationId.ods("RJ1"),
                Finding.of(FindingCode.NO_ROUND, "/round", "says no round"),
                new Location(3, 17, "/applicant/role"),
                Headcount.of(1),
                new Headcount(2, OptionalInt.empty()),
                StaffGroup.HEALTHCARE_SCIENTISTS,
                new BandRange(AgendaForChangeBand.BAND_7, AgendaForChangeBand.BAND_8A),
                new StageRange(1, 2),
                new RegisterTransfer("a list", PartialDate.parse("2013"), PartialDate.parse("2014-01")),
                new Topic("point-of-care testing"),
                THEME,
                NAMED,
                RoundPartner.supplied(NAMED, "NPL"),
                new PartnershipPeriod(
                        PartialDate.parse("2024-03"),
                        18,
                        List.of(new Extension(3), new Pause(DAY.plusDays(30), DAY.plusDays(60))),
                        new PeriodPolicy(Optional.of(MonthEnd.NEXT_DAY), PauseEffect.DAYS, true)),
                PeriodPolicy.UNDECLARED,
                new PeriodProgress(1, 2, 0, 0),
                PLAN,
                Occurrence.of("claim", "2024-06-30", "2024-07"),
                new Schedule(PLAN, List.of(Occurrence.of("start", "2024")), Reckoning.UNDECLARED, DAY)
                        .deadlines()
                        .get(0),
                Quarters.OF_THE_CALENDAR,
                new Quarters(PartialDate.parse("2024"), Optional.empty()),
                Occurrence.of("claim", "2024-07").inDoubt(),
                COST_PLAN,
                new EarlierFunding("a council", Optional.of(PartialDate.parse("2019")), BigDecimal.TEN),
                COST_PLAN.costing(),
                new ProRata(BigDecimal.TEN),
                AWARD,
                new BudgetMove(CostCategory.CONSUMABLES, CostCategory.TRAVEL_AND_SUBSISTENCE, BigDecimal.TEN),
                new Claims(AWARD, List.of(new Claim(1, COST_PLAN.costs()))),
                new Settlement(AWARD, COST_PLAN.costs(), BigDecimal.TEN, Set.of(FinalDocument.FINAL_REPORT)),
                Nation.SCOTLAND,
                Missing.Reason.DECLINED);
    }

    static Stream<Knowledge<?>> knowledge() {
        return Stream.of(
                Knowledge.known("text"),
                Knowledge.known(80),
                Knowledge.known(DAY),
                Knowledge.known(Set.of()),
                Knowledge.known(Set.of(THEME)),
                Knowledge.oneOf(List.of(Nation.WALES, Nation.ENGLAND)),
                Knowledge.between(AgendaForChangeBand.BAND_7, AgendaForChangeBand.BAND_8B),
                Knowledge.atLeast(DAY),
                Knowledge.atMost(new BigDecimal("2.5")),
                Knowledge.including(Set.of(NAMED)),
                new SetBounds<>(
                        Set.of(Nation.WALES), Optional.of(Set.of(Nation.WALES, Nation.ENGLAND)), 1, OptionalInt.of(2)),
                Knowledge.notAsked(),
                Knowledge.unknown(),
                Knowledge.declined(),
                Knowledge.notApplicable());
    }

    @ParameterizedTest
    @MethodSource({"values", "knowledge"})
    void a_value_is_read_back_as_it_was(Object value) throws IOException, ClassNotFoundException {
        assertThat(Serialised.of(value).read())
                .isEqualTo(value)
                .hasSameClassAs(value)
                .hasToString(value.toString());
    }

    @Test
    void whatever_is_shipped_and_may_be_part_of_a_fact_is_read_back_as_it_was()
            throws IOException, ClassNotFoundException {
        List<Record> shipped = ValuesTest.RECORDS.stream()
                .filter(Serializable.class::isInstance)
                .toList();
        assertThat(ValuesTest.RECORDS.stream().filter(Code.class::isInstance)).isSubsetOf(shipped);
        assertThat(shipped.stream().map(Record::getClass).distinct())
                .contains(Theme.class, Organisation.class, RoundPartner.class, SelectionCriterion.class, Source.class)
                .contains(TrainingProgramme.class, Sponsor.class, Party.class, PastProject.class, Amount.class);
        for (Record value : shipped) {
            assertThat(Serialised.of(value).read()).isEqualTo(value).hasToString(value.toString());
        }
    }

    @Test
    void a_set_keeps_its_order_and_cannot_be_changed_after_reading() throws IOException, ClassNotFoundException {
        Set<Nation> order = new LinkedHashSet<>(List.of(Nation.WALES, Nation.ENGLAND, Nation.SCOTLAND));
        Knowledge<?> read = (Knowledge<?>) Serialised.of(Knowledge.known(order)).read();
        Set<?> set = (Set<?>) read.value().orElseThrow();
        assertThat(List.copyOf(set)).isEqualTo(List.copyOf(order));
        assertThatThrownBy(set::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-07, 2017-13, date '2017-13' must look like",
        "2017-07, 0017-07, year 17 must be from 1000",
    })
    void a_date_that_does_not_exist_is_refused(String date, String put, String message) throws IOException {
        Serialised stream = Serialised.of(PartialDate.parse(date)).with(date, put);
        assertThatThrownBy(stream::read)
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void a_date_is_read_from_its_text_alone() throws IOException {
        Serialised stream = Serialised.of(new Forged()).with(named(Forged.class), named(PartialDate.class));
        assertThatThrownBy(stream::read)
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("a partial date must be read from its text");
    }

    @Test
    void a_record_without_optional_components_is_checked_as_well() throws IOException {
        Serialised stream = Serialised.of(OrganisationId.ods("RJ1")).with("RJ1", "R-1");
        assertThatThrownBy(stream::read)
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("R-1");
    }

    @Test
    void a_value_that_cannot_be_written_is_named() {
        record Plain(int number) implements Comparable<Plain> {
            @Override
            public int compareTo(Plain other) {
                return Integer.compare(number, other.number);
            }
        }
        assertThatThrownBy(() -> Serialised.of(Knowledge.atLeast(new Plain(1))))
                .isInstanceOf(NotSerializableException.class)
                .hasMessage(Plain.class.getName());
    }

    @Test
    void a_record_that_is_not_public_has_no_form() {
        record Hidden(Optional<String> text) {}
        assertThatThrownBy(() -> RecordForm.of(new Hidden(Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Hidden.class.getName() + " must be public in an exported package to be serialised");
    }

    /** The name of a class as it stands in a stream, after its length. */
    private static String named(Class<?> type) {
        return "\0" + (char) type.getName().length() + type.getName();
    }

    private static final class Forged implements Serializable {

        private static final long serialVersionUID = 1;
    }
}
