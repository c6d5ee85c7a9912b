package org.openktp.examples.screening.sample;

import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notApplicable;
import static org.openktp.core.knowledge.Knowledge.oneOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.ApplicantBuilder;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.Role;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.hcs.HcsKtp;

/**
 * Makes synthetic applications to round 4: varied, incomplete in every way, and the same for the same seed on every
 * platform. Employers are real organisations under their real codes; nothing else is about anyone.
 */
final class SampleApplications {

    private static final List<String> ENGLISH_TRUSTS =
            List.of("RJ1", "RR8", "RYJ", "RTD", "RGT", "RHQ", "RHA", "RRK", "RCU", "RNU", "R1H", "G6V2S");
    private static final List<String> WELSH_BODIES = List.of("7A1", "7A3", "7A4", "7A6", "RQF");
    private static final List<String> AIMS =
            List.of("Faster", "Standardised", "Remote", "Quantitative", "Automated", "Traceable");

    private final Dice dice;

    private SampleApplications(long seed) {
        this.dice = new Dice(seed);
    }

    /** An endless stream of applications, numbered from 1. */
    static Stream<Application> round4(long seed) {
        SampleApplications sample = new SampleApplications(seed);
        return IntStream.iterate(1, number -> number + 1).mapToObj(sample::application);
    }

    private Application application(int number) {
        return Application.builder()
                .id("r4-%04d".formatted(number))
                .round(dice.chance(4) ? Optional.empty() : Optional.of(HcsKtp.ROUND_4.id()))
                .submitted(submitted())
                .applicant(applicant())
                .proposal(proposal())
                .build();
    }

    private Knowledge<LocalDate> submitted() {
        if (dice.chance(8)) {
            return Knowledge.notAsked();
        }
        LocalDate first = dice.chance(6) ? LocalDate.of(2024, 3, 2) : LocalDate.of(2023, 11, 1);
        return known(first.plusDays(dice.below(90)));
    }

    private Applicant applicant() {
        Role role = dice.pick(List.of(Role.values()));
        Nation nation = dice.chance(60) ? Nation.ENGLAND : dice.pick(List.of(Nation.values()));
        boolean otherProfession = dice.chance(8);
        ApplicantBuilder applicant = Applicant.builder()
                .role(otherProfession ? notApplicable() : dice.maybe(() -> dice.mostly(Role.values(), role)))
                .staffGroup(dice.chance(3) ? notApplicable() : dice.maybe(() -> staffGroup(otherProfession)))
                .band(dice.chance(3) ? notApplicable() : dice.maybe(this::band))
                .nation(dice.chance(5) ? notApplicable() : dice.maybe(() -> dice.mostly(Nation.values(), nation)))
                .clinicalTimePercent(dice.maybe(this::clinicalTime));
        employer(nation, applicant);
        return applicant.build();
    }

    private Knowledge<StaffGroup> staffGroup(boolean otherProfession) {
        return known(otherProfession && dice.chance(80) ? new StaffGroup("05") : StaffGroup.HEALTHCARE_SCIENTISTS);
    }

    private Knowledge<AgendaForChangeBand> band() {
        List<AgendaForChangeBand> bands = List.of(AgendaForChangeBand.values());
        int lower = 4 + dice.below(bands.size() - 5);
        return switch (dice.below(8)) {
            case 0 -> Knowledge.between(bands.get(lower), bands.get(lower + 1));
            case 1 -> Knowledge.atLeast(bands.get(lower));
            case 2 -> oneOf(List.of(bands.get(lower), bands.get(lower + 1)));
            default -> known(bands.get(lower));
        };
    }

    private Knowledge<Integer> clinicalTime() {
        int percent = 10 * dice.below(11);
        return switch (dice.below(8)) {
            case 0 -> known(0);
            case 1 -> Knowledge.between(percent / 2, percent);
            case 2 -> Knowledge.atMost(percent);
            default -> known(percent);
        };
    }

    private void employer(Nation nation, ApplicantBuilder applicant) {
        if (nation == Nation.ENGLAND || nation == Nation.WALES) {
            List<String> codes = nation == Nation.ENGLAND ? ENGLISH_TRUSTS : WELSH_BODIES;
            String code = dice.pick(codes);
            applicant.employer(dice.maybe(() -> known(OrganisationId.ods(code))));
        } else {
            OrganisationKind kind =
                    nation == Nation.SCOTLAND ? OrganisationKind.HEALTH_BOARD : OrganisationKind.HSC_TRUST;
            applicant.employerKind(dice.maybe(() -> known(kind)));
        }
    }

    private Knowledge<Proposal> proposal() {
        if (dice.chance(5)) {
            return notApplicable();
        }
        List<Theme> themes = HcsKtp.ROUND_4.themeList();
        Theme theme = dice.pick(themes);
        String topic = dice.pick(theme.topics()).name();
        return dice.maybe(() -> known(Proposal.builder()
                .title(dice.maybe(() -> known(dice.pick(AIMS) + " " + topic)))
                .themes(dice.maybe(() -> dice.chance(4) ? known(Set.of()) : dice.set(themes, theme)))
                .partners(dice.maybe(
                        () -> dice.chance(5) ? known(Set.of()) : dice.set(HcsKtp.ROUND_4.partnerList(), HcsKtp.NPL)))
                .build()));
    }
}
