package org.openktp.io.round;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;
import static org.openktp.io.round.OrganisationForm.ORGANISATION;
import static org.openktp.io.round.PartnerForm.PARTNER;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.InterviewMode;
import org.openktp.core.programme.Opportunity;
import org.openktp.core.programme.ProjectWork;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.RoundBuilder;
import org.openktp.core.programme.RoundPartner;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.programme.SupportingBody;
import org.openktp.core.programme.Theme;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.SourcedForm;
import org.openktp.io.form.Values;

/** A round: its properties in the order in which they are written, each read and written in one way. */
public final class RoundForm {

    private static final Form<Sourced<Integer>> COUNT = SourcedForm.of(Forms.whole(1));
    private static final Form<Sourced<String>> FACT = SourcedForm.of(Forms.TEXT);
    private static final Form<Sourced<Boolean>> FLAG = SourcedForm.of(Forms.TRUTH);
    private static final Form<Sourced<LocalDate>> DAY = SourcedForm.of(Forms.DATE);
    private static final Form<Sourced<PartialDate>> DATE = SourcedForm.of(Forms.PARTIAL_DATE);
    private static final Form<Sourced<Window>> DAYS = SourcedForm.of(Forms.WINDOW);

    private static final Property<Round, String> ID = required("id", Forms.TOKEN, Round::id);
    private static final Property<Round, String> PROGRAMME = required("programme", Forms.TOKEN, Round::programme);
    private static final Property<Round, Sourced<Integer>> NUMBER = required("number", COUNT, Round::number);
    private static final Property<Round, Sourced<String>> NAME = required("name", FACT, Round::name);
    private static final Property<Round, List<Sourced<String>>> ALIASES =
            optional("aliases", Forms.list(FACT, 1), Round::aliases);
    private static final Property<Round, Sourced<String>> OWNER = optional("owner", FACT, Round::owner);
    private static final Property<Round, Sourced<Period>> LENGTH =
            required("length", SourcedForm.of(Forms.MONTHS), Round::length);
    private static final Property<Round, Sourced<Set<Nation>>> REACH =
            required("reach", SourcedForm.of(Forms.codes("nation of the United Kingdom", Nation.class)), Round::reach);
    private static final Property<Round, Sourced<LocalDate>> LAUNCHED = optional("launched", DAY, Round::launched);
    private static final Property<Round, Sourced<String>> LAUNCH_EVENT =
            optional("launchEvent", FACT, Round::launchEvent);
    private static final Property<Round, Sourced<Window>> APPLICATIONS =
            optional("applications", DAYS, Round::applications);
    private static final Property<Round, Sourced<Window>> INTERVIEWS = optional("interviews", DAYS, Round::interviews);
    private static final Property<Round, Sourced<InterviewMode>> INTERVIEW_MODE = optional(
            "interviewMode",
            SourcedForm.of(Forms.code("mode of interviews", List.of(InterviewMode.values()))),
            Round::interviewMode);
    private static final Property<Round, Sourced<PartialDate>> START = optional("start", DATE, Round::start);
    private static final Property<Round, Sourced<PartialDate>> END = optional("end", DATE, Round::end);
    private static final Property<Round, Sourced<Integer>> PLACES = optional("places", COUNT, Round::places);
    private static final Property<Round, Sourced<List<Theme>>> THEMES =
            optional("themes", SourcedForm.of(Forms.distinct(OfferForms.THEME, Theme::token)), Round::themes);
    private static final Property<Round, Sourced<Boolean>> THEMES_CLOSED =
            optional("themesClosed", FLAG, Round::themesClosed);
    private static final Property<Round, Sourced<Boolean>> TOPICS_CLOSED =
            optional("topicsClosed", FLAG, Round::topicsClosed);
    private static final Property<Round, Sourced<List<RoundPartner>>> PARTNERS =
            required("partners", SourcedForm.of(Forms.distinct(PARTNER, RoundPartner::token)), Round::partners);
    private static final Property<Round, Sourced<Organisation>> LEADERSHIP_PROVIDER =
            optional("leadershipProvider", SourcedForm.of(ORGANISATION), Round::leadershipProvider);
    private static final Property<Round, Sourced<List<SupportingBody>>> SUPPORTING_BODIES = optional(
            "supportingBodies", SourcedForm.of(Forms.list(OfferForms.SUPPORTING_BODY, 1)), Round::supportingBodies);
    private static final Property<Round, Sourced<List<SelectionCriterion>>> CRITERIA = optional(
            "criteria",
            SourcedForm.of(Forms.distinct(OfferForms.CRITERION, SelectionCriterion::token)),
            Round::criteria);
    private static final Property<Round, Sourced<List<Opportunity>>> OPPORTUNITIES = optional(
            "opportunities",
            SourcedForm.of(Forms.distinct(OfferForms.OPPORTUNITY, Opportunity::token)),
            Round::opportunities);
    private static final Property<Round, Sourced<Set<ProjectWork>>> KINDS_OF_WORK =
            optional("kindsOfWork", SourcedForm.of(Forms.codes("kind of work", ProjectWork.class)), Round::kindsOfWork);
    private static final Property<Round, Sourced<LocalDate>> REFERENCE_DATE =
            required("referenceDate", DAY, Round::referenceDate);

