package org.openktp.rules.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Judgement;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Severity;

/** A small rule set over small domains, and something known of each of its facts; made from a sequence of choices. */
final class RandomCase {

    static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    /** How many completions there are at most, though not where facts turn out to contradict their declarations. */
    private static final int ROOM = 250;

    private final Choices choices;
    private final List<RandomFact<?>> facts = new ArrayList<>();
    private final RandomConditions conditions;
    private final RuleSet rules;

    RandomCase(Choices choices) {
        this.choices = choices;
        addFacts();
        this.conditions = new RandomConditions(facts, choices);
        Coverage coverage = choices.of(List.of(Coverage.values()));
        InForce inForce = inForce(24);
        List<Rule> all = new ArrayList<>();
        IntStream.rangeClosed(0, choices.below(4)).forEach(number -> all.add(requirement(number)));
        if (choices.oneIn(8)) {
            all.add(judgement());
        }
        List<Condition> constraints = new ArrayList<>();
        IntStream.range(0, Math.max(0, choices.below(5) - 2)).forEach(number -> constraints.add(constraint()));
        this.rules = new RuleSet("random", "1", coverage, inForce, all, constraints);
    }

    /** Every other time facts of one kind, so that they can be compared. */
    private void addFacts() {
        RandomFact.Kind first = kind();
        boolean alike = choices.oneIn(2);
        int room = ROOM;
        int count = 2 + choices.below(3);
        for (int number = 0; number < count && room > 1; number++) {
            RandomFact.Kind kind = number == 0 || (alike && number < 3) ? first : kind();
            RandomFact<?> fact = RandomFact.of(kind, number, room, choices);
            if (fact.answers() <= room) {
                facts.add(fact);
                room /= Math.max(1, fact.answers());
            }
        }
    }

    /** Dates more often, for they have the most relations, and texts seldom, for they take the longest. */
    private RandomFact.Kind kind() {
        if (choices.oneIn(40)) {
            return RandomFact.Kind.TEXT;
        }
        RandomFact.Kind kind = choices.of(List.of(RandomFact.Kind.values()));
        return kind == RandomFact.Kind.TEXT ? RandomFact.Kind.DATE : kind;
    }

    private Condition constraint() {
        return switch (choices.below(4)) {
            case 0 -> conditions.of(2);
            case 1 -> conditions.size();
            default -> conditions.comparison();
        };
    }

    private Requirement requirement(int number) {
        return Requirement.builder()
                .id("random." + number)
                .title("rule " + number)
                .text("")
                .severity(choices.oneIn(4) ? Severity.ADVISORY : Severity.MANDATORY)
                .applicability(choices.oneIn(2) ? conditions.of(2) : Condition.always())
                .requirement(conditions.of(3))
                .inForce(inForce(10))
                .provenance(Provenance.USER_SUPPLIED)
                .build();
    }

    private Judgement judgement() {
        return new Judgement(
                "random.judgement",
                "judgement",
                "",
                List.of(choices.of(facts).fact()),
                inForce(3),
                Provenance.USER_SUPPLIED,
                List.of());
    }

    /** Mostly in force on the day, and now and then not. */
    private InForce inForce(int outsideOneIn) {
        Optional<Sourced<LocalDate>> none = Optional.empty();
        if (choices.oneIn(outsideOneIn)) {
            return new InForce(none, Optional.of(Sourced.supplied(DAY.minusDays(1 + choices.below(3)))));
        }
        Optional<Sourced<LocalDate>> from = Optional.of(Sourced.supplied(DAY.minusDays(choices.below(20))));
        Optional<Sourced<LocalDate>> until = Optional.of(Sourced.supplied(DAY.plusDays(choices.below(3))));
        return new InForce(choices.oneIn(2) ? from : none, choices.oneIn(2) ? until : none);
    }

    List<RandomFact<?>> facts() {
        return facts;
    }

    RuleSet rules() {
        return rules;
    }

    FactSheet sheet() {
        FactSheet.Builder sheet = FactSheet.builder();
        facts.forEach(fact -> put(sheet, fact));
        return sheet.build();
    }

    private static <T> void put(FactSheet.Builder sheet, RandomFact<T> fact) {
        sheet.put(fact.fact(), fact.known());
    }

    /** A date that can say which rules apply; empty where there is no date. */
    @SuppressWarnings("unchecked") // a range of dates has dates
    Optional<Fact<LocalDate>> day() {
        return facts.stream()
                .filter(fact -> fact.fact().domain() instanceof DateRange)
                .map(fact -> (Fact<LocalDate>) fact.fact())
                .findFirst();
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(
                List.of("", rules.coverage() + " " + rules.inForce().describe()));
        rules.constraints().forEach(each -> lines.add("given " + each.canonical()));
        for (Rule rule : rules.rules()) {
            lines.add(rule.id() + " " + rule.severity() + " " + rule.inForce().describe()
                    + (rule instanceof Requirement each
                            ? " if " + each.applicability().canonical() + " then "
                                    + each.requirement().canonical()
                            : ""));
        }
        facts.forEach(
                each -> lines.add(each.fact().id() + " " + each.fact().domain().canonical()
                        + (each.fact().notApplicable().isPresent() ? " or not applicable" : "") + ": " + each.known()));
        return String.join("\n", lines);
    }
}
