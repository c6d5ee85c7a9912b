package org.openktp.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openktp.rules.Samples.DAY;
import static org.openktp.rules.Samples.HOURS;
import static org.openktp.rules.Samples.MENTOR;
import static org.openktp.rules.Samples.POST;
import static org.openktp.rules.Samples.complete;
import static org.openktp.rules.Samples.rule;
import static org.openktp.rules.Samples.with;
import static org.openktp.rules.Samples.withConstraint;
import static org.openktp.rules.Samples.year;
import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.isIn;
import static org.openktp.rules.condition.Condition.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.Shared;
import org.openktp.rules.fact.Text;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/** What is looked up against whole decisions, over everything that may be known of four facts, two of them tied. */
final class LookupTest {

    private static final Fact<String> PLAN =
            Fact.of("plan", "plan", "Which plan?", new Text()).orNotApplicable("has no mentor");

    private static final List<RuleSet> VERSIONS = versions();

    private static List<RuleSet> versions() {
        Condition planOfMentor =
                any(all(hasValue(MENTOR), hasValue(PLAN)), all(not(hasValue(MENTOR)), not(hasValue(PLAN))));
        Requirement hours = rule("hours", atLeast(HOURS, 20)).build();
        Requirement plan = rule("plan", Condition.wordsAtMost(PLAN, WordCounting.WHITE_SPACE, 3))
                .applicability(is(MENTOR, "inside"))
                .build();
        Requirement advice = rule("post", isIn(POST, Set.of("permanent")))
                .severity(Severity.ADVISORY)
                .build();
        RuleSet first = withConstraint(complete(hours, plan, advice), planOfMentor);
        RuleSet longer = withConstraint(
                complete(
                        plan,
                        rule("words", Condition.wordsAtMost(PLAN, WordCounting.WHITE_SPACE, 1))
                                .applicability(hasValue(PLAN))
                                .build()),
                planOfMentor);
        return List.of(
                first,
                longer,
                with(first, Coverage.PARTIAL),
                with(first, year(2023)),
                complete(rule("hours", atLeast(HOURS, 21)).build(), advice));
    }

    private static List<FactSheet> sheets() {
        List<FactSheet> sheets = new ArrayList<>();
        for (Knowledge<Integer> hours : List.<Knowledge<Integer>>of(
                Knowledge.known(19),
                Knowledge.known(20),
                Knowledge.known(41),
                Knowledge.between(19, 20),
                Knowledge.unknown())) {
            for (Knowledge<String> mentor : List.<Knowledge<String>>of(
                    Knowledge.known("inside"),
                    Knowledge.known("outside"),
                    Knowledge.notApplicable(),
                    Knowledge.declined())) {
                for (Knowledge<String> plan : List.<Knowledge<String>>of(
                        Knowledge.known("one"),
                        Knowledge.known("one two three four"),
                        Knowledge.known(" "),
                        Knowledge.notApplicable(),
                        Knowledge.notAsked())) {
                    for (Knowledge<String> post :
                            List.<Knowledge<String>>of(Knowledge.known("permanent"), Knowledge.notAsked())) {
                        sheets.add(FactSheet.builder()
                                .put(HOURS, hours)
                                .put(MENTOR, mentor)
                                .put(PLAN, plan)
                                .put(POST, post)
                                .build());
                    }
                }
            }
        }
        return sheets;
    }

    /** Reads sheets as another type of subject, which counts words by itself and shares what it knows of hours and mentors. */
    private record Subject(FactSheet sheet) {

        static final Map<Knowledge<?>, Shared<?>> SHARED = new HashMap<>();

        static final FactReader<Subject> READER = new FactReader<>() {
            @Override
            public <T> Function<Subject, Knowledge<T>> reader(Fact<T> fact) {
                return subject -> subject.sheet().of(fact);
            }

            @Override
            public Optional<ToIntFunction<Subject>> words(Fact<String> fact, WordCounting counting) {
                return Optional.of(subject ->
                        subject.sheet().of(fact).value().map(counting::count).orElse(-1));
            }

            @Override
            public <T> Optional<Function<Subject, Shared<T>>> shared(Fact<T> fact) {
                return fact.equals(HOURS) || fact.equals(MENTOR)
                        ? Optional.of(subject -> share(subject.sheet().of(fact)))
                        : Optional.empty();
            }

            @Override
            public FactSheet sheet(Subject subject) {
                return subject.sheet();
            }
        };

