package org.openktp.examples.beanvalidation;

import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.notApplicable;

import jakarta.validation.Validation;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.career.Role;
import org.openktp.core.validation.KtpMessages;
import org.openktp.rules.validation.MeetsRoundRules;

/** Validates an application by the rules of its round, on a component of a record and on a getter. */
public final class ValidateApplication {

    private ValidateApplication() {}

    // tag::guide[]
    record Entry(@MeetsRoundRules Application application) {}

    record Folder(List<Application> held) {
        @MeetsRoundRules
        public Application getFirst() {
            return held.get(0);
        }
    }
    // end::guide[]

    /**
     * Prints the property and the message of each violation.
     *
     * @param args not used
     */
    // tag::guide[]
    public static void main(String[] args) {
        var applicant = Applicant.builder().role(known(Role.CONSULTANT)).nation(notApplicable());
        var application = Application.builder().id("a-1").round("hcs-ktp-4").applicant(applicant.build());
        var messages = KtpMessages.beside(new ParameterMessageInterpolator(), Locale.ENGLISH);
        var provider = Validation.byDefaultProvider().configure().messageInterpolator(messages);
        try (var factory = provider.buildValidatorFactory()) {
            for (var bean : List.of(new Entry(application.build()), new Folder(List.of(application.build())))) {
                for (var violation : factory.getValidator().validate(bean)) {
                    System.out.println(violation.getPropertyPath() + ": " + violation.getMessage());
                }
            }
        }
    }
    // end::guide[]
}
