package org.openktp.io.rule;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.core.programme.Round;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.Screening;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;

/**
 * The rules of a round: all of them, under {@code round}, or some beside those that it has, under {@code addTo}. Reading gives
 * all the rules of the round in either case.
 */
final class RuleSetForm implements Form<RuleSet> {

    /** The property with the round of which these are all the rules. */
    static final String ROUND = "round";

    /** The property with the round to whose rules these are added. */
    static final String ADD_TO = "addTo";

    private static final String RULES = "rules";
    private static final Form<Coverage> COVERAGE = Forms.code("coverage", List.of(Coverage.values()));

    private final Round round;
    private final Optional<RuleSet> base;
    private final Form<RuleSet> own;

    private RuleSetForm(Round round, String target, Optional<RuleSet> base) {
        this.round = round;
        this.base = base;
        this.own = own(round, target, base.map(RuleSet::constraints).orElse(List.of()));
    }

    static RuleSetForm whole(Round round) {
        return new RuleSetForm(round, ROUND, Optional.empty());
    }

    static RuleSetForm addition(Round round, RuleSet base) {
        return new RuleSetForm(round, ADD_TO, Optional.of(base));
    }

    private static Form<RuleSet> own(Round round, String target, List<Condition> known) {
        ConditionForm conditions = new ConditionForm(HcsFacts.facts(round));
        Property<RuleSet, String> of = required(target, Forms.TEXT, set -> round.id());
        Property<RuleSet, String> id = required("id", RuleForm.ID, RuleSet::id);
        Property<RuleSet, String> version = required("version", RuleForm.ID, RuleSet::version);
        Property<RuleSet, Coverage> coverage = optional("coverage", COVERAGE, set -> Optional.of(set.coverage()));
        Property<RuleSet, InForce> inForce =
                optional("inForce", RuleForm.IN_FORCE, set -> RuleForm.bounded(set.inForce()));
        Property<RuleSet, List<Rule>> rules =
                optional(RULES, Forms.distinct(new RuleForm(conditions), Rule::id), set -> Optional.of(set.rules())
                        .filter(all -> !all.isEmpty()));
        Property<RuleSet, List<Condition>> given =
                optional("given", Forms.list(conditions, 0), set -> Optional.of(set.constraints()));
        return ObjectForm.of(
                List.of(of, id, version, coverage, inForce, rules, given),
                values -> given(
                        new RuleSet(
                                values.get(id),
                                values.get(version),
                                values.maybe(coverage).orElse(Coverage.PARTIAL),
                                values.maybe(inForce).orElseGet(InForce::unbounded),
                                values.maybe(rules).orElse(List.of()),
                                List.of()),
                        values.maybe(given),
                        known));
    }

    /** Where nothing is said of it, the facts imply what the form of an application makes them. */
    private static RuleSet given(RuleSet rules, Optional<List<Condition>> given, Collection<Condition> known) {
        List<Condition> constraints =
                given.orElseGet(() -> HcsFacts.implied(rules.facts().values()).stream()
                        .filter(each -> !known.contains(each))
                        .toList());
        return new RuleSet(rules.id(), rules.version(), rules.coverage(), rules.inForce(), rules.rules(), constraints);
    }

    @Override
    public Optional<RuleSet> read(Located given, Reading reading) {
        Optional<RuleSet> read = own.read(given, reading);
        Optional<RuleSet> whole = base.isEmpty() || !(given instanceof Located.Members object)
                ? read
                : read.flatMap(set -> beside(base.get(), set, object, reading));
        return whole.flatMap(set -> decidable(set, given, reading));
    }

    private static Optional<RuleSet> beside(RuleSet base, RuleSet set, Located.Members object, Reading reading) {
        Set<String> taken = base.rules().stream().map(Rule::id).collect(Collectors.toCollection(HashSet::new));
        boolean right = true;
        for (int i = 0; i < set.rules().size(); i++) {
            right &= fits(set.rules().get(i), set.inForce(), taken, place(object, i), reading);
        }
        return right ? Optional.of(base.plus(set)) : Optional.empty();
    }

    private static boolean fits(Rule rule, InForce inForce, Set<String> taken, Location at, Reading reading) {
        if (taken.contains(rule.id())) {
            reading.refuse(
                    at,
                    FindingCode.CONTRADICTION,
                    "rule " + Shown.of(rule.id()) + " is one that the round has already; give yours another id");
            return false;
        }
        return reading.make(at, FindingCode.CONTRADICTION, () -> rule.within(inForce))
                .isPresent();
    }

    private static Location place(Located.Members object, int rule) {
        return object.members().get(RULES) instanceof Located.Items rules
                ? rules.items().get(rule).at()
                : object.at();
    }

    private Optional<RuleSet> decidable(RuleSet set, Located given, Reading reading) {
        return reading.make(given.at(), FindingCode.INVALID_VALUE, () -> Screening.of(Map.of(round, set))
                .ruleSet(round.id())
                .orElseThrow());
    }

    @Override
    public Object write(RuleSet rules, Writing writing) {
        return own.write(rules, writing);
    }

    @Override
    public JsonShape shape() {
        return own.shape();
    }
}
