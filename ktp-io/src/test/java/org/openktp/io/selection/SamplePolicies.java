package org.openktp.io.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openktp.core.KtpModel;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.source.Sourced;
import org.openktp.core.text.WordCounting;
import org.openktp.core.time.Window;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.selection.interview.InterviewPanel;
import org.openktp.rules.selection.interview.InterviewPlan;
import org.openktp.rules.selection.interview.InterviewSlot;
import org.openktp.rules.selection.interview.Invitation;
import org.openktp.rules.selection.policy.Aggregation;
import org.openktp.rules.selection.policy.BalanceConstraint;
import org.openktp.rules.selection.policy.BalanceKind;
import org.openktp.rules.selection.policy.ConflictKind;
import org.openktp.rules.selection.policy.ConflictRule;
import org.openktp.rules.selection.policy.PanelSize;
import org.openktp.rules.selection.policy.QualityLine;
import org.openktp.rules.selection.policy.Rounding;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.TieBreak;
import org.openktp.rules.selection.policy.WordLimit;
import org.openktp.rules.selection.score.Assessor;

/** Policies of every shape that a document may hold, for both rounds of the Healthcare Scientist programme. */
final class SamplePolicies {

    private static final LocalDate MONDAY = LocalDate.of(2024, 2, 19);

    private SamplePolicies() {}

    static Arbitrary<SelectionDocument> any() {
        return Arbitraries.of(KtpModel.rounds()).flatMap(round -> Combinators.combine(
                        policies(round), assessors(round), interviews(round).optional())
                .as(SelectionDocument::new));
    }

    private static Arbitrary<SelectionPolicy> policies(Round round) {
        return Combinators.combine(
                        criteria(round),
                        cuts(round),
                        balance(round),
                        conflicts(),
                        Arbitraries.strings().ofMinLength(1).map(text -> "x" + text.replaceAll("[\ud800-\udfff]", "")))
                .as((criteria, cuts, balance, conflicts, seed) -> SelectionPolicy.builder()
                        .id("p-" + seed)
                        .round(round.id())
                        .criteria(criteria)
                        .panel(cuts.panel)
                        .aggregation(Sourced.supplied(cuts.aggregation))
                        .rounding(Sourced.supplied(cuts.rounding))
                        .qualityLine(Sourced.supplied(cuts.line))
                        .capacity(cuts.capacity)
                        .reserves(Sourced.supplied(cuts.reserves))
                        .tieBreaks(tieBreaks(criteria, seed))
                        .balance(balance)
                        .conflicts(conflicts)
                        .build());
    }

    private record Cut(
            Sourced<PanelSize> panel,
            Aggregation aggregation,
            Rounding rounding,
            QualityLine line,
            Sourced<Integer> capacity,
            int reserves) {}

