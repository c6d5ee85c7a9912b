package org.openktp.io.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.cost.plan.CostPlan;
import org.openktp.core.innovate.cost.plan.FullEconomicPlan;
import org.openktp.core.innovate.cost.plan.StandardPlan;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.Opportunity;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.RoundPartner;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.programme.SupportingBody;
import org.openktp.core.programme.Theme;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Source;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.SourceForms;
import org.openktp.io.form.Writing;
import org.openktp.io.lifecycle.EntryForms;
import org.openktp.io.plan.PlanAlone;
import org.openktp.io.policy.PolicyParts;
import org.openktp.io.round.OfferForms;
import org.openktp.io.round.OrganisationForm;
import org.openktp.io.round.PartnerForm;
import org.openktp.io.round.RoundForm;
import org.openktp.io.rule.ConditionForm;
import org.openktp.io.rule.Moved;
import org.openktp.io.rule.RuleForm;
import org.openktp.io.scorecard.ScorecardForm;
import org.openktp.io.tree.Located;
import org.openktp.io.value.basic.CodeForms;
import org.openktp.io.value.basic.OwnForm;
import org.openktp.rules.condition.AllOf;
import org.openktp.rules.condition.AnyOf;
import org.openktp.rules.condition.AtLeastOf;
import org.openktp.rules.condition.Atom;
import org.openktp.rules.condition.Comparison;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.FactAtom;
import org.openktp.rules.condition.HasValue;
import org.openktp.rules.condition.InRange;
import org.openktp.rules.condition.Includes;
import org.openktp.rules.condition.IsIn;
import org.openktp.rules.condition.Matches;
import org.openktp.rules.condition.Not;
import org.openktp.rules.condition.Offset;
import org.openktp.rules.condition.SizeInRange;
import org.openktp.rules.condition.WordCount;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.lifecycle.history.Amendment;
import org.openktp.rules.lifecycle.history.Correction;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Retraction;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Judgement;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.selection.policy.Aggregation;
import org.openktp.rules.selection.policy.ConflictRule;
import org.openktp.rules.selection.policy.PanelSize;
import org.openktp.rules.selection.policy.QualityLine;
import org.openktp.rules.selection.policy.Rounding;
import org.openktp.rules.selection.policy.TieBreak;
import org.openktp.rules.selection.score.CriterionScore;
import org.openktp.rules.selection.score.Scorecard;

/** The forms that values have in documents and records already, and keep wherever else they stand. */
final class SharedForms {

    private final Map<Class<?>, Form<Object>> forms = new HashMap<>();

    private SharedForms(KnownFacts known, ConditionForm conditions, Form<FactSheet> sheets) {
        values();
        variants(
                Condition.class, conditions, List.of(Atom.class, AllOf.class, AnyOf.class, AtLeastOf.class, Not.class));
        variants(
                FactAtom.class,
                conditions,
                List.of(
                        HasValue.class,
                        IsIn.class,
                        InRange.class,
                        Includes.class,
                        SizeInRange.class,
                        Matches.class,
                        WordCount.class,
                        Comparison.class));
        RuleForm rules = new RuleForm(conditions);
        variants(Rule.class, rules, List.of(Requirement.class, Judgement.class));
        put(RuleSet.class, ruleSet(conditions, rules));
        put(InForce.class, RuleForm.IN_FORCE);
        put(FactSheet.class, sheets);
        put(Fact.class, conditions.facts());
        variants(
                Entry.class,
                entries(new EntryForms(sheets)),
                List.of(Event.class, Amendment.class, Correction.class, Retraction.class));
        variants(
                SchemeApplication.class,
                new ApplicationForm(known.rounds()),
                List.of(Application.class, InnovateApplication.class));
    }

    /** The forms by their types. */
    static Map<Class<?>, Form<Object>> of(KnownFacts known, ConditionForm conditions, Form<FactSheet> sheets) {
        return Map.copyOf(new SharedForms(known, conditions, sheets).forms);
    }

