package org.openktp.rules.hcs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.Role;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.code.EnumCode;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.fact.Text;

/** The facts on which the rules of the Healthcare Scientist KTP programme depend. */
public final class HcsFacts {

    /** The identifier of the fact which themes a project falls in. */
    static final String THEMES = "proposal.themes";

    /** The identifier of the fact which partners a project is to be done with. */
    static final String PARTNERS = "proposal.partners";

    /** The applicant's role in healthcare science. */
    public static final Fact<Role> ROLE = Fact.of(
                    "applicant.role",
                    "a role in healthcare science",
                    "What is the applicant's role in healthcare science?",
                    CodeList.of(List.of(Role.values())))
            .orNotApplicable("works in another profession");

    /** The staff group under which the employer records the post. */
    public static final Fact<StaffGroup> STAFF_GROUP = Fact.of(
                    "applicant.staffGroup",
                    "staff group of the post",
                    "Under which staff group does the employer record the applicant's post?",
                    CodeList.of(staffGroups()))
            .orNotApplicable("no post in the NHS");

    /** The applicant's pay band. */
    public static final Fact<AgendaForChangeBand> BAND = Fact.of(
                    "applicant.band",
                    "pay band",
                    "In which Agenda for Change band is the applicant's post?",
                    CodeList.ranked(List.of(AgendaForChangeBand.values())))
            .orNotApplicable("not paid under Agenda for Change");

    /** The nation in which the applicant works. */
    public static final Fact<Nation> NATION = Fact.of(
                    "applicant.nation",
                    "nation of work",
                    "In which nation of the United Kingdom does the applicant work?",
                    CodeList.of(List.of(Nation.values())))
            .orNotApplicable("works outside the United Kingdom");

    /** The kind of the applicant's employer. */
    public static final Fact<OrganisationKind> EMPLOYER_KIND = Fact.of(
            "applicant.employerKind",
            "kind of employer",
            "What kind of organisation employs the applicant?",
            CodeList.of(List.of(OrganisationKind.values())));

    /** The share of working time in clinical service while the partnership lasts, in per cent. */
    public static final Fact<Integer> CLINICAL_TIME = Fact.of(
            "applicant.clinicalTimePercent",
            "percentage of working time in clinical service during the programme",
            "What percentage of working time will the applicant spend in clinical service during the programme?",
            new IntegerRange(0, 100));

    /** The organisation that employs the applicant, as its scheme, a colon and its identifier. */
    public static final Fact<String> EMPLOYER =
            Fact.of("applicant.employer", "employer", "Which organisation employs the applicant?", new Text());

    /** The day on which the application was submitted; the rules of that day apply. */
    public static final Fact<LocalDate> SUBMITTED =
            Fact.of("submitted", "day of submission", "When was the application submitted?", DateRange.ANY);

    /** The title of the project. */
    public static final Fact<String> TITLE = Fact.of(
                    "proposal.title", "title of the project", "What is the title of the project?", new Text())
            .orNotApplicable("no project is proposed");

    /** What the project is about, in the applicant's words. */
    public static final Fact<String> SUMMARY = Fact.of(
                    "proposal.summary",
                    "summary of the project",
                    "What is the project about, in the applicant's own words?",
                    new Text())
            .orNotApplicable("no project is proposed");

    /** That a project is proposed. */
    public static final Fact<Presence> PROPOSAL = Fact.of(
                    "proposal",
                    "a proposed project",
                    "Which project does the applicant propose?",
                    CodeList.of(List.of(Presence.values())))
            .orNotApplicable("no project is proposed");

    /** That a project is proposed, whichever. */
    public enum Presence implements EnumCode {
        /** A project is proposed. */
        PROPOSED
    }

    private HcsFacts() {}

    private static List<StaffGroup> staffGroups() {
        List<StaffGroup> all = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            all.add(new StaffGroup((number < 10 ? "0" : "") + number));
        }
        return all;
    }

    /**
     * The themes in which the project falls.
     *
     * @param round the round, whose themes are a closed list
     * @return the fact
     * @throws IllegalArgumentException if the round has no themes
     */
    public static Fact<Set<Theme>> themes(Round round) {
        return Fact.of(
                        THEMES,
                        "themes of the project",
                        "In which themes of the round does the project fall?",
                        new SetOf<>(CodeList.of(round.themeList())))
                .orNotApplicable("no project is proposed");
    }

    /**
     * The partner organisations with which the project is to be done.
     *
     * @param round the round; the list has every partner of the programme so far, and those of the round
     * @return the fact
     */
    public static Fact<Set<Organisation>> partners(Round round) {
        Set<Organisation> partners = new LinkedHashSet<>(HcsKtp.PROGRAMME.partners());
        partners.addAll(round.partnerList());
        return Fact.of(
                        PARTNERS,
                        "partners of the project",
                        "With which partner organisations is the project to be done?",
                        new SetOf<>(CodeList.of(partners)))
                .orNotApplicable("no project is proposed");
    }

    /**
     * What facts of a project imply: they apply exactly when a project is proposed.
     *
     * @param part a fact of the project
     * @return a condition that holds of every application
     */
    static Condition ofProject(Fact<?> part) {
        Condition project = Condition.hasValue(PROPOSAL);
        Condition value = Condition.hasValue(part);
        return Condition.any(
                Condition.all(project, value), Condition.all(Condition.not(project), Condition.not(value)));
    }

    /**
     * What some facts of an application imply about each other: those of a project apply exactly when a project is
     * proposed.
     *
     * @param facts the facts
     * @return conditions that hold of every application, in the order of the facts
     */
    public static List<Condition> implied(Collection<Fact<?>> facts) {
        return facts.stream()
                .filter(fact -> fact.id().startsWith(PROPOSAL.id() + "."))
                .map(HcsFacts::ofProject)
                .toList();
    }

    /**
     * The facts on which rules of a round may depend.
     *
     * @param round the round
     * @return the facts, in the order of an application's fields
     */
    public static List<Fact<?>> facts(Round round) {
        List<Fact<?>> facts = new ArrayList<>(common());
        round.themes().ifPresent(published -> facts.add(themes(round)));
        facts.add(partners(round));
        return facts;
    }

    /** The facts that do not depend on a round. */
    static List<Fact<?>> common() {
        return List.of(
                SUBMITTED,
                ROLE,
                STAFF_GROUP,
                BAND,
                NATION,
                EMPLOYER,
                EMPLOYER_KIND,
                CLINICAL_TIME,
                PROPOSAL,
                TITLE,
                SUMMARY);
    }
}
