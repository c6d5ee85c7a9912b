package org.openktp.examples.screening;

import static org.openktp.core.source.Sourced.supplied;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.career.Role;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.rules.KtpRules;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.selection.Candidate;
import org.openktp.rules.selection.Placing;
import org.openktp.rules.selection.Selection;
import org.openktp.rules.selection.SelectionResult;
import org.openktp.rules.selection.interview.InterviewPanel;
import org.openktp.rules.selection.interview.InterviewPlan;
import org.openktp.rules.selection.interview.InterviewSlot;
import org.openktp.rules.selection.interview.Invitation;
import org.openktp.rules.selection.policy.Aggregation;
import org.openktp.rules.selection.policy.BalanceConstraint;
import org.openktp.rules.selection.policy.BalanceKind;
import org.openktp.rules.selection.policy.ConflictRule;
import org.openktp.rules.selection.policy.PanelSize;
import org.openktp.rules.selection.policy.QualityLine;
import org.openktp.rules.selection.policy.Rounding;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.SelectionPolicyBuilder;
import org.openktp.rules.selection.policy.TieBreak;
import org.openktp.rules.selection.score.Assessor;
import org.openktp.rules.selection.score.CriterionScore;
import org.openktp.rules.selection.score.Scorecard;
import org.openktp.rules.wording.Wording;

/** The examples of {@code docs/selection.md}, in its order. */
final class OwnSelection {

    private static final List<Assessor> ASSESSORS = List.of(Assessor.of("assessor-1"), Assessor.of("assessor-2"));
    private static final List<Theme> THEMES = HcsKtp.ROUND_4.themeList();

    private OwnSelection() {}

    static void run() {
        SelectionPolicy policy = declaring();
        List<Candidate> candidates = List.of(
                candidate("a-1", THEMES.get(0)), candidate("a-2", THEMES.get(0)), candidate("a-3", THEMES.get(3)));
        List<Scorecard> cards = withOneMissing(policy, candidates);
        List<Scorecard> all = complete(policy, candidates, cards);
        balanced(policy, candidates, all);
        interviewing(policy, candidates, cards);
    }