    private void values() {
        put(Source.class, SourceForms.WHOLE);
        put(Citation.class, SourceForms.CITATION);
        put(Round.class, RoundForm.ROUND);
        put(Organisation.class, OrganisationForm.ORGANISATION);
        put(RoundPartner.class, PartnerForm.PARTNER);
        put(Theme.class, OfferForms.THEME);
        put(SelectionCriterion.class, OfferForms.CRITERION);
        put(Opportunity.class, OfferForms.OPPORTUNITY);
        put(SupportingBody.class, OfferForms.SUPPORTING_BODY);
        put(Offset.class, Moved.OFFSET);
        put(PanelSize.class, PolicyParts.PANEL);
        put(Aggregation.class, PolicyParts.AGGREGATION);
        put(Rounding.class, PolicyParts.ROUNDING);
        put(QualityLine.class, PolicyParts.QUALITY_LINE);
        put(ConflictRule.class, PolicyParts.CONFLICTS);
        put(Scorecard.class, ScorecardForm.FORM);
        put(CriterionScore.class, ScorecardForm.CRITERION_SCORE);
        variants(
                TieBreak.class,
                PolicyParts.TIE_BREAK,
                List.of(TieBreak.ByCriterion.class, TieBreak.ByReference.class, TieBreak.ByLot.class));
        variants(CostPlan.class, PlanAlone.FORM, List.of(FullEconomicPlan.class, StandardPlan.class));
    }

    @SuppressWarnings("unchecked") // a form is found by the type of its values
    private <T> void put(Class<T> type, Form<? extends T> form) {
        forms.put(type, (Form<Object>) form);
    }

    /** A type and its variants, which are written alike wherever they stand. */
    @SuppressWarnings("unchecked") // what is read is looked at
    private <T> void variants(Class<?> type, Form<T> form, List<Class<?>> variants) {
        forms.put(type, (Form<Object>) form);
        variants.forEach(variant -> forms.put(variant, new Narrowed(variant, (Form<Object>) form)));
    }

    private static Form<RuleSet> ruleSet(ConditionForm conditions, RuleForm rule) {
        Property<RuleSet, String> id = Property.required("id", RuleForm.ID, RuleSet::id);
        Property<RuleSet, String> version = Property.required("version", RuleForm.ID, RuleSet::version);
        Property<RuleSet, Coverage> coverage =
                Property.required("coverage", Forms.code("coverage", List.of(Coverage.values())), RuleSet::coverage);
        Property<RuleSet, InForce> inForce =
                Property.optional("inForce", RuleForm.IN_FORCE, set -> RuleForm.bounded(set.inForce()));
        Property<RuleSet, List<Rule>> rules =
                Property.required("rules", Forms.distinct(rule, 0, Rule::id), RuleSet::rules);
        Property<RuleSet, List<Condition>> given =
                Property.required("given", Forms.list(conditions, 0), RuleSet::constraints);
        return ObjectForm.of(
                List.of(id, version, coverage, inForce, rules, given),
                values -> new RuleSet(
                        values.get(id),
                        values.get(version),
                        values.get(coverage),
                        values.maybe(inForce).orElseGet(InForce::unbounded),
                        values.get(rules),
                        values.get(given)));
    }

    private static Form<Entry> entries(EntryForms entries) {
        return new OwnForm<>() {
            @Override
            public Optional<Entry> read(Located given, Reading reading) {
                if (!(given instanceof Located.Members object)) {
                    return reading.wrongType(given, "an object with kind");
                }
                Located kind = object.members().get(RecordForm.KIND);
                if (kind instanceof Located.Text text && EntryForms.KINDS.contains(text.value())) {
                    return entries.form(text.value()).read(given, reading).map(each -> each);
                }
                return reading.refuse(
                        kind == null ? given.at() : kind.at(),
                        kind instanceof Located.Text ? FindingCode.UNKNOWN_CODE : FindingCode.REQUIRED,
                        "kind must be event, correction or retraction");
            }

            @Override
            public Object write(Entry entry, Writing writing) {
                return written(entries.form(EntryForms.kind(entry)), entry, writing);
            }
        };
    }

    @SuppressWarnings("unchecked") // the form is that of the entry's kind
    private static Object written(Form<? extends Entry> form, Entry entry, Writing writing) {
        return ((Form<Entry>) form).write(entry, writing);
    }

    /** One variant of what a form reads. */
    private static final class Narrowed extends OwnForm<Object> {

        private final Class<?> variant;
        private final Form<Object> form;

        Narrowed(Class<?> variant, Form<Object> form) {
            this.variant = variant;
            this.form = form;
        }

        @Override
        public Optional<Object> read(Located given, Reading reading) {
            Optional<Object> value = form.read(given, reading);
            return value.isEmpty() || variant.isInstance(value.get())
                    ? value
                    : reading.refuse(
                            given.at(), FindingCode.INVALID_VALUE, "must be a " + CodeForms.words(variant) + " here");
        }

        @Override
        public Object write(Object value, Writing writing) {
            return form.write(value, writing);
        }
    }
}
