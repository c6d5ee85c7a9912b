package org.openktp.io.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.Role;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.Theme;
import org.openktp.io.shape.Shapes;

/** The fields of an application to the Healthcare Scientist programme: how their values are written, and in which order. */
final class HcsFields {

    static final FieldType<LocalDate> SUBMITTED = FieldType.date();
    static final FieldType<Role> ROLE = FieldType.code("role in healthcare science", List.of(Role.values()));
    static final FieldType<StaffGroup> STAFF_GROUP = FieldType.token(StaffGroup::new, Shapes.text("^[0-9]{2}$"));
    static final FieldType<AgendaForChangeBand> BAND = FieldType.orderedCode("pay band", AgendaForChangeBand.class);
    static final FieldType<Nation> NATION = FieldType.code("nation of the United Kingdom", List.of(Nation.values()));
    static final FieldType<OrganisationId> EMPLOYER = FieldType.organisation();
    static final FieldType<OrganisationKind> EMPLOYER_KIND =
            FieldType.code("kind of organisation", List.of(OrganisationKind.values()));
    static final FieldType<Integer> PERCENT = FieldType.integer(0, 100);
    static final FieldType<String> TEXT = FieldType.text();

    /** The paths of an application's facts, in the order in which they are written, with how to get them. */
    static final Map<String, Function<Application, Knowledge<?>>> BY_PATH = byPath();

    private HcsFields() {}

    static FieldType<Theme> themes(Collection<Theme> themes) {
        return FieldType.code("theme of the round", themes);
    }

    static FieldType<Organisation> partners(Collection<Round> rounds) {
        return FieldType.code(
                "partner of the programme",
                rounds.stream()
                        .flatMap(round -> round.partnerList().stream())
                        .distinct()
                        .toList());
    }

    private static Map<String, Function<Application, Knowledge<?>>> byPath() {
        Map<String, Function<Application, Knowledge<?>>> fields = new LinkedHashMap<>();
        fields.put("submitted", Application::submitted);
        fields.put("applicant.role", application -> application.applicant().role());
        fields.put(
                "applicant.staffGroup", application -> application.applicant().staffGroup());
        fields.put("applicant.band", application -> application.applicant().band());
        fields.put("applicant.nation", application -> application.applicant().nation());
        fields.put("applicant.employer", application -> application.applicant().employer());
        fields.put(
                "applicant.employerKind", application -> application.applicant().employerKind());
        fields.put(
                "applicant.clinicalTimePercent",
                application -> application.applicant().clinicalTimePercent());
        fields.put("proposal", HcsFields::stateOfProposal);
        fields.put("proposal.title", application -> ofProposal(application, Proposal::title));
        fields.put("proposal.summary", application -> ofProposal(application, Proposal::summary));
        fields.put("proposal.themes", application -> ofProposal(application, Proposal::themes));
        fields.put("proposal.partners", application -> ofProposal(application, Proposal::partners));
        return fields;
    }

    /** The state of a proposal that is not there; not asked where its fields say more. */
    static Knowledge<?> stateOfProposal(Application application) {
        return application.proposal().value().isPresent() ? Knowledge.notAsked() : application.proposal();
    }

    private static Knowledge<?> ofProposal(Application application, Function<Proposal, Knowledge<?>> field) {
        return application.proposal().value().<Knowledge<?>>map(field).orElse(Knowledge.notAsked());
    }
}
