package org.openktp.io.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.programme.Round;
import org.openktp.io.form.Form;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.rule.RuleSet;

/**
 * Rule sets in a list, each taken into the rules known so far before the next is read.
 *
 * @param known the rounds that exist, each with the rules that it has
 */
record RuleSetsForm(Map<Round, RuleSet> known) implements Form<Map<Round, RuleSet>> {

    @Override
    public Optional<Map<Round, RuleSet>> read(Located given, Reading reading) {
        if (!(given instanceof Located.Items list)) {
            return reading.wrongType(given, "a list");
        }
        if (list.items().isEmpty()) {
            return reading.refuse(list.at(), FindingCode.INVALID_VALUE, "the list must have 1 or more");
        }
        Map<Round, RuleSet> rules = new LinkedHashMap<>(known);
        Set<Round> replaced = new HashSet<>();
        boolean right = true;
        for (Located each : list.items()) {
            right &= take(each, rules, replaced, reading);
        }
        return right ? Optional.of(rules) : Optional.empty();
    }

    private boolean take(Located given, Map<Round, RuleSet> rules, Set<Round> replaced, Reading reading) {
        if (!(given instanceof Located.Members object)) {
            reading.wrongType(given, "a rule set, which is an object");
            return false;
        }
        if (!AtomForm.oneOf(RuleSetForm.ROUND, RuleSetForm.ADD_TO, object, reading)
                || !AtomForm.notBoth(RuleSetForm.ROUND, RuleSetForm.ADD_TO, object, reading)) {
            return false;
        }
        boolean whole = AtomForm.given(object, RuleSetForm.ROUND);
        Located name = AtomForm.get(object.members(), whole ? RuleSetForm.ROUND : RuleSetForm.ADD_TO);
        Optional<Round> round = round(name, reading);
        if (round.isEmpty() || (whole && !replaces(round.get(), replaced, name, reading))) {
            return false;
        }
        Optional<RuleSet> set = form(round.get(), whole, rules).read(given, reading);
        set.ifPresent(found -> rules.put(round.get(), found));
        return set.isPresent();
    }

    private static boolean replaces(Round round, Set<Round> replaced, Located name, Reading reading) {
        if (replaced.add(round)) {
            return true;
        }
        reading.refuse(name.at(), FindingCode.CONTRADICTION, "the list has all rules of " + round.id() + " twice");
        return false;
    }

    private static RuleSetForm form(Round round, boolean whole, Map<Round, RuleSet> rules) {
        return whole
                ? RuleSetForm.whole(round)
                : RuleSetForm.addition(
                        round, Optional.ofNullable(rules.get(round)).orElseThrow());
    }

    private Optional<Round> round(Located name, Reading reading) {
        if (!(name instanceof Located.Text id)) {
            return reading.wrongType(name, "the identifier of a round");
        }
        Optional<Round> round = known.keySet().stream()
                .filter(each -> each.id().equals(id.value()))
                .findFirst();
        List<String> ids = known.keySet().stream().map(Round::id).toList();
        return round.isPresent()
                ? round
                : reading.refuse(
                        id.at(),
                        FindingCode.UNKNOWN_ROUND,
                        Shown.of(id.value()) + " is not a round that is known; known are " + String.join(", ", ids));
    }

    @Override
    public Object write(Map<Round, RuleSet> rules, Writing writing) {
        List<Object> sets = new ArrayList<>();
        rules.forEach((round, set) -> sets.add(RuleSetForm.whole(round).write(set, writing)));
        return sets;
    }

    @Override
    public JsonShape shape() {
        Round round = known.keySet().stream()
                .max(Comparator.comparing(each -> HcsFacts.facts(each).size()))
                .orElseThrow();
        JsonShape either = Shapes.anyOf(
                RuleSetForm.whole(round).shape(),
                RuleSetForm.addition(round, RuleSet.empty(round.id())).shape());
        return new JsonShape.Items(either, 1, false);
    }
}
