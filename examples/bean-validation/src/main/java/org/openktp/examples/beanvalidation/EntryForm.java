package org.openktp.examples.beanvalidation;

import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notAsked;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.career.Role;
import org.openktp.core.code.Code;
import org.openktp.core.validation.CodeOf;
import org.openktp.core.validation.Submission;
import org.openktp.rules.validation.ApplicationForm;
import org.openktp.rules.validation.CompleteForRound;
import org.openktp.rules.validation.MeetsRoundRules;

// tag::guide[]
/** A host's form of its own shape, which says which application it means and where it holds each fact. */
@MeetsRoundRules
@CompleteForRound(groups = Submission.class)
record EntryForm(
        @Nullable String reference,
        @CodeOf(Role.class) @Nullable String post) implements ApplicationForm {

    @Override
    public SchemeApplication toApplication() {
        var role = Code.find(java.util.List.of(Role.values()), String.valueOf(post));
        var applicant = Applicant.builder()
                .role(role.isPresent() ? known(role.get()) : notAsked())
                .build();
        return Application.builder()
                .id(reference == null ? "draft" : reference)
                .round("hcs-ktp-4")
                .applicant(applicant)
                .build();
    }

    @Override
    public String property(String fact) {
        return Map.of("applicant.role", "post").getOrDefault(fact, "");
    }
}
// end::guide[]
