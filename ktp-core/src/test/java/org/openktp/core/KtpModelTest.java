package org.openktp.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.programme.hcs.HcsKtp;

final class KtpModelTest {

    @Test
    void ships_one_programme_with_its_rounds() {
        assertThat(KtpModel.programmes()).containsExactly(HcsKtp.PROGRAMME);
        assertThat(KtpModel.rounds()).containsExactly(HcsKtp.ROUND_1, HcsKtp.ROUND_4);
    }

    @Test
    void finds_a_round_by_its_identifier() {
        assertThat(KtpModel.round("hcs-ktp-1")).containsSame(HcsKtp.ROUND_1);
        assertThat(KtpModel.round("hcs-ktp-4")).containsSame(HcsKtp.ROUND_4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hcs-ktp", "hcs-ktp-2", "hcs-ktp-3", "hcs-ktp-5", "HCS-KTP-4"})
    void finds_no_round_that_is_not_shipped(String id) {
        assertThat(KtpModel.round(id)).isEmpty();
    }
}
