package org.openktp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.rules.hcs.HcsRuleSets;

final class KtpRulesTest {

    @Test
    void publishes_the_rules_of_each_round_the_earliest_first() {
        assertThat(KtpRules.published().keySet()).containsExactly(HcsKtp.ROUND_1, HcsKtp.ROUND_4);
        assertThat(KtpRules.published())
                .containsEntry(HcsKtp.ROUND_1, HcsRuleSets.ROUND_1)
                .containsEntry(HcsKtp.ROUND_4, HcsRuleSets.ROUND_4);
    }

    @Test
    void screens_by_what_it_publishes_and_always_with_the_same_screening() {
        assertThat(KtpRules.screening()).isSameAs(KtpRules.screening());
        assertThat(KtpRules.screening().rounds())
                .isEqualTo(List.copyOf(KtpRules.published().keySet()));
    }
}