    private static SelectionPolicy declaring() {
        // tag::guide[]
        SelectionPolicyBuilder builder = SelectionPolicy.builder()
                .id("our-selection")
                .round(HcsKtp.ROUND_4.id())
                .criteria(HcsKtp.ROUND_4.criteria().orElseThrow().value().stream()
                        .map(OwnSelection::scored)
                        .toList())
                .panel(supplied(PanelSize.of(2)))
                .aggregation(supplied(Aggregation.MEAN))
                .rounding(supplied(new Rounding(1, RoundingMode.HALF_UP)))
                .qualityLine(supplied(QualityLine.at(BigDecimal.valueOf(55))))
                .reserves(supplied(1))
                .tieBreaks(List.of(new TieBreak.ByReference()))
                .conflicts(new ConflictRule(Set.of(), ConflictRule.NotKnown.ADMIT));
        try {
            builder.build();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        SelectionPolicy policy = builder.capacity(supplied(1)).build();
        // end::guide[]
        return policy;
    }

    // tag::guide[]
    static ScoredCriterion scored(SelectionCriterion criterion) {
        return new ScoredCriterion(
                criterion,
                supplied(new ScoreScale(1, 10)),
                supplied(criterion.key().value() ? 2 : 1),
                Optional.empty());
    }
    // end::guide[]

    // tag::guide[]
    static Candidate candidate(String id, Theme theme) {
        Application application = Application.builder()
                .id(id)
                .round(Optional.of(HcsKtp.ROUND_4.id()))
                .submitted(Knowledge.known(LocalDate.of(2024, 1, 15)))
                .applicant(Applicant.builder()
                        .role(Knowledge.known(Role.CONSULTANT))
                        .nation(Knowledge.known(Nation.ENGLAND))
                        .build())
                .proposal(Knowledge.known(Proposal.builder()
                        .themes(Knowledge.known(Set.of(theme)))
                        .build()))
                .build();
        return Candidate.of(application, KtpRules.screening().decide(application));
    }

    static Scorecard card(String application, String assessor, int score) {
        Map<String, CriterionScore> scores = HcsKtp.ROUND_4.criteria().orElseThrow().value().stream()
                .collect(Collectors.toMap(SelectionCriterion::token, criterion -> CriterionScore.of(score)));
        return Scorecard.of(application, assessor, scores);
    }
    // end::guide[]

    // tag::guide[]
    static SelectionResult select(SelectionPolicy policy, List<Candidate> candidates, List<Scorecard> cards) {
        return new Selection(policy, ASSESSORS).select(candidates, cards);
    }

    static void print(SelectionResult result) {
        for (Placing placing : result.placings()) {
            System.out.println(placing.application()
                    + (placing.isSettled() ? "" : ", which depends on what is missing of " + placing.dependsOn()));
            placing.reasons().forEach(reason -> System.out.println("  " + Wording.ENGLISH.say(reason)));
        }
    }
    // end::guide[]

    private static List<Scorecard> withOneMissing(SelectionPolicy policy, List<Candidate> candidates) {
        // tag::guide[]
        List<Scorecard> cards = List.of(
                card("a-1", "assessor-1", 8),
                card("a-1", "assessor-2", 8),
                card("a-2", "assessor-1", 9),
                card("a-3", "assessor-1", 7),
                card("a-3", "assessor-2", 7));
        print(select(policy, candidates, cards));
        // end::guide[]
        return cards;
    }

    private static List<Scorecard> complete(SelectionPolicy policy, List<Candidate> candidates, List<Scorecard> cards) {
        // tag::guide[]
        List<Scorecard> all = new ArrayList<>(cards);
        all.add(card("a-2", "assessor-2", 7));
        print(select(policy, candidates, all));
        // end::guide[]
        return all;
    }

    // tag::guide[]
    static BalanceConstraint atLeastOne(String theme) {
        return new BalanceConstraint(
                theme, HcsFacts.themes(HcsKtp.ROUND_4), Optional.of(theme), BalanceKind.AT_LEAST, 1);
    }
    // end::guide[]

    private static void balanced(SelectionPolicy policy, List<Candidate> candidates, List<Scorecard> all) {
        // tag::guide[]
        BalanceConstraint measurement = atLeastOne("measurements-and-standards");
        print(select(policy.withBalance(List.of(measurement)), candidates, all));
        BalanceConstraint diagnostics = atLeastOne("novel-diagnostics");
        SelectionResult clash = select(policy.withBalance(List.of(measurement, diagnostics)), candidates, all);
        System.out.println(Wording.ENGLISH.say(clash.findings().get(0).message()));
        // end::guide[]
    }

    private static void interviewing(SelectionPolicy policy, List<Candidate> candidates, List<Scorecard> cards) {
        // tag::guide[]
        LocalDate day = LocalDate.of(2024, 2, 20);
        InterviewPlan plan = new InterviewPlan(
                HcsKtp.ROUND_4.interviews().orElseThrow(),
                List.of(new InterviewPanel("panel", Set.of("assessor-1", "assessor-2"))),
                List.of(
                        new InterviewSlot("early", "panel", day, LocalTime.of(9, 30), LocalTime.of(10, 15)),
                        new InterviewSlot("late", "panel", day, LocalTime.of(14, 0), LocalTime.of(14, 45)),
                        new InterviewSlot("next", "panel", day.plusDays(1), LocalTime.NOON, LocalTime.of(12, 45))),
                Map.of("a-1", Knowledge.known(Set.of(day)), "a-3", Knowledge.known(Set.of(day))),
                Invitation.MAY_REACH_QUALITY_LINE);
        new Selection(policy, ASSESSORS)
                .interviews(plan, candidates, cards)
                .appointments()
                .forEach(each -> System.out.println(each.slot().day() + " "
                        + each.slot().start() + " " + each.application() + (each.isConfirmed() ? "" : ", to confirm")));
        // end::guide[]
    }
}
