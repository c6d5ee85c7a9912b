package org.openktp.core.career.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openktp.core.career.registration.Registers.BIOMEDICAL_SCIENTISTS;
import static org.openktp.core.career.registration.Registers.CLINICAL_PHYSIOLOGISTS;
import static org.openktp.core.career.registration.Registers.CLINICAL_SCIENTISTS;
import static org.openktp.core.career.registration.Registers.HEARING_AID_DISPENSERS;
import static org.openktp.core.career.registration.Registers.HIGHER_SPECIALIST_SCIENTISTS;
import static org.openktp.core.career.registration.Registers.MEDICAL_ILLUSTRATORS;
import static org.openktp.core.career.registration.Registers.PRACTITIONERS;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

final class RegistersTest {

    @Test
    void three_professions_are_regulated_by_law_and_have_numbers_with_a_prefix() {
        assertThat(Registers.CATALOGUE.entries())
                .filteredOn(register -> register.kind().value() == RegisterKind.STATUTORY)
                .containsExactly(CLINICAL_SCIENTISTS, BIOMEDICAL_SCIENTISTS, HEARING_AID_DISPENSERS)
                .allMatch(register -> register.keeper().value() == RegisterKeeper.HCPC)
                .extracting(register -> register.numberPrefix().map(Sourced::value))
                .containsExactly(Optional.of("CS"), Optional.of("BS"), Optional.of("HAD"));
    }

    @Test
    void four_parts_are_accredited_and_the_form_of_their_numbers_was_not_found() {
        assertThat(Registers.CATALOGUE.entries())
                .filteredOn(register -> register.kind().value() == RegisterKind.ACCREDITED)
                .containsExactly(
                        PRACTITIONERS, HIGHER_SPECIALIST_SCIENTISTS, MEDICAL_ILLUSTRATORS, CLINICAL_PHYSIOLOGISTS)
                .allMatch(register -> register.keeper().value() == RegisterKeeper.AHCS)
                .allMatch(register -> register.numberPrefix().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "ahcs-practitioners,2014-12",
        "ahcs-higher-specialist-scientists,2015-10",
        "ahcs-medical-illustrators,2017-02",
        "ahcs-clinical-physiologists,2017-06"
    })
    void accredited_parts_opened_one_after_another(String token, String opened) {
        Register register = Registers.CATALOGUE.entry(token).orElseThrow();
        assertThat(register.opened().orElseThrow().value()).isEqualTo(PartialDate.parse(opened));
    }

    @Test
    void clinical_physiologists_alone_took_over_another_register() {
        assertThat(Registers.CATALOGUE.entries())
                .filteredOn(register -> register.tookOver().isPresent())
                .containsExactly(CLINICAL_PHYSIOLOGISTS);
        assertThat(CLINICAL_PHYSIOLOGISTS.tookOver().orElseThrow().value())
                .hasToString("Registration Council for Clinical Physiologists (transferred 2021-06, merged 2023)");
    }

    @ParameterizedTest
    @CsvSource({"2021-06,2021-06", "2021,2021-01-01", "2021-06-30,2021"})
    void registers_may_merge_as_soon_as_their_business_is_transferred(String transferred, String merged) {
        assertThat(new RegisterTransfer("a council", PartialDate.parse(transferred), PartialDate.parse(merged)))
                .hasToString("a council (transferred " + transferred + ", merged " + merged + ")");
    }

    @Test
    void registers_do_not_merge_before_their_business_is_transferred() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterTransfer(
                        "a council", PartialDate.parse("2021-06"), PartialDate.parse("2021-05-31")))
                .withMessage("merged 2021-05-31 must not be before transferred 2021-06");
    }

    @Test
    void a_register_is_read_with_its_keeper() {
        assertThat(CLINICAL_SCIENTISTS.label()).isEqualTo("HCPC Clinical Scientists");
        assertThat(PRACTITIONERS.label()).isEqualTo("AHCS Healthcare Science Practitioners");
        assertThat(PRACTITIONERS).hasToString("ahcs-practitioners");
    }
}
