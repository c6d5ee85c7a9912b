package org.openktp.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.openktp.core.source.Sourced.supplied;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.hcs.HcsKtp;

final class PastProjectTest {

    private static final PastProject PROJECT = PastProject.builder()
            .token("own-project")
            .title(supplied("A project of a host"))
            .participant(supplied("clinical scientist"))
            .build();

    @Test
    void needs_no_more_than_a_title_and_a_participant() {
        assertThat(PROJECT.label()).isEqualTo("A project of a host");
        assertThat(PROJECT.partners()).isEmpty();
        assertThat(PROJECT.withRound(supplied("own-5")).withRound(Optional.empty()))
                .isEqualTo(PROJECT)
                .hasSameHashCodeAs(PROJECT);
        assertThatIllegalStateException()
                .isThrownBy(() -> PastProject.builder().token("own-project").build())
                .withMessageContainingAll("title", "participant");
    }

    @Test
    void refuses_an_empty_list_of_partners_and_one_partner_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROJECT.withPartners(supplied(List.of())))
                .withMessage("partners [] of project own-project must be absent, or at least one and each once");
        List<Organisation> twice = List.of(HcsKtp.NPL, new Organisation("npl", "NPL"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROJECT.withPartners(supplied(twice)))
                .withMessage(
                        "partners [npl, npl] of project own-project must be absent, or at least one and each once");
    }

    @Test
    void refuses_an_empty_list_of_themes_and_one_theme_twice() {
        Theme theme = HcsKtp.ROUND_4.themeList().get(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROJECT.withCandidateThemes(supplied(List.of())))
                .withMessageStartingWith("candidateThemes [] of project own-project must be absent");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROJECT.withCandidateThemes(supplied(List.of(theme, theme))))
                .withMessageStartingWith("candidateThemes [measurements-and-standards, measurements-and-standards]");
    }

    @Test
    void takes_two_partners() {
        assertThat(PROJECT.withPartners(supplied(List.of(HcsKtp.NPL, HcsKtp.UKAS)))
                        .partners())
                .contains(supplied(List.of(HcsKtp.NPL, HcsKtp.UKAS)));
    }
}
