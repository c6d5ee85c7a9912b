package org.openktp.io.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.knowledge.Knowledge;

/** Where the fields of an application to the Healthcare Scientist programme stand, which reading in full does not ask. */
final class HcsPaths {

    /** The paths of an application's facts, in the order in which they are written, with how to get them. */
    static final Map<String, Function<Application, Knowledge<?>>> BY_PATH = byPath();

    private HcsPaths() {}

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
        fields.put("proposal", HcsPaths::stateOfProposal);
        fields.put("proposal.title", application -> ofProposal(application, Proposal::title));
        fields.put("proposal.summary", application -> ofProposal(application, Proposal::summary));
        fields.put("proposal.themes", application -> ofProposal(application, Proposal::themes));
        fields.put("proposal.partners", application -> ofProposal(application, Proposal::partners));
        return fields;
    }

    /** The state of a proposal that is not there; not asked where its fields say more. */
    private static Knowledge<?> stateOfProposal(Application application) {
        return application.proposal().value().isPresent() ? Knowledge.notAsked() : application.proposal();
    }

    private static Knowledge<?> ofProposal(Application application, Function<Proposal, Knowledge<?>> field) {
        return application.proposal().value().<Knowledge<?>>map(field).orElse(Knowledge.notAsked());
    }
}