    private static Arbitrary<Cut> cuts(Round round) {
        return Combinators.combine(
                        Arbitraries.of(PanelSize.EVERY_ASSESSOR, PanelSize.of(3), PanelSize.of(5))
                                .map(Sourced::supplied),
                        Arbitraries.of(Aggregation.MEAN, Aggregation.trimmedMean(1)),
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 6),
                                        Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN))
                                .as(Rounding::new),
                        Arbitraries.of("0", "60", "62.5", "99.999999", "100")
                                .map(percent -> QualityLine.at(new BigDecimal(percent)))
                                .injectNull(0)
                                .optional(0.7)
                                .map(line -> line.orElse(QualityLine.NONE)),
                        capacities(round),
                        Arbitraries.integers().between(0, 20))
                .as(Cut::new);
    }

    /** A number of the host's, and where the round has one, that. */
    private static Arbitrary<Sourced<Integer>> capacities(Round round) {
        Arbitrary<Sourced<Integer>> own = Arbitraries.integers()
                .between(1, round.places().map(Sourced::value).orElse(50))
                .map(Sourced::supplied);
        return round.places().isPresent()
                ? Arbitraries.oneOf(own, Arbitraries.just(round.places().get()))
                : own;
    }

    private static Arbitrary<List<ScoredCriterion>> criteria(Round round) {
        SelectionCriterion own = new SelectionCriterion(
                "our-own",
                Sourced.supplied("what we ask"),
                Sourced.supplied(false),
                Optional.empty(),
                Optional.empty());
        List<SelectionCriterion> all = Stream.concat(round.criteria().orElseThrow().value().stream(), Stream.of(own))
                .toList();
        return Arbitraries.of(all).list().ofMinSize(1).uniqueElements().flatMap(some -> scored().list()
                .ofSize(some.size())
                .map(how -> IntStream.range(0, some.size())
                        .mapToObj(i -> how.get(i).of(some.get(i)))
                        .toList()));
    }

    private record How(ScoreScale scale, int weight, Optional<WordLimit> limit) {
        ScoredCriterion of(SelectionCriterion criterion) {
            return new ScoredCriterion(
                    criterion, Sourced.supplied(scale), Sourced.supplied(weight), limit.map(Sourced::supplied));
        }
    }

    private static Arbitrary<How> scored() {
        return Combinators.combine(
                        Arbitraries.of(new ScoreScale(1, 10), new ScoreScale(0, 5), new ScoreScale(0, 1000)),
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.of(WordCounting.class)
                                .map(counting -> new WordLimit(100, counting))
                                .optional())
                .as(How::new);
    }

    private static List<TieBreak> tieBreaks(List<ScoredCriterion> criteria, String seed) {
        List<TieBreak> order = new ArrayList<>();
        criteria.forEach(each -> order.add(new TieBreak.ByCriterion(each.token())));
        order.add(seed.length() % 2 == 0 ? new TieBreak.ByReference() : new TieBreak.ByLot(seed));
        return order;
    }

    private static Arbitrary<List<BalanceConstraint>> balance(Round round) {
        BalanceConstraint partners = new BalanceConstraint(
                "two-per-partner", HcsFacts.partners(round), Optional.empty(), BalanceKind.AT_MOST, 2);
        BalanceConstraint wales =
                new BalanceConstraint("wales", HcsFacts.NATION, Optional.of("wales"), BalanceKind.AT_LEAST, 1);
        return Arbitraries.of(partners, wales).list().uniqueElements();
    }

    private static Arbitrary<ConflictRule> conflicts() {
        return Combinators.combine(
                        Arbitraries.of(ConflictKind.SAME_EMPLOYER, ConflictKind.PARTNER_ORGANISATION)
                                .set(),
                        Arbitraries.of(ConflictRule.NotKnown.class))
                .as(ConflictRule::new);
    }

    private static Arbitrary<List<Assessor>> assessors(Round round) {
        Organisation partner = round.partnerList().get(0);
        Arbitrary<Knowledge<OrganisationId>> employers = Arbitraries.of(List.of(
                Knowledge.known(OrganisationId.ods("R1H")),
                Knowledge.notAsked(),
                Knowledge.declined(),
                Knowledge.notApplicable(),
                Knowledge.oneOf(List.of(OrganisationId.ods("R1H"), OrganisationId.ods("RJ1")))));
        Arbitrary<Knowledge<Set<Organisation>>> partners = Arbitraries.of(List.of(
                Knowledge.known(Set.of(partner)),
                Knowledge.known(Set.of()),
                Knowledge.notAsked(),
                Knowledge.unknown(),
                Knowledge.including(Set.of(partner))));
        Arbitrary<Set<String>> declared = Arbitraries.of("r4-1", "r4-2", "r4-3").set();
        return Combinators.combine(employers, partners, declared)
                .as((employer, works, conflicts) -> new Assessor("A", employer, works, conflicts))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(SamplePolicies::named);
    }

    private static List<Assessor> named(List<Assessor> assessors) {
        return IntStream.range(0, assessors.size())
                .mapToObj(i -> new Assessor(
                        "A" + i,
                        assessors.get(i).employer(),
                        assessors.get(i).partners(),
                        assessors.get(i).conflicts()))
                .toList();
    }

    private static Arbitrary<InterviewPlan> interviews(Round round) {
        Sourced<Window> window =
                round.interviews().orElseGet(() -> Sourced.supplied(new Window(MONDAY, MONDAY.plusDays(4))));
        InterviewPanel panel = new InterviewPanel("panel-1", Set.of("A0"));
        Arbitrary<Knowledge<Set<LocalDate>>> days = Arbitraries.of(List.of(
                Knowledge.known(Set.of(MONDAY)), Knowledge.unknown(), Knowledge.within(Set.of(MONDAY.plusDays(1)))));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.maps(Arbitraries.of("r4-1", "r4-2"), days),
                        Arbitraries.of(Invitation.class))
                .as((slots, availability, invitation) ->
                        new InterviewPlan(window, List.of(panel), slots(slots), Map.copyOf(availability), invitation));
    }

    private static List<InterviewSlot> slots(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new InterviewSlot(
                        "s" + i, "panel-1", MONDAY, LocalTime.of(9 + i, 30), LocalTime.of(10 + i, 15)))
                .toList();
    }
}
