package org.openktp.io.policy;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Values;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.shape.Tie;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Domain;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.fact.Text;
import org.openktp.rules.selection.policy.BalanceConstraint;
import org.openktp.rules.selection.policy.BalanceKind;

/** A balance that the awards must have, by a fact of the applications of the round. */
final class BalanceForm {

    private static final String FACT = "fact";
    private static final String VALUE = "value";
    private static final String AT_LEAST = "atLeast";
    private static final String AT_MOST = "atMost";

    private static final Property<BalanceConstraint, String> ID = required("id", Forms.TEXT, BalanceConstraint::id);
    private static final Property<BalanceConstraint, String> OF_VALUE =
            optional(VALUE, Forms.TEXT, BalanceConstraint::value);
    private static final Property<BalanceConstraint, Integer> LEAST =
            optional(AT_LEAST, Forms.whole(1), each -> number(each, BalanceKind.AT_LEAST));
    private static final Property<BalanceConstraint, Integer> MOST =
            optional(AT_MOST, Forms.whole(0), each -> number(each, BalanceKind.AT_MOST));

    private static final OneOfTwo NUMBER = new OneOfTwo(AT_LEAST, AT_MOST);

    private final JudgedRound round;
    private final Map<String, Fact<?>> facts;
    private final Property<BalanceConstraint, Fact<?>> fact;

    private BalanceForm(JudgedRound round) {
        this.round = round;
        this.facts = Fact.byId(round.facts().stream().filter(each -> isOfTokens(each.domain())));
        this.fact = required(
                FACT,
                Forms.text(Shapes.tokens(facts.keySet()), FindingCode.UNKNOWN_CODE, this::parse, Fact::id),
                BalanceConstraint::fact);
    }

    /** The form of a constraint on awards of a round. */
    static Form<BalanceConstraint> of(JudgedRound round) {
        BalanceForm form = new BalanceForm(round);
        return ObjectForm.of(List.of(ID, form.fact, OF_VALUE, LEAST, MOST), form::make)
                .checked(form::check, form.told());
    }

    private static boolean isOfTokens(Domain<?> domain) {
        return domain instanceof CodeList<?> || domain instanceof SetOf<?> || domain instanceof Text;
    }

    private Fact<?> parse(String id) {
        return Optional.<Fact<?>>ofNullable(facts.get(id))
                .orElseThrow(() -> new IllegalArgumentException(Shown.of(id)
                        + " is not a fact by which awards of " + round.id() + " can be balanced; use one of "
                        + String.join(", ", new TreeMap<>(facts).keySet())));
    }

    private static Optional<Integer> number(BalanceConstraint constraint, BalanceKind kind) {
        return Optional.of(constraint.number()).filter(number -> constraint.kind() == kind);
    }

    private BalanceConstraint make(Values values) {
        Optional<Integer> least = values.maybe(LEAST);
        return new BalanceConstraint(
                values.get(ID),
                values.get(fact),
                values.maybe(OF_VALUE),
                least.isPresent() ? BalanceKind.AT_LEAST : BalanceKind.AT_MOST,
                least.orElseGet(() -> values.get(MOST)));
    }

    private boolean check(Located.Members object, Reading reading) {
        boolean hasNumber = NUMBER.check(object, reading);
        return isValueOfFact(object, reading) && hasNumber;
    }

    /** What is no text, and what is no fact, has been said. */
    private boolean isValueOfFact(Located.Members object, Reading reading) {
        if (!(object.members().get(FACT) instanceof Located.Text id)
                || !(object.members().get(VALUE) instanceof Located.Text value)) {
            return true;
        }
        List<String> tokens = Optional.ofNullable(facts.get(id.value()))
                .map(BalanceForm::tokens)
                .orElse(List.of());
        if (tokens.isEmpty() || tokens.contains(value.value())) {
            return true;
        }
        reading.refuse(
                value.at(),
                FindingCode.UNKNOWN_CODE,
                Shown.of(value.value()) + " is not a value of " + id.value() + "; use one of "
                        + String.join(", ", tokens));
        return false;
    }

    /** The tokens of the values; none where there may be others. */
    private Tie[] told() {
        Stream<Tie> values = facts.values().stream()
                .filter(each -> !(each.domain() instanceof SetOf<?> && round.isAnyOfHosts()))
                .filter(each -> !tokens(each).isEmpty())
                .map(each -> new Tie.Where(FACT, List.of(each.id()), new Tie.Narrower(VALUE, values(each))));
        return Stream.concat(Stream.of(NUMBER.told()), values).toArray(Tie[]::new);
    }

    private static JsonShape values(Fact<?> fact) {
        JsonShape values = Shapes.tokens(tokens(fact));
        return fact.domain() instanceof SetOf<?> ? values : values.named(fact.id());
    }

    private static List<String> tokens(Fact<?> fact) {
        Domain<?> domain = fact.domain() instanceof SetOf<?> sets ? sets.elements() : fact.domain();
        return domain instanceof CodeList<?> list && !list.isOpen()
                ? list.values().stream().map(Code::tokenOf).collect(Collectors.toList())
                : List.of();
    }
}
