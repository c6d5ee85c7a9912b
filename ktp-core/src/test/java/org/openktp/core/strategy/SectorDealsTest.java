package org.openktp.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openktp.core.source.Sourced;

final class SectorDealsTest {

    @Test
    void the_first_deal_is_of_6_december_2017_with_both_sides_money() {
        SectorDeal deal = SectorDeals.DEAL_1;
        assertThat(deal.published().value()).hasToString("2017-12-06");
        assertThat(deal.companies().value()).isEqualTo("more than 25 businesses");
        assertThat(deal.government().map(Sourced::value)).hasToString("Optional[about £500000000]");
        assertThat(deal.industry().map(Sourced::value)).hasToString("Optional[more than £1000000000]");
        assertThat(deal.together()).isEmpty();
        assertThat(deal.commitments()).isEmpty();
    }

    @Test
    void the_second_deal_is_of_5_december_2018_with_one_sum_for_both_sides() {
        SectorDeal deal = SectorDeals.DEAL_2;
        assertThat(deal.published().value()).hasToString("2018-12-05");
        assertThat(deal.companies().value()).isEqualTo("10 companies");
        assertThat(deal.together().map(Sourced::value)).hasToString("Optional[more than £1300000000]");
        assertThat(deal.government()).isEmpty();
        assertThat(deal.industry()).isEmpty();
        assertThat(deal.commitments().orElseThrow().value()).hasSize(3);
    }

    @Test
    void both_deals_are_listed_with_what_is_known_of_them() {
        assertThat(SectorDeals.CATALOGUE.rows()).hasSize(2);
        assertThat(SectorDeals.CATALOGUE.rows().get(0).fields())
                .containsOnlyKeys("name", "published", "companies", "government", "industry");
        assertThat(SectorDeals.CATALOGUE.rows().get(1).fields())
                .containsOnlyKeys("name", "published", "companies", "together", "commitments");
    }
}
