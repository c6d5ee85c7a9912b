package org.openktp.rules.hcs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.Role;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.code.EnumCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;

/** The facts on which the rules of the Healthcare Scientist KTP programme depend, and how an application gives them. */
public final class HcsFacts {

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
                    CodeList.of(IntStream.range(0, 100)
                            .mapToObj(number -> new StaffGroup(String.format(Locale.ROOT, "%02d", number)))
                            .toList()))
            .orNotApplicable("no post in the NHS");

    /** The applicant's pay band. */
    public static final Fact<AgendaForChangeBand> BAND = Fact.of(
                    "applicant.band",
                    "pay band",
                    "In which Agenda for Change band is the applicant's post?",
                    CodeList.of(List.of(AgendaForChangeBand.values())))
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

    /**
     * The themes in which the project falls.
     *
     * @param round the round, whose themes are a closed list
     * @return the fact
     * @throws IllegalArgumentException if the round has no themes
     */
    public static Fact<Set<Theme>> themes(Round round) {
        return Fact.of(
                        "proposal.themes",
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
                        "proposal.partners",
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
     * What applications give for the rules of a round. The facts of the round are made once, for any number of
     * applications.
     *
     * @param round the round they are for
     * @return what is known of every fact here, for each application
     */
    public static Function<Application, FactSheet> sheets(Round round) {
        Fact<Set<Organisation>> partners = partners(round);
        Optional<Fact<Set<Theme>>> themes = round.themes().map(published -> themes(round));
        return application -> {
            Knowledge<Proposal> proposal = application.proposal();
            FactSheet.Builder sheet = common(application).put(partners, proposal.part(Proposal::partners));
            themes.ifPresent(fact -> sheet.put(fact, proposal.part(Proposal::themes)));
            return sheet.build();
        };
    }

    /**
     * What an application gives that is for no round yet.
     *
     * @param application the application
     * @return what is known of the facts that do not depend on a round
     */
    public static FactSheet sheet(Application application) {
        return common(application).build();
    }

    private static FactSheet.Builder common(Application application) {
        Applicant applicant = application.applicant();
        return FactSheet.builder()
                .put(ROLE, applicant.role())
                .put(STAFF_GROUP, applicant.staffGroup())
                .put(BAND, applicant.band())
                .put(NATION, applicant.nation())
                .put(EMPLOYER_KIND, applicant.kindOfEmployer())
                .put(CLINICAL_TIME, applicant.clinicalTimePercent())
                .put(PROPOSAL, application.proposal().part(project -> Knowledge.known(Presence.PROPOSED)));
    }
}
