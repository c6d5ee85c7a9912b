package org.openktp.core.career.registration;

import static org.openktp.core.career.registration.RegistrationSources.AHCS_PRACTITIONER_REGISTER;
import static org.openktp.core.career.registration.RegistrationSources.AHCS_REGISTERS;
import static org.openktp.core.career.registration.RegistrationSources.HCPC_CHECK;
import static org.openktp.core.career.registration.RegistrationSources.HCPC_SNAPSHOT;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * The registers that are known: the three professions of healthcare science that the law regulates, and the four parts of
 * the Academy's accredited register. The twelve other professions of the Health and Care Professions Council are not of
 * this workforce and not here.
 *
 * @see org.openktp.core.career.registration.RegistrationSources
 */
public final class Registers {

    /** Clinical scientists, a protected title. */
    public static final Register CLINICAL_SCIENTISTS = statutory("CS", "Clinical Scientists");

    /** Biomedical scientists, a protected title. */
    public static final Register BIOMEDICAL_SCIENTISTS = statutory("BS", "Biomedical Scientists");

    /** Hearing aid dispensers. */
    public static final Register HEARING_AID_DISPENSERS = statutory("HAD", "Hearing Aid Dispensers");

    /** Healthcare science practitioners, the first part of the accredited register. */
    public static final Register PRACTITIONERS =
            accredited("ahcs-practitioners", "Healthcare Science Practitioners", "2014-12", Optional.empty());

    /** Higher specialist scientists, from whom consultants come. */
    public static final Register HIGHER_SPECIALIST_SCIENTISTS = accredited(
            "ahcs-higher-specialist-scientists", "Higher Specialist Scientists", "2015-10", Optional.empty());

    /** Medical illustrators. */
    public static final Register MEDICAL_ILLUSTRATORS =
            accredited("ahcs-medical-illustrators", "Medical Illustrators", "2017-02", Optional.empty());

    /** Clinical physiologists, since 2021 with the business of their former registration council. */
    public static final Register CLINICAL_PHYSIOLOGISTS = accredited(
            "ahcs-clinical-physiologists",
            "Clinical Physiologists",
            "2017-06",
            Optional.of(stated(
                    new RegisterTransfer(
                            "Registration Council for Clinical Physiologists",
                            PartialDate.parse("2021-06"),
                            PartialDate.parse("2023")),
                    history())));

    /** All of them, statutory ones first. */
    public static final Catalogue<Register> CATALOGUE = Catalogue.of(
            "registers",
            "Registers of the healthcare-science workforce",
            List.of(
                    CLINICAL_SCIENTISTS,
                    BIOMEDICAL_SCIENTISTS,
                    HEARING_AID_DISPENSERS,
                    PRACTITIONERS,
                    HIGHER_SPECIALIST_SCIENTISTS,
                    MEDICAL_ILLUSTRATORS,
                    CLINICAL_PHYSIOLOGISTS),
            Register::token,
            List.of(
                    Field.of("name", Register::name),
                    Field.of("keeper", Register::keeper),
                    Field.of("kind", Register::kind),
                    Field.maybe("number-prefix", Register::numberPrefix),
                    Field.maybe("opened", Register::opened),
                    Field.maybe("took-over", Register::tookOver)));

    private Registers() {}

    private static Register statutory(String code, String name) {
        Citation regulated = AHCS_REGISTERS.at("statutory registration");
        return new Register(
                "hcpc-" + code.toLowerCase(Locale.ROOT),
                stated(name, HCPC_SNAPSHOT.at("key to the codes of the professions")),
                stated(RegisterKeeper.HCPC, regulated),
                stated(RegisterKind.STATUTORY, regulated),
                Optional.of(stated(
                        code,
                        HCPC_SNAPSHOT.at("key to the codes of the professions"),
                        HCPC_CHECK.at("registration number, which starts with the profession code"))),
                Optional.empty(),
                Optional.empty());
    }

    private static Register accredited(
            String token, String name, String opened, Optional<Sourced<RegisterTransfer>> tookOver) {
        return new Register(
                token,
                stated(name, history()),
                stated(RegisterKeeper.AHCS, history()),
                stated(RegisterKind.ACCREDITED, history()),
                Optional.empty(),
                Optional.of(stated(PartialDate.parse(opened), history())),
                tookOver);
    }

    private static Citation history() {
        return AHCS_PRACTITIONER_REGISTER.at("overview, on the parts of the accredited register");
    }
}
