package org.openktp.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OrganisationTest {

    private static final Organisation IN_2017 = new Organisation("nml", "LGC");

    @Test
    void is_the_same_organisation_under_another_name() {
        Organisation renamed = new Organisation("nml", "National Measurement Laboratory");
        assertThat(IN_2017).isEqualTo(renamed).hasSameHashCodeAs(renamed);
    }

    @Test
    void is_another_organisation_under_the_same_name() {
        assertThat(IN_2017).isNotEqualTo(new Organisation("lgc", "LGC")).isNotEqualTo("nml");
    }
}
