package org.openktp.core.organisation.nhs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openktp.core.organisation.OrganisationId;

final class NhsTrustTest {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 1);

    @Test
    void may_close_on_the_day_it_opened_but_not_before() {
        assertThatNoException().isThrownBy(() -> trust(List.of(), DAY, DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trust(List.of(), DAY, DAY.minusDays(1)))
                .withMessage("closed 2017-09-30 must not be before opened 2017-10-01");
    }

    @Test
    void does_not_change_with_the_list_it_was_made_from() {
        List<String> address = new ArrayList<>(List.of("COBBETT HOUSE"));
        NhsTrust trust = trust(address, DAY, DAY);
        address.clear();
        assertThat(trust.address()).containsExactly("COBBETT HOUSE");
        assertThat(trust).isEqualTo(trust(List.of("COBBETT HOUSE"), DAY, DAY));
    }

    private static NhsTrust trust(List<String> address, LocalDate opened, LocalDate closed) {
        return new NhsTrust(
                OrganisationId.ods("R0A"),
                "MANCHESTER",
                Optional.of("Y62"),
                Optional.of("QOP"),
                address,
                Optional.of("M13 9WL"),
                Optional.of(opened),
                Optional.of(closed),
                List.of());
    }
}
