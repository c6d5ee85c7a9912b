package org.openktp.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GroupsTest {

    @SuppressWarnings("MultipleNullnessAnnotations") // one is for the compiler, one for the provider
    record Form(
            @NotNull(groups = Submission.class) @PartialDateText @Nullable
            String start,

            @OdsCode(groups = Draft.class) @Nullable String employer) {}

    @ParameterizedTest
    @CsvSource({
        "default, soon, R1, 1",
        "default, , R1, 0",
        "draft, soon, R1, 2",
        "draft, , RJ1, 0",
        "submission, soon, R1, 2",
        "submission, , RJ1, 1",
        "submission, 2017, RJ1, 0"
    })
    void a_submission_is_checked_as_a_draft_and_for_what_is_missing(
            String group, @Nullable String start, String employer, int violations) {
        Class<?> asked =
                switch (group) {
                    case "draft" -> Draft.class;
                    case "submission" -> Submission.class;
                    default -> Default.class;
                };
        for (Provider provider : Provider.values()) {
            assertThat(provider.in("en").validate(new Form(start, employer), asked))
                    .as(provider.toString())
                    .hasSize(violations);
        }
    }
}
