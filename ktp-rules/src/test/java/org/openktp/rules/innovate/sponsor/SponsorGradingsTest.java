package org.openktp.rules.innovate.sponsor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.code.YesNo;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.application.ResearchBasis;
import org.openktp.core.innovate.partner.BusinessPartner;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.partner.PartnerSector;
import org.openktp.core.innovate.sponsor.Sponsor;
import org.openktp.core.innovate.sponsor.Sponsors;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Provenance;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.innovate.application.PartnerSectors;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.TableEvaluator;
import org.openktp.rules.wording.Wording;

final class SponsorGradingsTest {

    private static final List<String> DAYS =
            List.of("2003-07-01", "2014-08-31", "2014-09-01", "2018-03-31", "2018-04-01", "2025-10-31", "2031-01-01");

    /** Five yes-or-no facts, in every combination, for a partner of each sector, on days in and between the versions. */
    static Stream<Case> cases() {
        List<BusinessPartnerKind> kinds = List.of(
                BusinessPartnerKind.PRIVATE_BUSINESS,
                BusinessPartnerKind.REGISTERED_CHARITY,
                BusinessPartnerKind.SOCIAL_ENTERPRISE,
                BusinessPartnerKind.LOCAL_AUTHORITY,
                BusinessPartnerKind.OTHER_PUBLIC_BODY);
        return kinds.stream()
                .flatMap(kind -> DAYS.stream().map(LocalDate::parse).flatMap(day -> IntStream.range(0, 32)
                        .mapToObj(bits -> new Case(kind, day, bits))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_esrc_application_has_the_grade_that_a_plain_reading_of_the_criteria_gives(Case each) {
        assertThat(grade(each.application(), each.day())).isEqualTo(each.expected());
    }

    /** What is known of an application on a day, and the grade that follows by hand. */
    private record Case(BusinessPartnerKind kind, LocalDate day, int bits) {

        boolean socialScience() {
            return (bits & 1) != 0;
        }

        boolean excellent() {
            return (bits & 2) != 0;
        }

        boolean highlyInnovative() {
            return (bits & 4) != 0;
        }

        boolean coProduction() {
            return (bits & 8) != 0;
        }

        boolean newUse() {
            return (bits & 16) != 0;
        }

        InnovateApplication application() {
            return sponsored(kind, Sponsors.ESRC)
                    .withResearch(ResearchBasis.builder()
                            .sponsors(Knowledge.known(Set.of(Sponsors.ESRC)))
                            .socialScience(yesNo(socialScience()))
                            .excellent(yesNo(excellent()))
                            .highlyInnovative(yesNo(highlyInnovative()))
                            .coProduction(yesNo(coProduction()))
                            .newUse(yesNo(newUse()))
                            .build());
        }

        String expected() {
            if (day.isBefore(LocalDate.of(2014, 9, 1))) {
                return socialScience() && coProduction() ? "in-remit" : "out-of-remit";
            }
            if (day.isBefore(LocalDate.of(2018, 4, 1))) {
                return "none";
            }
            if (!(socialScience() && excellent() && highlyInnovative())) {
                return "out-of-remit";
            }
            boolean isPublic = PartnerSectors.kinds(PartnerSector.PUBLIC_SECTOR).contains(kind);
            return isPublic && !newUse() ? "in-remit" : "in-remit-with-priority";
        }

        private static Knowledge<YesNo> yesNo(boolean yes) {
            return Knowledge.known(yes ? YesNo.YES : YesNo.NO);
        }
    }

    @Test
    void a_council_with_a_new_use_of_social_science_is_in_remit_with_priority_when_the_scheme_takes_no_councils() {
        InnovateApplication council = new Case(BusinessPartnerKind.LOCAL_AUTHORITY, LocalDate.EPOCH, 31)
                .application()
                .withRound("innovate-ktp-2025-26-r4");
        SponsorGrading grading = SponsorGradings.of(council).get(0);
        assertThat(grading.sponsor()).isEqualTo(Sponsors.ESRC);
        assertThat(grading.answer()).isInstanceOfSatisfying(Answer.Settled.class, settled -> {
            assertThat(settled.value()).isEqualTo(RemitGrade.IN_REMIT_WITH_PRIORITY);
            assertThat(settled.citations().toString()).contains("https://esrc.ukri.org/");
        });
    }

    @Test
    void nothing_is_in_doubt_but_what_decides() {
        InnovateApplication council = sponsored(BusinessPartnerKind.LOCAL_AUTHORITY, Sponsors.ESRC);
        assertThat(grade(council, LocalDate.of(2020, 1, 1)))
                .isEqualTo("in-remit | in-remit-with-priority | out-of-remit");
        assertThat(asked(council, LocalDate.of(2020, 1, 1)))
                .containsExactlyInAnyOrder(
                        "research.socialScience", "research.excellent", "research.highlyInnovative", "research.newUse");
        assertThat(asked(council, LocalDate.of(2010, 1, 1)))
                .containsExactlyInAnyOrder("research.socialScience", "research.coProduction");
    }

    @Test
    void of_a_co_operative_it_says_that_the_sector_is_not_known() {
        InnovateApplication coOperative = new Case(BusinessPartnerKind.CO_OPERATIVE, LocalDate.EPOCH, 15).application();
        assertThat(grade(coOperative, LocalDate.of(2020, 1, 1))).isEqualTo("in-remit | in-remit-with-priority");
        assertThat(asked(coOperative, LocalDate.of(2020, 1, 1))).containsExactly("businessPartner.sector");
        assertThat(grade(coOperative, LocalDate.of(2010, 1, 1))).isEqualTo("in-remit");
    }

    @ParameterizedTest
    @CsvSource({
        "esrc,      2016-01-01, 'no criteria of Economic & Social Research Council were found for the day; this does not"
                + " mean that it had none'",
        "innovate-uk, 2020-01-01, 'no criteria of Innovate UK were found for the day; this does not mean that it had none'",
        "bbsrc,     2020-01-01, 'the criteria of Biotechnology & Biological Sciences Research Council are for a person to"
                + " judge: bbsrc-ukri'"
    })
    void a_sponsor_without_criteria_leaves_the_application_uncovered_and_says_why(
            String token, LocalDate day, String message) {
        Sponsor sponsor = Sponsors.CATALOGUE.entries().stream()
                .filter(each -> each.token().equals(token))
                .findFirst()
                .orElseThrow();
        List<SponsorGrading> gradings =
                SponsorGradings.of(sponsored(BusinessPartnerKind.PRIVATE_BUSINESS, sponsor), day);
        assertThat(gradings).singleElement().satisfies(grading -> {
            assertThat(grading.answer()).isInstanceOf(Answer.Uncovered.class);
            assertThat(grading.answer().findings()).singleElement().satisfies(notice -> {
                assertThat(notice.code()).isEqualTo(FindingCode.NOT_GRADED);
                assertThat(notice.finding(Wording.ENGLISH).message()).isEqualTo(message);
            });
        });
    }

    @Test
    void only_sponsors_that_an_application_surely_has_are_graded_each_once_in_their_order() {
        InnovateApplication application = sponsored(BusinessPartnerKind.PRIVATE_BUSINESS, Sponsors.ESRC);
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertThat(sponsors(application, Knowledge.including(Set.of(Sponsors.ESRC, Sponsors.INNOVATE_UK)), day))
                .containsExactly(Sponsors.INNOVATE_UK, Sponsors.ESRC);
        assertThat(sponsors(application, Knowledge.within(Set.of(Sponsors.ESRC)), day))
                .isEmpty();
        assertThat(sponsors(application, Knowledge.notAsked(), day)).isEmpty();
        assertThat(sponsors(application, Knowledge.known(Set.of()), day)).isEmpty();
        assertThat(sponsors(
                        application,
                        Knowledge.oneOf(List.of(Set.of(Sponsors.ESRC), Set.of(Sponsors.ESRC, Sponsors.DTI))),
                        day))
                .containsExactly(Sponsors.ESRC);
    }

    @Test
    void the_day_is_that_of_submission_or_else_of_the_competition() {
        InnovateApplication application =
                new Case(BusinessPartnerKind.PRIVATE_BUSINESS, LocalDate.EPOCH, 15).application();
        assertThat(text(SponsorGradings.of(application.withSubmitted(Knowledge.known(LocalDate.of(2010, 1, 1))))
                        .get(0)
                        .answer()))
                .isEqualTo("in-remit");
        Answer<RemitGrade> anyDay = SponsorGradings.of(application).get(0).answer();
        assertThat(text(anyDay)).isEqualTo("in-remit | in-remit-with-priority ?");
        assertThat(anyDay.findings()).extracting(Notice::code).containsExactly(FindingCode.DAY_OPEN);
        assertThat(text(SponsorGradings.of(application.withRound(Optional.of("innovate-ktp-2024-25-r3")))
                        .get(0)
                        .answer()))
                .isEqualTo("in-remit-with-priority");
    }

    @Test
    void the_table_has_no_row_in_vain_and_stays_as_it_is() {
        assertThat(TableEvaluator.of(EsrcRemit.TABLE).notices()).isEmpty();
        assertThat(EsrcRemit.TABLE.rows())
                .filteredOn(row -> row.id().endsWith("-out"))
                .allSatisfy(row -> assertThat(row.value().provenance()).isEqualTo(Provenance.INFERRED));
        assertThat(EsrcRemit.TABLE.hash())
                .isEqualTo("2658d627e10561b0ef6a89524e0971278b207ed062feaa90b167ad8f387a32f4");
    }

    private static InnovateApplication sponsored(BusinessPartnerKind kind, Sponsor sponsor) {
        return InnovateApplication.builder()
                .id("a")
                .round(Optional.empty())
                .businessPartner(
                        BusinessPartner.builder().kind(Knowledge.known(kind)).build())
                .research(ResearchBasis.builder()
                        .sponsors(Knowledge.known(Set.of(sponsor)))
                        .build())
                .build();
    }

    private static List<Sponsor> sponsors(
            InnovateApplication application, Knowledge<Set<Sponsor>> named, LocalDate day) {
        InnovateApplication with =
                application.withResearch(application.research().withSponsors(named));
        return SponsorGradings.of(with, day).stream()
                .map(SponsorGrading::sponsor)
                .toList();
    }

    private static String grade(InnovateApplication application, LocalDate day) {
        return text(SponsorGradings.of(application, day).get(0).answer());
    }

    private static String text(Answer<RemitGrade> answer) {
        if (answer instanceof Answer.Settled<RemitGrade> settled) {
            return settled.value().token();
        }
        if (answer instanceof Answer.Open<RemitGrade> open) {
            List<String> grades = open.possible().keySet().stream()
                    .map(RemitGrade::token)
                    .sorted()
                    .toList();
            return String.join(" | ", grades) + (open.mayBeUncovered() ? " ?" : "");
        }
        return "none";
    }

    private static List<String> asked(InnovateApplication application, LocalDate day) {
        return ((Answer.Open<RemitGrade>)
                        SponsorGradings.of(application, day).get(0).answer())
                .missing().stream().map(MissingFact::fact).map(Fact::id).toList();
    }
}
