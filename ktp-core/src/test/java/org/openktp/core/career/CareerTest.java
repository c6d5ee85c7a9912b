package org.openktp.core.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.core.career.AgendaForChangeBand.BAND_7;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8A;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8B;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8C;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8D;
import static org.openktp.core.career.AgendaForChangeBand.BAND_9;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.finding.Printable;
import org.openktp.core.source.Provenance;

final class CareerTest {

    @Test
    void bands_8a_to_8d_stand_apart_between_7_and_9() {
        assertThat(Stream.of(BAND_9, BAND_8D, BAND_8B, BAND_7, BAND_8C, BAND_8A).sorted())
                .containsExactly(BAND_7, BAND_8A, BAND_8B, BAND_8C, BAND_8D, BAND_9);
        assertThat(BAND_8A.label()).isEqualTo("band 8a");
    }

    @ParameterizedTest
    @EnumSource
    void every_role_cites_the_page_that_describes_it(Role role) {
        assertThat(role.citation().locator()).isEqualTo("roles described");
        assertThat(role.citation().source().address()).hasScheme("https");
        assertThat(role.provenance()).isIn(Provenance.STATED, Provenance.REPORTED);
    }

    @Test
    void only_roles_seen_in_a_mirror_copy_are_merely_reported() {
        assertThat(Stream.of(Role.values()).filter(role -> role.provenance() == Provenance.REPORTED))
                .containsExactly(Role.SENIOR_PRINCIPAL, Role.CONSULTANT);
        assertThat(Role.SENIOR_PRINCIPAL.citation().source()).isEqualTo(CareerSources.NATIONAL_PROFILES);
    }

    @Test
    void healthcare_scientists_are_staff_group_06() {
        assertThat(new StaffGroup("06")).isEqualTo(StaffGroup.HEALTHCARE_SCIENTISTS);
        assertThat(new StaffGroup("06").label()).isEqualTo("06 (healthcare scientists)");
        assertThat(new StaffGroup("01").label()).isEqualTo("01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "006", "6a", " 06", "06\n", "٠٦"})
    void refuses_a_staff_group_that_is_not_two_digits(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StaffGroup(code))
                .withMessage("staff group '" + Printable.of(code) + "' must be two digits, such as 06");
    }
}
