package org.openktp.io.round;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.util.List;
import java.util.Optional;
import org.openktp.core.organisation.Nation;
import org.openktp.core.programme.Opportunity;
import org.openktp.core.programme.OpportunityKind;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.programme.SupportingBody;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.Topic;
import org.openktp.core.source.Sourced;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.SourcedForm;

/** What a round offers and asks for: themes, criteria and opportunities, and the bodies that support it. */
public final class OfferForms {

    private static final Form<Sourced<String>> FACT = SourcedForm.of(Forms.TEXT);
    private static final Form<Sourced<List<String>>> FACTS = SourcedForm.of(Forms.list(Forms.TEXT, 1));

    private static final Property<Theme, String> THEME_TOKEN = required("token", Forms.TOKEN, Theme::token);
    private static final Property<Theme, String> THEME_LABEL = required("label", Forms.TEXT, Theme::label);
    private static final Property<Theme, List<Topic>> TOPICS =
            optional("topics", Forms.list(Forms.via(Forms.TEXT, Topic::new, Topic::name), 1), theme -> Optional.of(
                            theme.topics())
                    .filter(topics -> !topics.isEmpty()));

    /** A theme with its topics. */
    public static final Form<Theme> THEME = Forms.named(
            "theme",
            ObjectForm.of(
                    List.of(THEME_TOKEN, THEME_LABEL, TOPICS),
                    values -> new Theme(
                            values.get(THEME_TOKEN),
                            values.get(THEME_LABEL),
                            values.maybe(TOPICS).orElse(List.of()))));

    private static final Property<SelectionCriterion, String> CRITERION_TOKEN =
            required("token", Forms.TOKEN, SelectionCriterion::token);
    private static final Property<SelectionCriterion, Sourced<String>> JUDGED =
            required("statement", FACT, SelectionCriterion::statement);
    private static final Property<SelectionCriterion, Sourced<Boolean>> KEY =
            required("key", SourcedForm.of(Forms.TRUTH), SelectionCriterion::key);
    private static final Property<SelectionCriterion, Sourced<List<String>>> ALTERNATIVES =
            optional("alternatives", FACTS, SelectionCriterion::alternatives);
    private static final Property<SelectionCriterion, Sourced<List<String>>> ASPECTS =
            optional("aspects", FACTS, SelectionCriterion::aspects);

    /** A criterion by which applications are judged. */
    public static final Form<SelectionCriterion> CRITERION = Forms.named(
            "criterion",
            ObjectForm.of(
                    List.of(CRITERION_TOKEN, JUDGED, KEY, ALTERNATIVES, ASPECTS),
                    values -> new SelectionCriterion(
                            values.get(CRITERION_TOKEN),
                            values.get(JUDGED),
                            values.get(KEY),
                            values.maybe(ALTERNATIVES),
                            values.maybe(ASPECTS))));

    private static final Property<Opportunity, String> OPPORTUNITY_TOKEN =
            required("token", Forms.TOKEN, Opportunity::token);
    private static final Property<Opportunity, Sourced<String>> OFFERED =
            required("statement", FACT, Opportunity::statement);
    private static final Property<Opportunity, Sourced<OpportunityKind>> KIND = required(
            "kind",
            SourcedForm.of(Forms.code("kind of opportunity", List.of(OpportunityKind.values()))),
            Opportunity::kind);

    /** What a round offers. */
    public static final Form<Opportunity> OPPORTUNITY = Forms.named(
            "opportunity",
            ObjectForm.of(
                    List.of(OPPORTUNITY_TOKEN, OFFERED, KIND),
                    values -> new Opportunity(values.get(OPPORTUNITY_TOKEN), values.get(OFFERED), values.get(KIND))));

    private static final Property<SupportingBody, Nation> NATION = required(
            "nation", Forms.code("nation of the United Kingdom", List.of(Nation.values())), SupportingBody::nation);
    private static final Property<SupportingBody, String> NAME = required("name", Forms.TEXT, SupportingBody::name);

    /** A body that supports a round. */
    public static final Form<SupportingBody> SUPPORTING_BODY = Forms.named(
            "supporting-body",
            ObjectForm.of(List.of(NATION, NAME), values -> new SupportingBody(values.get(NATION), values.get(NAME))));

    private OfferForms() {}
}
