package org.openktp.io.rule;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.SourcedForm;
import org.openktp.io.form.Values;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Judgement;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.Severity;

/** A rule: with severity {@code judgement} one that is left to a person, else one that is decided. */
public final class RuleForm implements Form<Rule> {

    /** An identifier: a text without blanks. */
    public static final Form<String> ID = Forms.text(Shapes.WORD, RuleForm::id, each -> each);

    private static final Form<Sourced<LocalDate>> DAY = SourcedForm.of(Forms.DATE);
    private static final Property<InForce, Sourced<LocalDate>> FROM = optional("from", DAY, InForce::from);
    private static final Property<InForce, Sourced<LocalDate>> UNTIL = optional("until", DAY, InForce::until);

    /** The days on which rules are in force. */
    public static final Form<InForce> IN_FORCE = Forms.named(
            "in-force",
            ObjectForm.of(List.of(FROM, UNTIL), values -> new InForce(values.maybe(FROM), values.maybe(UNTIL))));

    private final Form<Requirement> requirement;
    private final Form<Judgement> judgement;

    /**
     * Rules on some facts.
     *
     * @param conditions the form of conditions on them
     */
    public RuleForm(ConditionForm conditions) {
        this.requirement = requirement(conditions);
        this.judgement = judgement(conditions);
    }

    private static Form<Requirement> requirement(ConditionForm conditions) {
        Common<Requirement> rule = new Common<>();
        Property<Requirement, Condition> appliesTo =
                optional("appliesTo", conditions, each -> Optional.of(each.applicability())
                        .filter(condition -> !condition.equals(Condition.always())));
        Property<Requirement, Condition> requires = required("requires", conditions, Requirement::requirement);
        return rule.form(
                List.of(appliesTo, requires),
                values -> new Requirement(
                        values.get(rule.id),
                        values.get(rule.title),
                        rule.text(values),
                        values.get(rule.severity),
                        values.maybe(appliesTo).orElseGet(Condition::always),
                        values.get(requires),
                        rule.inForce(values),
                        rule.provenance(values),
                        rule.citations(values)));
    }

    private static Form<Judgement> judgement(ConditionForm conditions) {
        Common<Judgement> rule = new Common<>();
        Property<Judgement, List<Fact<?>>> considers = optional(
                "considers", Forms.distinct(conditions.facts(), Fact::id), each -> Optional.of(each.considers())
                        .filter(facts -> !facts.isEmpty()));
        return rule.form(
                List.of(considers),
                values -> new Judgement(
                        values.get(rule.id),
                        values.get(rule.title),
                        rule.text(values),
                        values.maybe(considers).orElse(List.of()),
                        rule.inForce(values),
                        rule.provenance(values),
                        rule.citations(values)));
    }

    private static String id(String text) {
        if (!text.matches("[\\S&&[^\\p{Z}\\p{C}]]+")) {
            throw new IllegalArgumentException(
                    Shown.of(text) + " must be a text without blanks, like my-trust.minimum-band");
        }
        return text;
    }

    /**
     * Days in force, absent where they have no bounds.
     *
     * @param inForce the days
     * @return the days, or empty
     */
    public static Optional<InForce> bounded(InForce inForce) {
        return Optional.of(inForce).filter(each -> !each.equals(InForce.unbounded()));
    }

    @Override
    public Optional<Rule> read(Located given, Reading reading) {
        boolean judged = given instanceof Located.Members object
                && object.members().get("severity") instanceof Located.Text severity
                && severity.value().equals(Severity.JUDGEMENT.token());
        return (judged ? judgement : requirement).read(given, reading).map(Rule.class::cast);
    }

    @Override
    public Object write(Rule rule, Writing writing) {
        return rule instanceof Requirement decided
                ? requirement.write(decided, writing)
                : judgement.write((Judgement) rule, writing);
    }

    @Override
    public JsonShape shape() {
        Map<String, JsonShape> severities = new LinkedHashMap<>();
        Stream.of(Severity.values())
                .forEach(each ->
                        severities.put(each.token(), (each == Severity.JUDGEMENT ? judgement : requirement).shape()));
        return new JsonShape.Variants("severity", severities, Optional.empty()).named("rule");
    }

    /** The properties that all rules have. */
    private static final class Common<R extends Rule> {

        private final Property<R, String> id = required("id", ID, Rule::id);
        private final Property<R, String> title = required("title", Forms.TEXT, Rule::title);
        private final Property<R, String> text = optional(
                "text", Forms.TEXT, rule -> Optional.of(rule.text()).filter(words -> !words.equals(rule.title())));
        private final Property<R, Severity> severity =
                required("severity", Forms.code("severity", List.of(Severity.values())), Rule::severity);
        private final Property<R, InForce> inForce = optional("inForce", IN_FORCE, rule -> bounded(rule.inForce()));
        private final Property<R, Provenance> provenance =
                optional("provenance", SourcedForm.PROVENANCE, rule -> Optional.of(rule.provenance())
                        .filter(each -> each != Provenance.USER_SUPPLIED
                                || !rule.citations().isEmpty()));
        private final Property<R, List<Citation>> citations =
                optional("citations", SourcedForm.CITATIONS, rule -> Optional.of(rule.citations())
                        .filter(all -> !all.isEmpty()));

        private List<Property<R, ?>> with(List<Property<R, ?>> own) {
            return Stream.of(
                            List.<Property<R, ?>>of(id, title, text, severity),
                            own,
                            List.of(inForce, provenance, citations))
                    .flatMap(List::stream)
                    .<Property<R, ?>>map(each -> each)
                    .toList();
        }

        private String text(Values values) {
            return values.maybe(text).orElseGet(() -> values.get(title));
        }

        private InForce inForce(Values values) {
            return values.maybe(inForce).orElseGet(InForce::unbounded);
        }

        private Provenance provenance(Values values) {
            return values.maybe(provenance).orElse(Provenance.USER_SUPPLIED);
        }

        private List<Citation> citations(Values values) {
            return values.maybe(citations).orElse(List.of());
        }

        private Form<R> form(List<Property<R, ?>> own, Function<Values, R> make) {
            return ObjectForm.of(with(own), make).checked(SourcedForm::check, SourcedForm.cited());
        }
    }
}
