package org.openktp.core.career.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.core.career.Role.CLINICAL_SCIENTIST;
import static org.openktp.core.career.Role.CONSULTANT;
import static org.openktp.core.career.Role.HSST_TRAINEE;
import static org.openktp.core.source.Sourced.supplied;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Validity;

final class CareerStepTest {

    private static CareerStepBuilder own() {
        return CareerStep.builder()
                .id("own")
                .fromRole(CLINICAL_SCIENTIST)
                .toRole(HSST_TRAINEE)
                .provenance(Provenance.USER_SUPPLIED);
    }

    private static Validity validity(String text) {
        String[] ends = text.split("/", -1);
        return new Validity(
                Optional.of(ends[0]).filter(end -> !end.isEmpty()).map(PartialDate::parse),
                Optional.of(ends[1]).filter(end -> !end.isEmpty()).map(PartialDate::parse));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-07/,2021-06-30,false,true",
        "2021-07/,2021-07-01,true,true",
        "2021-07/,2021-07-30,true,true",
        "2021-07/,2021-07-31,true,false",
        "2021-07/,2030-01-01,true,false",
        "2021-07-01/,2021-07-01,true,false",
        "2014/2021-06,2021-06-01,true,false",
        "2014/2021-06,2021-06-02,true,true",
        "2014/2021-06,2021-07-01,false,true",
        "2014/2021-06-30,2021-06-30,true,false",
        "/2021-06-30,2020-01-01,true,true",
        "/,2020-01-01,true,true"
    })
    void a_day_is_in_doubt_where_the_dates_do_not_settle_it(String dates, LocalDate day, boolean may, boolean doubt) {
        CareerStep step = own().validity(supplied(validity(dates))).build();
        assertThat(step.mayHoldOn(day)).isEqualTo(may);
        assertThat(step.isInDoubtOn(day)).isEqualTo(doubt);
    }

    @Test
    void a_step_without_dates_may_always_hold_and_is_always_in_doubt() {
        CareerStep step = own().build();
        assertThat(step.mayHoldOn(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(step.isInDoubtOn(LocalDate.of(2100, 1, 1))).isTrue();
    }

    @Test
    void refuses_to_lead_to_where_it_begins() {
        CareerStepBuilder builder = own().toRole(CLINICAL_SCIENTIST);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("step own must not lead from clinical-scientist to the same");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P1M", "P3Y", "P2Y6M"})
    void takes_whole_months(Period time) {
        assertThat(own().leastTime(supplied(time)).build().leastTime()).contains(supplied(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P1M1D", "P-1M"})
    void refuses_days_and_less_than_nothing(Period time) {
        CareerStepBuilder builder = own().leastTime(supplied(time));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("least time " + time + " of step own must be whole months, 0 or more");
    }

    @Test
    void to_need_no_register_is_not_the_same_as_none_found() {
        CareerStep none = own().registersNeeded(supplied(List.of())).build();
        assertThat(none.registersNeeded().map(Sourced::value)).contains(List.of());
        assertThat(none).isNotEqualTo(own().build());
    }

    @Test
    void must_cite_a_source_unless_the_host_supplied_it() {
        CareerStepBuilder builder = own().provenance(Provenance.INFERRED);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("inferred step own must cite a source");
    }

    @Test
    void a_route_needs_steps_that_follow_and_hold_and_do_not_come_back() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        CareerStep step = own().build();
        CareerStep on = own().id("on").fromRole(HSST_TRAINEE).toRole(CONSULTANT).build();
        CareerStep back = own().id("back")
                .fromRole(HSST_TRAINEE)
                .toRole(CLINICAL_SCIENTIST)
                .build();
        CareerStep past = own().validity(supplied(Validity.until("2024-12-31"))).build();

        assertThat(new CareerRoute(day, List.of(step, on))).hasToString("own on");
        assertRefused(day, List.of(), "route must have a step");
        assertRefused(day, List.of(on, step), "step own must begin at consultant");
        assertRefused(day, List.of(step, back), "route must not come to clinical-scientist twice");
        assertRefused(day, List.of(past), "step own does not hold on 2025-01-01");
    }

    private static void assertRefused(LocalDate day, List<CareerStep> steps, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CareerRoute(day, steps))
                .withMessage(message);
    }
}
