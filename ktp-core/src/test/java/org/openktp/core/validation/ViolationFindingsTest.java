package org.openktp.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.organisation.Nation;

final class ViolationFindingsTest {

    /** A host's own. */
    @Constraint(validatedBy = Never.Validator.class)
    @ViolationCode(FindingCode.AMBIGUOUS)
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Never {
        String message() default "never";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Validator implements ConstraintValidator<Never, Object> {
            @Override
            public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
                return value == null;
            }
        }
    }

    @ConsistentDates
    record Stay(String start, String end) {}

    @SuppressWarnings("MultipleNullnessAnnotations") // one is for the compiler, one for the provider
    record Form(
            @NotNull(message = "absent") @Nullable String id,
            @NotBlank(message = "blank") String title,
            @Size(max = 1, message = "too many") String text,

            @CodeOf(value = Nation.class, message = "own text")
            String nation,

            List<@OdsCode String> employers,
            Map<String, @PartialDateText String> dates,
            List<@Valid Stay> stays,
            @Never String never) {}

    @ParameterizedTest
    @EnumSource(Provider.class)
    void each_violation_is_a_finding_by_its_kind_and_pointer(Provider provider) {
        Form form = new Form(
                null,
                " ",
                "xx",
                "France",
                List.of("RJ1", "R1"),
                Map.of("a/b~c", "soon"),
                List.of(new Stay("2017", "2018"), new Stay("2017", "2016")),
                "x");
        assertThat(ViolationFindings.of(provider.in("en").validate(form)))
                .containsExactly(
                        Finding.of(
                                FindingCode.INVALID_VALUE,
                                "/dates/a~1b~0c",
                                "must be a day, a month or a year, such as 2017-07-03, 2017-07 or 2017"),
                        Finding.of(
                                FindingCode.INVALID_VALUE,
                                "/employers/1",
                                "must be an ODS code, such as RJ1, 7A4 or G6V2S"),
                        Finding.of(FindingCode.REQUIRED, "/id", "absent"),
                        Finding.of(
                                FindingCode.UNKNOWN_CODE,
                                "/nation",
                                "own text: england, scotland, wales, northern-ireland"),
                        Finding.of(FindingCode.AMBIGUOUS, "/never", "never"),
                        Finding.of(FindingCode.CONTRADICTION, "/stays/1/end", "must not be before start"),
                        Finding.of(FindingCode.INVALID_VALUE, "/text", "too many"),
                        Finding.of(FindingCode.REQUIRED, "/title", "blank"));
    }

    @SuppressWarnings("unused") // checked, not called
    static final class Register {
        @ConsistentDateParameters
        void stay(String start, String end, List<@OdsCode String> employers) {}
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void the_pointer_of_a_parameter_begins_at_the_parameter(Provider provider) {
        Validator validator = provider.in("en");
        Method stay = Register.class.getDeclaredMethods()[0];
        Object[] values = {"2017", "2016", List.of("R1")};
        assertThat(ViolationFindings.of(validator.forExecutables().validateParameters(new Register(), stay, values)))
                .extracting(finding -> finding.location().path())
                .containsExactly("/employers/0", "/end");
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void what_violates_nothing_finds_nothing(Provider provider) {
        assertThat(ViolationFindings.of(provider.in("en").validate(new Stay("2016", "2017"))))
                .isEmpty();
    }

    /** The code that the key names, where it names one. */
    @SuppressWarnings("MultipleNullnessAnnotations") // one is for the compiler, one for the provider
    record Keyed(
            @NotNull(message = "{org.openktp.rules.validation.rule-not-met.message}: x") @Nullable
            String known,

            @NotNull(message = "{com.acme.circular.message}") @Nullable
            String foreign,

            @Never(message = "{org.openktp.rules.validation.circular.message}")
            String never,

            @Never(message = "{org.openktp.core.validation.circular.message}")
            String own,

            @NotNull(message = "{org.openktp.rules.validation.no-such-code.message}") @Nullable
            String other) {}

    @ParameterizedTest
    @EnumSource(Provider.class)
    void a_key_of_ours_may_name_the_code(Provider provider) {
        assertThat(ViolationFindings.of(provider.in("en").validate(new Keyed(null, null, "x", "x", null))))
                .extracting(finding -> finding.location().path() + " " + finding.code())
                .containsExactly(
                        "/foreign REQUIRED",
                        "/known RULE_NOT_MET",
                        "/never AMBIGUOUS",
                        "/other REQUIRED",
                        "/own CIRCULAR");
    }
}
