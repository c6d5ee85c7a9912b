package org.openktp.examples.screening.sample;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.io.selection.SelectionDocument;
import org.openktp.rules.KtpRules;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.innovate.eligibility.InnovateScreening;
import org.openktp.rules.selection.Candidate;
import org.openktp.rules.selection.policy.ConflictKind;
import org.openktp.rules.selection.policy.ConflictRule;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.score.Assessor;
import org.openktp.rules.selection.score.Scorecard;

/** Samples of selections: synthetic applications that could be scored, and what invented assessors say of them. */
final class SampleSelection {

    private static final Competition COMPETITION = Competitions.ROUND_2024_25_R3;
    static final List<String> INNOVATE_CRITERIA = List.of("impact", "innovation", "challenge", "cohesiveness");

    private static final ConflictRule DECLARED_ONLY =
            new ConflictRule(EnumSet.noneOf(ConflictKind.class), ConflictRule.NotKnown.ADMIT);
    private static final int ONE_INELIGIBLE_IN = 25;

    private final long seed;

    SampleSelection(long seed) {
        this.seed = seed;
    }

    /** So many applications to round 4 that can be scored, and two for each fifty that are not eligible. */
    List<Application> round4(int count) {
        Dice dice = new Dice(seed);
        Stream<Application> running = SampleApplications.round4(seed)
                .filter(each -> verdict(each).equals(Optional.of(Verdict.NO_OBSTACLE_FOUND)) && isTold(each))
                .limit(count)
                .map(each -> with(partners(dice), each));
        Stream<Application> ineligible = SampleApplications.round4(seed)
                .filter(each -> verdict(each).equals(Optional.of(Verdict.INELIGIBLE)))
                .limit(count / ONE_INELIGIBLE_IN);
        return Stream.concat(running, ineligible)
                .map(each -> each.withRound(Optional.of(HcsKtp.ROUND_4.id())))
                .sorted(Comparator.comparing(Application::id))
                .toList();
    }

    private static Optional<Verdict> verdict(Application application) {
        return KtpRules.screening().decide(application).verdict();
    }

    /** Whether all is known by which conflicts are derived and awards are balanced. */
    private static boolean isTold(Application application) {
        return application.round().isPresent()
                && application.applicant().employer().value().isPresent()
                && application
                        .proposal()
                        .value()
                        .flatMap(each -> each.themes().value())
                        .isPresent();
    }

    /** One or two partners: by the time of scoring it is agreed who they are. */
    private static Set<Organisation> partners(Dice dice) {
        List<Organisation> all = HcsKtp.ROUND_4.partnerList();
        Organisation first = dice.chance(50) ? HcsKtp.NPL : dice.pick(all);
        return new LinkedHashSet<>(dice.chance(40) ? List.of(first, dice.pick(all)) : List.of(first));
    }

    private static Application with(Set<Organisation> partners, Application application) {
        Proposal proposal = application.proposal().value().orElseThrow();
        return application.withProposal(Knowledge.known(proposal.withPartners(Knowledge.known(partners))));
    }

    /** What the assessors of round 4 say of its applications. */
    List<Scorecard> round4Scores(List<Application> applications) {
        SelectionDocument document = new SamplePolicy(seed).document(applications);
        List<Candidate> running = applications.stream()
                .map(each -> Candidate.of(each, KtpRules.screening().decide(each)))
                .filter(each -> each.candidacy().isInTheRunning())
                .toList();
        SelectionPolicy policy = document.policy();
        List<String> criteria =
                policy.criteria().stream().map(ScoredCriterion::token).toList();
        int panel = policy.panel().value().assessors().orElseThrow();
        return new SampleScores(seed, criteria, panel, policy.conflicts(), document.assessors()).of(running);
    }

    /** So many applications to one competition of Innovate UK's scheme that can be scored. */
    List<InnovateApplication> innovate(int count) {
        InnovateScreening screening = InnovateScreening.published();
        return SampleInnovateApplications.of(seed)
                .filter(each -> each.round().equals(Optional.of(COMPETITION.token())))
                .filter(each -> screening.decide(each).verdict().equals(Optional.of(Verdict.NO_OBSTACLE_FOUND)))
                .limit(count)
                .toList();
    }

    /** What three of five assessors say of each. */
    List<Scorecard> innovateScores(List<InnovateApplication> applications) {
        InnovateScreening screening = InnovateScreening.published();
        List<Candidate> running = applications.stream()
                .map(each -> Candidate.of(each, screening.decide(each)))
                .toList();
        List<Assessor> assessors = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> Assessor.of(SampleAssessors.id(number)))
                .toList();
        return new SampleScores(seed, INNOVATE_CRITERIA, 3, DECLARED_ONLY, assessors).of(running);
    }
}
