package org.openktp.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.source.Sourced.supplied;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openktp.core.time.PartialDate;

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

    @Test
    void is_the_same_organisation_whatever_is_known_of_its_earlier_names() {
        List<NameSuccession> names = new ArrayList<>(List.of(new NameSuccession(
                supplied("NIBSC"),
                supplied(SuccessionKind.MERGED_INTO),
                Optional.of(supplied(PartialDate.parse("2013-04"))))));
        Organisation named = new Organisation("mhra", "MHRA", names);
        names.clear();
        assertThat(named).isEqualTo(new Organisation("mhra", "MHRA"));
        assertThat(named.earlierNames()).hasSize(1).isUnmodifiable();
        assertThat(IN_2017.earlierNames()).isEmpty();
    }
}
