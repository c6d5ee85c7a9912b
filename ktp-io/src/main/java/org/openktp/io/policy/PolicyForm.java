package org.openktp.io.policy;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.source.Sourced;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.SourcedForm;
import org.openktp.io.form.Values;
import org.openktp.io.selection.SelectionDocument;
import org.openktp.io.shape.Tie;
import org.openktp.io.tree.Located;
import org.openktp.rules.selection.interview.InterviewPlan;
import org.openktp.rules.selection.policy.Aggregation;
import org.openktp.rules.selection.policy.BalanceConstraint;
import org.openktp.rules.selection.policy.ConflictRule;
import org.openktp.rules.selection.policy.PanelSize;
import org.openktp.rules.selection.policy.PublishedScoring;
import org.openktp.rules.selection.policy.QualityLine;
import org.openktp.rules.selection.policy.Rounding;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.TieBreak;
import org.openktp.rules.selection.score.Assessor;

/** A policy for one round, with its assessors and interviews: its properties in the order in which they are written. */
final class PolicyForm {

    static final String ROUND = "round";
    private static final String CRITERIA = "criteria";

    private static final Property<SelectionDocument, String> ID = policy("id", Forms.TEXT, SelectionPolicy::id);
    private static final Property<SelectionDocument, String> OF_ROUND =
            policy(ROUND, Forms.TEXT, SelectionPolicy::round);
    private static final Property<SelectionDocument, List<TieBreak>> TIE_BREAKS =
            policy("tieBreaks", Forms.list(PolicyParts.TIE_BREAK, 1), SelectionPolicy::tieBreaks);
    private static final Property<SelectionDocument, ConflictRule> CONFLICTS =
            policy("conflicts", PolicyParts.CONFLICTS, SelectionPolicy::conflicts);

    private final JudgedRound round;
    private final Property<SelectionDocument, List<ScoredCriterion>> criteria;
    private final OrFound<SelectionDocument, PanelSize> panel;
    private final OrFound<SelectionDocument, Aggregation> aggregation;
    private final OrFound<SelectionDocument, Rounding> rounding;
    private final OrFound<SelectionDocument, QualityLine> qualityLine;
    private final OrFound<SelectionDocument, Integer> capacity;
    private final OrFound<SelectionDocument, Integer> reserves;
    private final Property<SelectionDocument, List<BalanceConstraint>> balance;
    private final Property<SelectionDocument, List<Assessor>> assessors;
    private final Property<SelectionDocument, InterviewPlan> interviews;

    private PolicyForm(JudgedRound round) {
        this.round = round;
        PublishedScoring scoring = round.scoring();
        criteria = optional(
                CRITERIA, Forms.distinct(new CriterionForm(round), ScoredCriterion::token), document -> Optional.of(
                                document.policy().criteria())
                        .filter(some -> !some.equals(round.scoring().scored())));
        panel = found("panel", Optional.empty(), PolicyParts.PANEL, SelectionPolicy::panel);
        aggregation =
                found("aggregation", scoring.aggregation(), PolicyParts.AGGREGATION, SelectionPolicy::aggregation);
        rounding = found("rounding", scoring.rounding(), PolicyParts.ROUNDING, SelectionPolicy::rounding);
        qualityLine = found("qualityLine", Optional.empty(), PolicyParts.QUALITY_LINE, SelectionPolicy::qualityLine);
        capacity = OrFound.of(
                "capacity", round.id(), round.places(), new CapacityForm(round), document -> document.policy()
                        .capacity());
        reserves = found("reserves", Optional.empty(), Forms.whole(0), SelectionPolicy::reserves);
        balance = optional(
                "balance",
                Forms.distinct(BalanceForm.of(round), 0, BalanceConstraint::id),
                document -> Optional.of(document.policy().balance()).filter(constraints -> !constraints.isEmpty()));
        assessors = required(
                "assessors", Forms.distinct(AssessorForm.of(round), Assessor::id), SelectionDocument::assessors);
        interviews = optional("interviews", InterviewForm.of(round), SelectionDocument::interviews);
    }

    /** The form of policies for a round. */
    static Form<SelectionDocument> of(JudgedRound round) {
        PolicyForm form = new PolicyForm(round);
        return ObjectForm.of(form.properties(), form::make).checked(form::check, form.told());
    }

    private List<Property<SelectionDocument, ?>> properties() {
        return List.of(
                ID,
                OF_ROUND,
                criteria,
                panel.property(),
                aggregation.property(),
                rounding.property(),
                qualityLine.property(),
                capacity.property(),
                reserves.property(),
                TIE_BREAKS,
                balance,
                CONFLICTS,
                assessors,
                interviews);
    }

    private boolean check(Located.Members object, Reading reading) {
        boolean right = hasCriteria(object, reading);
        for (OrFound<?, ?> each : orFound()) {
            right &= each.check(object, reading);
        }
        return right;
    }

    private List<OrFound<?, ?>> orFound() {
        return List.of(panel, aggregation, rounding, qualityLine, capacity, reserves);
    }

    private Tie[] told() {
        Tie scored = new Tie.Required(List.of(CRITERIA));
        return Stream.concat(
                        orFound().stream().flatMap(each -> each.told().stream()),
                        Stream.of(scored)
                                .filter(each -> round.scoring().scored().isEmpty()))
                .toArray(Tie[]::new);
    }

    private boolean hasCriteria(Located.Members object, Reading reading) {
        if (OrFound.isGiven(object, CRITERIA) || !round.scoring().scored().isEmpty()) {
            return true;
        }
        reading.required(
                object,
                CRITERIA,
                CRITERIA + " is absent, and none were found with their scale and weight for " + round.id());
        return false;
    }

    private SelectionDocument make(Values values) {
        SelectionPolicy policy = SelectionPolicy.builder()
                .id(values.get(ID))
                .round(values.get(OF_ROUND))
                .criteria(values.maybe(criteria).orElseGet(round.scoring()::scored))
                .panel(panel.of(values))
                .aggregation(aggregation.of(values))
                .rounding(rounding.of(values))
                .qualityLine(qualityLine.of(values))
                .capacity(capacity.of(values))
                .reserves(reserves.of(values))
                .tieBreaks(values.get(TIE_BREAKS))
                .balance(values.maybe(balance).orElse(List.of()))
                .conflicts(values.get(CONFLICTS))
                .build();
        return new SelectionDocument(policy, values.get(assessors), values.maybe(interviews));
    }

    private static <V> Property<SelectionDocument, V> policy(
            String name, Form<V> form, Function<SelectionPolicy, V> get) {
        return required(name, form, document -> get.apply(document.policy()));
    }

    private <V> OrFound<SelectionDocument, V> found(
            String name, Optional<Sourced<V>> found, Form<V> form, Function<SelectionPolicy, Sourced<V>> get) {
        return OrFound.of(name, round.id(), found, SourcedForm.of(form), document -> get.apply(document.policy()));
    }
}
