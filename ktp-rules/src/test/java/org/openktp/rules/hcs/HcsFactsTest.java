package org.openktp.rules.hcs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openktp.core.programme.hcs.HcsKtp;

final class HcsFactsTest {

    @Test
    void both_rounds_know_that_partners_apply_exactly_when_a_project_is_proposed() {
        assertThat(HcsRuleSets.ROUND_1.constraints()).contains(HcsFacts.ofProject(HcsFacts.partners(HcsKtp.ROUND_1)));
        assertThat(HcsRuleSets.ROUND_4.constraints()).contains(HcsFacts.ofProject(HcsFacts.partners(HcsKtp.ROUND_4)));
    }
}
