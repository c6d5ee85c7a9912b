package org.openktp.examples.beanvalidation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openktp.core.validation.Draft;
import org.openktp.core.validation.KtpMessages;
import org.openktp.core.validation.Submission;
import org.openktp.core.validation.ViolationFindings;

/** Validates a record, a bean and a form of the host. */
public final class ValidateForms {

    private ValidateForms() {}

    /**
     * Prints the findings of each.
     *
     * @param args the language, {@code en} or {@code cy}; English if none
     */
    public static void main(String[] args) {
        Locale language = Locale.forLanguageTag(args.length == 0 ? "en" : args[0]);
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(KtpMessages.beside(new ParameterMessageInterpolator(), language))
                .buildValidatorFactory()) {
            run(factory.getValidator());
        }
    }

    private static void run(Validator validator) {
        // tag::guide[]
        var wrong = new ProjectForm("R1", "RJ1", "CS", List.of("wales", "cymru"), null, "soon", "2024-02", "a b c d e");
        print("wrong, a draft", validator, wrong, Draft.class);
        var empty = new ProjectForm(null, null, null, List.of(), null, null, null, null);
        print("empty, a draft", validator, empty, Draft.class);
        print("empty, handed in", validator, empty, Submission.class);
        var dates = new ProjectForm(null, null, null, List.of(), "2017-07", "2016", null, null);
        print("dates, a draft", validator, dates, Draft.class);
        print("bean, a draft", validator, new TrustBean("RJ"), Draft.class);
        print("entry, a draft", validator, new EntryForm(null, null), Draft.class);
        print("entry, handed in", validator, new EntryForm("e-1", null), Submission.class);
        // end::guide[]
    }

    private static void print(String title, Validator validator, Object form, Class<?> group) {
        System.out.println(title);
        ViolationFindings.of(validator.validate(form, group))
                .forEach(finding -> System.out.println("  " + finding.text()));
    }
}
