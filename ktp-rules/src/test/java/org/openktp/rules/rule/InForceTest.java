package org.openktp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.rules.Samples;

final class InForceTest {

    private static InForce between(@Nullable String from, @Nullable String until) {
        return new InForce(
                Optional.ofNullable(from).map(LocalDate::parse).map(Sourced::supplied),
                Optional.ofNullable(until).map(LocalDate::parse).map(Sourced::supplied));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-19, 2024-03-01, 2024-02-18, false",
        "2024-02-19, 2024-03-01, 2024-02-19, true",
        "2024-02-19, 2024-03-01, 2024-03-01, true",
        "2024-02-19, 2024-03-01, 2024-03-02, false",
        "          , 2024-03-01, 0001-01-01, true",
        "          , 2024-03-01, 2024-03-02, false",
        "2024-02-19,           , 9999-12-31, true",
        "2024-02-19,           , 2024-02-18, false",
        "          ,           , 2024-02-18, true",
    })
    void both_ends_are_included_and_one_that_was_not_published_closes_nothing(
            @Nullable String from, @Nullable String until, LocalDate day, boolean admitted) {
        assertThat(between(from, until).admits(day)).isEqualTo(admitted);
    }

    @Test
    void says_what_is_known_of_each_end_and_how_firm_it_is() {
        assertThat(between("2024-02-19", null).describe()).isEqualTo("from 2024-02-19 (user supplied) until not found");
    }

    @Test
    void may_last_a_single_day_but_not_end_before_it_begins() {
        assertThat(between("2024-02-19", "2024-02-19").admits(LocalDate.of(2024, 2, 19)))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between("2024-02-19", "2024-02-18"))
                .withMessage("in force until 2024-02-18 must not be before 2024-02-19");
    }

    @ParameterizedTest
    @CsvSource({
        "STATED,        true",
        "USER_SUPPLIED, true",
        "REPORTED,      false",
        "INFERRED,      false",
    })
    void is_firm_where_both_ends_were_stated_or_supplied(Provenance provenance, boolean firm) {
        Citation page = Samples.PAGE;
        Sourced<LocalDate> day = new Sourced<>(LocalDate.of(2024, 2, 19), provenance, List.of(page));
        Sourced<LocalDate> stated = Sourced.stated(LocalDate.of(2024, 2, 19), page);

        assertThat(new InForce(Optional.of(day), Optional.of(stated)).isFirm()).isEqualTo(firm);
        assertThat(new InForce(Optional.of(stated), Optional.of(day)).isFirm()).isEqualTo(firm);
        assertThat(new InForce(Optional.of(day), Optional.empty()).isFirm()).isFalse();
        assertThat(InForce.unbounded().isFirm()).isFalse();
    }
}
