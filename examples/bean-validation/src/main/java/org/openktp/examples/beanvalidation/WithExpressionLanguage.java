package org.openktp.examples.beanvalidation;

import jakarta.validation.Validation;

/**
 * Validates with nothing configured. Hibernate Validator's own interpolation of messages then needs an expression language, on the
 * module path by {@code --add-modules jakarta.el,org.glassfish.expressly}.
 */
public final class WithExpressionLanguage {

    private WithExpressionLanguage() {}

    /**
     * Prints the property and the message of a violation.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            for (var violation : factory.getValidator().validate(new TrustBean("RJ"))) {
                System.out.println(violation.getPropertyPath() + ": " + violation.getMessage());
            }
        }
    }
}
