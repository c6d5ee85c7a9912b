package org.openktp.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class OdsCodeTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    record Draft(@OdsCode @Nullable String employer) {}

    record Drafts(List<@OdsCode @Nullable String> employers) {}

    static final class Form {
        private final @Nullable String employer;

        Form(@Nullable String employer) {
            this.employer = employer;
        }

        @OdsCode
        public @Nullable String getEmployer() {
            return employer;
        }
    }

    interface WithGetter {
        @OdsCode
        String getEmployer();
    }

    interface WithFluentAccessor {
        @OdsCode
        String employer();
    }

    static final class Register {
        void look(@OdsCode @Nullable String employer) {}
    }

    interface Check {
        Set<? extends ConstraintViolation<?>> of(@Nullable String code);
    }

    static Stream<Arguments> places() throws NoSuchMethodException {
        Method look = Register.class.getDeclaredMethod("look", String.class);
        return Stream.of(
                place("record component", code -> VALIDATOR.validate(new Draft(code))),
                place("getter", code -> VALIDATOR.validate(new Form(code))),
                place("element of a list", code -> VALIDATOR.validate(new Drafts(Collections.singletonList(code)))),
                place("method parameter", code -> VALIDATOR
                        .forExecutables()
                        .validateParameters(new Register(), look, new Object[] {code})));
    }

    private static Arguments place(String name, Check check) {
        return arguments(name, check);
    }

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void fires_once_on_what_is_no_code_with_the_message_of_the_catalogue(String place, Check check) {
        assertThat(check.of("R1"))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("must be an ODS code, such as RJ1, 7A4 or G6V2S");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void passes_a_code_and_null(String place, Check check) {
        assertThat(check.of("RJ1")).isEmpty();
        assertThat(check.of(null)).isEmpty();
    }

    /** A known trap: nothing is said of an accessor that is not named like a bean's, so drafts are records. */
    @Test
    void fires_on_an_interface_with_getters_but_the_provider_ignores_fluent_accessors() {
        assertThat(VALIDATOR.validate((WithGetter) () -> "R1")).hasSize(1);
        assertThat(VALIDATOR.validate((WithFluentAccessor) () -> "R1")).isEmpty();
    }
}
