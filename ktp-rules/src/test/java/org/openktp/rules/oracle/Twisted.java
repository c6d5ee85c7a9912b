package org.openktp.rules.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.AtLeastOf;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Not;
import org.openktp.rules.condition.Offset;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;

/** Cases misread: what follows from them rightly is the wrong answer to the case as it was. */
final class Twisted {

    private Twisted() {}

    static Answer answer(RuleSet rules, FactSheet sheet) {
        return BruteForceOracle.on(RandomCase.DAY, rules, sheet).answer();
    }

    static Answer rules(RandomCase each, UnaryOperator<Requirement> twist) {
        return answer(withRules(each.rules(), twist), each.sheet());
    }

    private static RuleSet withRules(RuleSet set, UnaryOperator<Requirement> twist) {
        List<Rule> rules = new ArrayList<>();
        set.rules().forEach(rule -> rules.add(rule instanceof Requirement each ? twist.apply(each) : rule));
        return new RuleSet(set.id(), set.version(), set.coverage(), set.inForce(), rules, set.constraints());
    }

    static RuleSet withConstraints(RuleSet set, List<Condition> constraints) {
        return new RuleSet(set.id(), set.version(), set.coverage(), set.inForce(), set.rules(), constraints);
    }

    /** The same with each condition, and each inside it, twisted from within. */
    static Answer conditions(RandomCase each, UnaryOperator<Condition> twist) {
        RuleSet rules = withRules(each.rules(), rule -> rule.withApplicability(twisted(rule.applicability(), twist))
                .withRequirement(twisted(rule.requirement(), twist)));
        List<Condition> constraints = each.rules().constraints().stream()
                .map(constraint -> twisted(constraint, twist))
                .toList();
        return answer(withConstraints(rules, constraints), each.sheet());
    }

    private static Condition twisted(Condition condition, UnaryOperator<Condition> twist) {
        List<Condition> parts = World.parts(condition).stream()
                .map(part -> twisted(part, twist))
                .toList();
        if (condition instanceof AllOf) {
            return twist.apply(new AllOf(parts));
        }
        if (condition instanceof AnyOf) {
            return twist.apply(new AnyOf(parts));
        }
        if (condition instanceof AtLeastOf some) {
            return twist.apply(new AtLeastOf(some.least(), parts));
        }
        return twist.apply(condition instanceof Not ? new Not(parts.get(0)) : condition);
    }

    static Answer knowledge(RandomCase each, UnaryOperator<Knowledge<?>> twist) {
        FactSheet.Builder sheet = FactSheet.builder();
        each.facts().forEach(fact -> put(sheet, fact, twist));
        return answer(each.rules(), sheet.build());
    }

    @SuppressWarnings("unchecked") // twisted knowledge of a fact is of the type of its values
    private static <T> void put(FactSheet.Builder sheet, RandomFact<T> fact, UnaryOperator<Knowledge<?>> twist) {
        sheet.put(fact.fact(), (Knowledge<T>) twist.apply(fact.known()));
    }

    static boolean isMissing(RandomCase each, Condition condition) {
        Set<String> missing = new HashSet<>();
        each.facts().stream()
                .filter(fact -> fact.known() instanceof Missing)
                .forEach(fact -> missing.add(fact.fact().id()));
        return condition instanceof Atom atom && atom.facts().stream().anyMatch(fact -> missing.contains(fact.id()));
    }

    static <T extends Comparable<? super T>> Condition inDays(Comparison<T> comparison) {
        Offset offset = comparison.offset();
        return offset.unit() == Offset.Unit.MONTHS
                ? new Comparison<>(
                        comparison.left(), comparison.relation(), comparison.right(), Offset.days(30 * offset.amount()))
                : comparison;
    }
}
