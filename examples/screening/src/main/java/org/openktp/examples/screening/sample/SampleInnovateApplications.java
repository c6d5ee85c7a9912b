package org.openktp.examples.screening.sample;

import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notApplicable;
import static org.openktp.core.knowledge.Knowledge.notAsked;
import static org.openktp.core.knowledge.Knowledge.oneOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.application.AfricanCountry;
import org.openktp.core.innovate.application.AfricanPartners;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.application.LeadPartner;
import org.openktp.core.innovate.application.ProposedProject;
import org.openktp.core.innovate.application.Recruitment;
import org.openktp.core.innovate.application.ResearchBasis;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.innovate.partner.BusinessPartner;
import org.openktp.core.innovate.partner.BusinessPartnerBuilder;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.partner.KnowledgeBase;
import org.openktp.core.innovate.partner.KnowledgeBaseType;
import org.openktp.core.innovate.partner.PartnerSector;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.innovate.size.GroupFigures;
import org.openktp.core.innovate.size.SizeThresholdEditions;
import org.openktp.core.innovate.sponsor.Sponsor;
import org.openktp.core.innovate.sponsor.Sponsors;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationId;

/**
 * Makes synthetic applications to Innovate UK's scheme: over several competitions, strands and sponsors, incomplete in every
 * way, and the same for the same seed on every platform. Where a knowledge base is identified, it is by the code of a real
 * one; nothing else is about anyone.
 */
final class SampleInnovateApplications {

    private static final List<Competition> ROUNDS = List.of(
            Competitions.ROUND_2020_21_R5,
            Competitions.ROUND_2022_23_R2,
            Competitions.AFRICA_2023_24_R3,
            Competitions.ROUND_2023_24_R6,
            Competitions.AKT_3,
            Competitions.ROUND_2024_25_R3,
            Competitions.ROUND_2025_26_R1,
            Competitions.ROUND_2025_26_R4,
            Competitions.ROUND_2025_26_R4,
            Competitions.ROUND_2026_27_R1,
            Competitions.AKT_6);
    private static final List<BusinessPartnerKind> KINDS = List.of(BusinessPartnerKind.values());
    private static final List<Sponsor> SPONSORS = Sponsors.CATALOGUE.entries();

    private final Dice dice;

    private SampleInnovateApplications(long seed) {
        this.dice = new Dice(seed);
    }

    /** An endless stream of applications, numbered from 1. */
    static Stream<InnovateApplication> of(long seed) {
        SampleInnovateApplications sample = new SampleInnovateApplications(seed);
        return IntStream.iterate(1, number -> number + 1).mapToObj(sample::application);
    }

    private InnovateApplication application(int number) {
        Competition round = dice.pick(ROUNDS);
        Strand strand = dice.pick(round.strands());
        return InnovateApplication.builder()
                .id("iuk-%04d".formatted(number))
                .round(dice.chance(6) ? Optional.empty() : Optional.of(round.token()))
                .submitted(submitted(round))
                .strand(dice.maybe(() -> known(strand)))
                .lead(dice.maybe(
                        () -> known(dice.chance(90) ? LeadPartner.KNOWLEDGE_BASE : LeadPartner.BUSINESS_PARTNER)))
                .businessPartners(dice.maybe(() -> known(dice.chance(90) ? 1 : 2)))
                .advisers(dice.maybe(() -> dice.chance(80) ? known(1) : dice.around(1)))
                .knowledgeBase(knowledgeBase())
                .businessPartner(businessPartner())
                .african(african(strand))
                .project(project(strand))
                .recruitment(recruitment())
                .research(research())
                .build();
    }

    /** Mostly not asked, so that the day is that of the competition. */
    private Knowledge<LocalDate> submitted(Competition round) {
        LocalDate day = round.referenceDate().value();
        return switch (dice.below(8)) {
            case 0, 1 -> known(day);
            case 2 -> known(day.minusDays(dice.below(400)));
            case 3 -> Knowledge.between(day.minusDays(20), day);
            case 4 -> Knowledge.unknown();
            default -> notAsked();
        };
    }

    private KnowledgeBase knowledgeBase() {
        boolean real = dice.chance(20);
        return KnowledgeBase.builder()
                .organisation(real ? known(OrganisationId.parse("ukprn:10007167")) : notAsked())
                .type(dice.chance(4) ? notApplicable() : dice.maybe(this::type))
                .ukRegistered(yes(95))
                .registered(yes(90))
                .eligibleToRegister(yes(50))
                .build();
    }

    private Knowledge<KnowledgeBaseType> type() {
        KnowledgeBaseType[] types = KnowledgeBaseType.values();
        return dice.mostly(types, dice.chance(70) ? KnowledgeBaseType.UNIVERSITY : dice.pick(List.of(types)));
    }

    private BusinessPartner businessPartner() {
        BusinessPartnerBuilder partner = BusinessPartner.builder()
                .kind(dice.maybe(this::kind))
                .sector(dice.chance(10) ? dice.maybe(this::sector) : notAsked())
                .employees(dice.maybe(() -> dice.around(dice.below(400))))
                .ukRegistered(yes(95))
                .nation(dice.chance(5) ? notApplicable() : dice.maybe(this::nation))
                .virtual(yes(6))
                .excludedBody(yes(4))
                .couldBeKnowledgeBase(yes(4))
                .highGrowth(yes(70));
        size(partner);
        return partner.build();
    }