    /** A round. */
    public static final Form<Round> ROUND = ObjectForm.of(
            List.of(
                    ID,
                    PROGRAMME,
                    NUMBER,
                    NAME,
                    ALIASES,
                    OWNER,
                    LENGTH,
                    REACH,
                    LAUNCHED,
                    LAUNCH_EVENT,
                    APPLICATIONS,
                    INTERVIEWS,
                    INTERVIEW_MODE,
                    START,
                    END,
                    PLACES,
                    THEMES,
                    THEMES_CLOSED,
                    TOPICS_CLOSED,
                    PARTNERS,
                    LEADERSHIP_PROVIDER,
                    SUPPORTING_BODIES,
                    CRITERIA,
                    OPPORTUNITIES,
                    KINDS_OF_WORK,
                    REFERENCE_DATE),
            values -> offers(dates(names(Round.builder(), values), values), values)
                    .build());

    /** The document of rounds. */
    public static final DocumentForm<List<Round>> DOCUMENT =
            new DocumentForm<>("openktp-rounds/1", "rounds", Forms.distinct(ROUND, Round::id));

    private RoundForm() {}

    private static RoundBuilder names(RoundBuilder round, Values values) {
        return round.id(values.get(ID))
                .programme(values.get(PROGRAMME))
                .number(values.get(NUMBER))
                .name(values.get(NAME))
                .aliases(values.maybe(ALIASES))
                .owner(values.maybe(OWNER))
                .reach(values.get(REACH))
                .partners(values.get(PARTNERS))
                .leadershipProvider(values.maybe(LEADERSHIP_PROVIDER))
                .supportingBodies(values.maybe(SUPPORTING_BODIES));
    }

    private static RoundBuilder dates(RoundBuilder round, Values values) {
        return round.length(values.get(LENGTH))
                .launched(values.maybe(LAUNCHED))
                .launchEvent(values.maybe(LAUNCH_EVENT))
                .applications(values.maybe(APPLICATIONS))
                .interviews(values.maybe(INTERVIEWS))
                .interviewMode(values.maybe(INTERVIEW_MODE))
                .start(values.maybe(START))
                .end(values.maybe(END))
                .referenceDate(values.get(REFERENCE_DATE));
    }

    private static RoundBuilder offers(RoundBuilder round, Values values) {
        return round.places(values.maybe(PLACES))
                .themes(values.maybe(THEMES))
                .themesClosed(values.maybe(THEMES_CLOSED))
                .topicsClosed(values.maybe(TOPICS_CLOSED))
                .criteria(values.maybe(CRITERIA))
                .opportunities(values.maybe(OPPORTUNITIES))
                .kindsOfWork(values.maybe(KINDS_OF_WORK));
    }
}
