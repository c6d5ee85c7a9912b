package org.openktp.core.strategy.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.organisation.Nation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

final class CentreSchemesTest {

    static final List<CentreScheme> SCHEMES = CentreSchemes.CATALOGUE.entries();

    @ParameterizedTest
    @CsvSource({
        "htc, 8, '', '', ''",
        "dec, 4, 2013-09-01, '', £4000000",
        "mic, 11, 2018-01-01, 2024-03, £14250000",
        "hrc, 14, 2024-04-01, '', £41790690",
        "hrc-network, 14, 2024-09-01, '', £5000000"
    })
    void each_scheme_has_its_centres_dates_and_money_as_far_as_found(
            String id, int centres, String opened, String closed, String funding) {
        CentreScheme scheme = CentreSchemes.CATALOGUE.entry(id).orElseThrow();
        assertThat(scheme.centres().value()).isEqualTo(centres);
        assertThat(text(scheme.opened())).isEqualTo(opened);
        assertThat(text(scheme.closed())).isEqualTo(closed);
        assertThat(text(scheme.funding())).isEqualTo(funding);
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void what_replaces_a_scheme_says_that_it_replaced_it(CentreScheme scheme) {
        scheme.replacedBy()
                .flatMap(next -> CentreSchemes.CATALOGUE.entry(next.value()))
                .ifPresent(next ->
                        assertThat(next.replaced().orElseThrow().value()).contains(scheme.id()));
        scheme.replaced().map(Sourced::value).orElse(List.of()).forEach(earlier -> assertThat(CentreSchemes.CATALOGUE
                        .entry(earlier)
                        .orElseThrow()
                        .replacedBy()
                        .orElseThrow()
                        .value())
                .isEqualTo(scheme.id()));
    }

    @Test
    void the_co_operatives_and_what_followed_are_of_england_alone() {
        assertThat(CentreSchemes.MIC.reach().map(Sourced::value)).contains(Nation.ENGLAND);
        assertThat(CentreSchemes.HRC.reach().map(Sourced::value)).contains(Nation.ENGLAND);
        assertThat(CentreSchemes.HTC.reach()).isEmpty();
    }

    @Test
    void only_the_network_is_hosted_as_a_whole() {
        assertThat(CentreSchemes.HRC_NETWORK.host().map(Sourced::value)).contains(HostTrust.SHEFFIELD.organisation());
        assertThat(SCHEMES).filteredOn(scheme -> scheme.host().isPresent()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0})
    void refuses_a_scheme_without_centres(int centres) {
        Sourced<Integer> count = Sourced.supplied(centres);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CentreSchemes.MIC.withCentres(count))
                .withMessage("centres " + centres + " of scheme mic must be 1 or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017", "2017-12", "2017-12-31"})
    void refuses_an_end_that_is_surely_before_the_opening(String end) {
        Sourced<PartialDate> date = Sourced.supplied(PartialDate.parse(end));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CentreSchemes.MIC.withClosed(date))
                .withMessage("closed " + end + " of scheme mic must not be before opened 2018-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CentreSchemes.MIC.withPlannedEnd(date))
                .withMessage("plannedEnd " + end + " of scheme mic must not be before opened 2018-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2018-01", "2018-01-01"})
    void accepts_an_end_that_may_be_the_opening(String end) {
        Sourced<PartialDate> date = Sourced.supplied(PartialDate.parse(end));
        assertThat(CentreSchemes.MIC.withClosed(date).closed()).contains(date);
    }

    private static String text(Optional<? extends Sourced<?>> fact) {
        return fact.map(sourced -> sourced.value().toString()).orElse("");
    }
}