        @SuppressWarnings("unchecked") // each is put under what it knows
        static <T> Shared<T> share(Knowledge<T> known) {
            return (Shared<T>) SHARED.computeIfAbsent(known, each -> new Shared<>(known));
        }
    }

    @Test
    void verdicts_and_outcomes_are_those_of_decisions() {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        int contradictions = 0;
        for (RuleSet rules : VERSIONS) {
            Evaluator<FactSheet> evaluator = Evaluator.of(rules);
            Evaluator<Subject> other = evaluator.reading(Subject.READER);
            for (FactSheet sheet : sheets()) {
                Decision decision = evaluator.decide(sheet, DAY);
                assertThat(evaluator.verdict(sheet, DAY)).isEqualTo(decision.verdict());
                assertThat(other.verdict(new Subject(sheet), DAY)).isEqualTo(decision.verdict());
                assertThat(evaluator.outcomes(sheet, DAY)).isEqualTo(Outcomes.of(decision));
                assertThat(other.outcomes(new Subject(sheet), DAY)).isEqualTo(Outcomes.of(decision));
                assertThat(other.decide(new Subject(sheet), DAY)).isEqualTo(decision);
                decision.verdict().ifPresent(verdicts::add);
                contradictions += decision.verdict().isEmpty() ? 1 : 0;
            }
        }
        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
        assertThat(contradictions).isGreaterThan(50);
    }

    @Test
    void outcomes_of_many_rules_are_those_of_decisions() {
        Requirement[] rules = IntStream.range(0, 70)
                .mapToObj(each -> rule("hours-" + each, atLeast(HOURS, each))
                        .applicability(each % 3 == 0 ? is(MENTOR, "inside") : Condition.always())
                        .build())
                .toArray(Requirement[]::new);
        Evaluator<FactSheet> evaluator = Evaluator.of(complete(rules));
        List<FactSheet> sheets = sheets();
        for (int each = 0; each < sheets.size(); each += 11) { // each of which takes long by a whole decision
            FactSheet sheet = sheets.get(each);
            assertThat(evaluator.outcomes(sheet, DAY)).isEqualTo(Outcomes.of(evaluator.decide(sheet, DAY)));
        }
    }

    @Test
    void versions_together_say_what_each_says_alone() {
        RuleVersions<FactSheet> together = RuleVersions.of(VERSIONS, FactSheet.READER);
        List<Evaluator<FactSheet>> alone = VERSIONS.stream().map(Evaluator::of).toList();

        assertThat(together.versions()).isEqualTo(VERSIONS);
        for (FactSheet sheet : sheets()) {
            assertThat(together.verdicts(sheet, DAY))
                    .isEqualTo(
                            alone.stream().map(each -> each.verdict(sheet, DAY)).toList());
        }
        LocalDate before = LocalDate.of(2023, 6, 1);
        assertThat(together.verdicts(sheets().get(0), before))
                .isEqualTo(alone.stream()
                        .map(each -> each.verdict(sheets().get(0), before))
                        .toList());
    }

    @Test
    void outcomes_are_found_by_their_rules() {
        FactSheet sheet = FactSheet.builder()
                .put(HOURS, Knowledge.known(3))
                .put(MENTOR, Knowledge.notApplicable())
                .put(PLAN, Knowledge.notApplicable())
                .build();
        Outcomes outcomes = Evaluator.of(VERSIONS.get(0)).outcomes(sheet, DAY);

        assertThat(outcomes.verdict()).contains(Verdict.INELIGIBLE);
        assertThat(outcomes.requirements()).isEqualTo(VERSIONS.get(0).rules());
        assertThat(outcomes.with(Outcome.NOT_MET)).extracting(Requirement::id).containsExactly("fellowship.hours");
        assertThat(outcomes.with(Outcome.MET)).isEmpty();
        assertThat(outcomes.of(1)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcomes)
                .hasToString("ineligible: fellowship.hours not-met, fellowship.plan not-applicable,"
                        + " fellowship.post undetermined");
        assertThatThrownBy(() -> outcomes.of(3)).isInstanceOf(IndexOutOfBoundsException.class);
        Outcomes same = Evaluator.of(VERSIONS.get(0)).outcomes(sheet, DAY);
        Outcomes others = Evaluator.of(VERSIONS.get(1)).outcomes(sheet, DAY);
        assertThat(outcomes).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(others);
        assertThat(outcomes.hashCode()).isNotEqualTo(others.hashCode());
    }
}