    private Knowledge<PartnerSector> sector() {
        return known(dice.pick(List.of(PartnerSector.values())));
    }

    private Knowledge<BusinessPartnerKind> kind() {
        BusinessPartnerKind kind = dice.chance(45) ? BusinessPartnerKind.PRIVATE_BUSINESS : dice.pick(KINDS);
        return dice.mostly(BusinessPartnerKind.values(), kind);
    }

    private Knowledge<Nation> nation() {
        return dice.mostly(Nation.values(), dice.pick(List.of(Nation.values())));
    }

    /** A size that is stated, or one that figures tell, exactly or in part. */
    private void size(BusinessPartnerBuilder partner) {
        if (dice.chance(60)) {
            partner.size(dice.maybe(this::statedSize));
            return;
        }
        GroupFigures figures = new GroupFigures(
                dice.maybe(() -> pounds(40_000_000)),
                dice.maybe(() -> pounds(20_000_000)),
                dice.maybe(() -> dice.around(dice.below(400))));
        Knowledge<LocalDate> begins = dice.maybe(() -> known(LocalDate.of(2018 + dice.below(9), 4, 6)));
        Knowledge<CompanySize> told = SizeThresholdEditions.sizeOf(figures, begins);
        partner.figures(figures)
                .accountingPeriodBegins(begins)
                .size(told.value().isPresent() && dice.chance(30) ? told : notAsked());
    }

    private Knowledge<CompanySize> statedSize() {
        CompanySize size = dice.pick(List.of(CompanySize.values()));
        return switch (dice.below(10)) {
            case 0 -> Knowledge.atMost(CompanySize.MEDIUM);
            case 1 -> Knowledge.atLeast(CompanySize.MEDIUM);
            case 2 -> oneOf(List.of(CompanySize.SMALL, CompanySize.LARGE));
            default -> known(size);
        };
    }

    private Knowledge<BigDecimal> pounds(int most) {
        BigDecimal amount = BigDecimal.valueOf(dice.below(most), dice.chance(20) ? 2 : 0);
        return switch (dice.below(8)) {
            case 0 -> Knowledge.atMost(amount);
            case 1 -> Knowledge.between(amount, amount.add(BigDecimal.valueOf(500_000)));
            default -> known(amount);
        };
    }

    private AfricanPartners african(Strand strand) {
        if (!strand.equals(Strands.AFRICAN_AGRICULTURE)) {
            return AfricanPartners.builder().build();
        }
        AfricanCountry country = dice.pick(List.of(AfricanCountry.values()));
        return AfricanPartners.builder()
                .business(dice.chance(5) ? notApplicable() : dice.maybe(() -> known(country)))
                .knowledgeBase(
                        dice.chance(5)
                                ? notApplicable()
                                : dice.maybe(() -> dice.mostly(AfricanCountry.values(), country)))
                .build();
    }

    private ProposedProject project(Strand strand) {
        boolean accelerated = strand.equals(Strands.ACCELERATED);
        boolean inWeeks = accelerated && dice.chance(30);
        return ProposedProject.builder()
                .months(
                        inWeeks
                                ? notApplicable()
                                : dice.maybe(() -> dice.around(accelerated ? 4 : 12 * (1 + dice.below(4)))))
                .weeks(inWeeks ? dice.maybe(() -> dice.around(10 + dice.below(10))) : notAsked())
                .associates(dice.maybe(() -> dice.around(1 + dice.below(2))))
                .associateEffort(dice.maybe(() -> dice.around(50 + 50 * dice.below(4))))
                .academics(dice.maybe(() -> dice.around(1 + dice.below(2))))
                .openOutputs(yes(60))
                .academicOutputs(dice.maybe(() -> dice.around(dice.below(4))))
                .prioritySector(yes(60))
                .novelResearch(yes(60))
                .alreadyFunded(yes(5))
                .welshSupport(yes(20))
                .build();
    }

    private Recruitment recruitment() {
        return Recruitment.builder()
                .joint(yes(92))
                .advertised(yes(92))
                .ukTaxResident(yes(95))
                .build();
    }

    private ResearchBasis research() {
        return ResearchBasis.builder()
                .sponsors(dice.maybe(this::sponsors))
                .socialScience(yes(60))
                .excellent(yes(85))
                .highlyInnovative(yes(80))
                .coProduction(yes(80))
                .newUse(yes(50))
                .build();
    }

    private Knowledge<Set<Sponsor>> sponsors() {
        return switch (dice.below(8)) {
            case 0 -> known(Set.of());
            case 1 -> known(Set.of(Sponsors.INNOVATE_UK));
            case 2 -> known(new LinkedHashSet<>(List.of(Sponsors.INNOVATE_UK, Sponsors.BBSRC)));
            case 3 -> dice.set(SPONSORS, dice.pick(SPONSORS));
            default -> dice.set(SPONSORS, Sponsors.ESRC);
        };
    }

    /** Yes in so many per cent; sometimes missing, or one of both. */
    private Knowledge<YesNo> yes(int percent) {
        return dice.maybe(() -> dice.mostly(YesNo.values(), dice.chance(percent) ? YesNo.YES : YesNo.NO));
    }
}
