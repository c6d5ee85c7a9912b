package org.openktp.examples.screening.screen;

import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notApplicable;
import static org.openktp.core.knowledge.Knowledge.oneOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
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
import org.openktp.core.knowledge.Missing;
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

    private final Random random;

    private SampleApplications(long seed) {
        this.random = new Random(seed);
    }

    /** An endless stream of applications, numbered from 1. */
    static Stream<Application> round4(long seed) {
        SampleApplications sample = new SampleApplications(seed);
        return IntStream.iterate(1, number -> number + 1).mapToObj(sample::application);
    }

    private Application application(int number) {
        return Application.builder()
                .id("r4-%04d".formatted(number))
                .round(chance(4) ? Optional.empty() : Optional.of(HcsKtp.ROUND_4.id()))
                .submitted(submitted())
                .applicant(applicant())
                .proposal(proposal())
                .build();
    }

    private Knowledge<LocalDate> submitted() {
        if (chance(8)) {
            return Knowledge.notAsked();
        }
        LocalDate first = chance(6) ? LocalDate.of(2024, 3, 2) : LocalDate.of(2023, 11, 1);
        return known(first.plusDays(random.nextInt(90)));
    }

    private Applicant applicant() {
        Role role = pick(List.of(Role.values()));
        Nation nation = chance(60) ? Nation.ENGLAND : pick(List.of(Nation.values()));
        boolean otherProfession = chance(8);
        ApplicantBuilder applicant = Applicant.builder()
                .role(otherProfession ? notApplicable() : maybe(() -> mostly(Role.values(), role)))
                .staffGroup(chance(3) ? notApplicable() : maybe(() -> staffGroup(otherProfession)))
                .band(chance(3) ? notApplicable() : maybe(this::band))
                .nation(chance(5) ? notApplicable() : maybe(() -> mostly(Nation.values(), nation)))
                .clinicalTimePercent(maybe(this::clinicalTime));
        employer(nation, applicant);
        return applicant.build();
    }

    private Knowledge<StaffGroup> staffGroup(boolean otherProfession) {
        return known(otherProfession && chance(80) ? new StaffGroup("05") : StaffGroup.HEALTHCARE_SCIENTISTS);
    }

    private Knowledge<AgendaForChangeBand> band() {
        List<AgendaForChangeBand> bands = List.of(AgendaForChangeBand.values());
        int lower = 4 + random.nextInt(bands.size() - 5);
        return switch (random.nextInt(8)) {
            case 0 -> Knowledge.between(bands.get(lower), bands.get(lower + 1));
            case 1 -> Knowledge.atLeast(bands.get(lower));
            case 2 -> oneOf(List.of(bands.get(lower), bands.get(lower + 1)));
            default -> known(bands.get(lower));
        };
    }

    private Knowledge<Integer> clinicalTime() {
        int percent = 10 * random.nextInt(11);
        return switch (random.nextInt(8)) {
            case 0 -> known(0);
            case 1 -> Knowledge.between(percent / 2, percent);
            case 2 -> Knowledge.atMost(percent);
            default -> known(percent);
        };
    }

    private void employer(Nation nation, ApplicantBuilder applicant) {
        if (nation == Nation.ENGLAND || nation == Nation.WALES) {
            List<String> codes = nation == Nation.ENGLAND ? ENGLISH_TRUSTS : WELSH_BODIES;
            String code = pick(codes);
            applicant.employer(maybe(() -> known(OrganisationId.ods(code))));
        } else {
            OrganisationKind kind =
                    nation == Nation.SCOTLAND ? OrganisationKind.HEALTH_BOARD : OrganisationKind.HSC_TRUST;
            applicant.employerKind(maybe(() -> known(kind)));
        }
    }

    private Knowledge<Proposal> proposal() {
        if (chance(5)) {
            return notApplicable();
        }
        List<Theme> themes = HcsKtp.ROUND_4.themeList();
        Theme theme = pick(themes);
        String topic = pick(theme.topics()).name();
        return maybe(() -> known(Proposal.builder()
                .title(maybe(() -> known(pick(AIMS) + " " + topic)))
                .themes(maybe(() -> chance(4) ? known(Set.of()) : set(themes, theme)))
                .partners(maybe(() -> chance(5) ? known(Set.of()) : set(HcsKtp.ROUND_4.partnerList(), HcsKtp.NPL)))
                .build()));
    }

    /** A set known exactly, between bounds, or as one of two. */
    private <E> Knowledge<Set<E>> set(List<E> all, E favoured) {
        Set<E> few = new LinkedHashSet<>(List.of(favoured));
        if (chance(30)) {
            few.add(pick(all));
        }
        return switch (random.nextInt(10)) {
            case 0 -> Knowledge.including(few);
            case 1 -> Knowledge.sized(1, 2);
            case 2 -> Knowledge.within(few);
            case 3 -> oneOf(List.of(few, Set.of()));
            default -> known(few);
        };
    }

    /** Mostly the value; sometimes one of two. */
    private <T> Knowledge<T> mostly(T[] all, T value) {
        if (!chance(6)) {
            return known(value);
        }
        List<T> others = new ArrayList<>(Arrays.asList(all));
        others.remove(value);
        return oneOf(List.of(value, pick(others)));
    }

    /** Mostly what is supplied; otherwise missing for one of the reasons. */
    private <T> Knowledge<T> maybe(Supplier<Knowledge<T>> knowledge) {
        return chance(90) ? knowledge.get() : Knowledge.missing(pick(List.of(Missing.Reason.values())));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
