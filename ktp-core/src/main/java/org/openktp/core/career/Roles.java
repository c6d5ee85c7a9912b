package org.openktp.core.career;

import static org.openktp.core.career.AgendaForChangeBand.BAND_2;
import static org.openktp.core.career.AgendaForChangeBand.BAND_3;
import static org.openktp.core.career.AgendaForChangeBand.BAND_4;
import static org.openktp.core.career.AgendaForChangeBand.BAND_5;
import static org.openktp.core.career.AgendaForChangeBand.BAND_6;
import static org.openktp.core.career.AgendaForChangeBand.BAND_7;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8A;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8C;
import static org.openktp.core.career.AgendaForChangeBand.BAND_9;
import static org.openktp.core.career.CareerSources.NATIONAL_PROFILES;
import static org.openktp.core.career.CareerSources.TRAINING_PATHWAYS;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import org.openktp.core.career.registration.Register;
import org.openktp.core.career.registration.Registers;
import org.openktp.core.career.registration.RegistrationSources;
import org.openktp.core.career.training.EquivalenceSources;
import org.openktp.core.career.training.TrainingSources;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;

/**
 * What is known of each role. The stage of clinical scientists is left out: a page of 2013 puts the programme that trains
 * them at stage 6, job profiles that might be theirs at 7.
 *
 * @see org.openktp.core.career.CareerSources
 */
public final class Roles {

    private static final Citation PROFILES = NATIONAL_PROFILES.at("contents, career framework stage and AfC banding");
    private static final Citation STATUTORY = RegistrationSources.AHCS_REGISTERS.at("statutory registration");

    /** All roles, in the order of {@link Role}. */
    public static final Catalogue<RoleFacts> CATALOGUE = Catalogue.of(
            "roles",
            "Roles in healthcare science",
            List.of(
                    assistant(),
                    associate(),
                    practitioner(),
                    biomedicalScientist(),
                    stpTrainee(),
                    clinicalScientist(),
                    seniorPrincipal(),
                    hsstTrainee(),
                    consultant(),
                    other()),
            facts -> facts.role().token(),
            List.of(
                    Field.of("name", RoleFacts::name),
                    Field.maybe("stages", RoleFacts::stages),
                    Field.maybe("usual-bands", RoleFacts::usualBands),
                    Field.maybe("registers", RoleFacts::registers)));

    private Roles() {}

    /**
     * What is known of a role.
     *
     * @param role the role
     * @return the facts
     */
    public static RoleFacts of(Role role) {
        return CATALOGUE.entry(role.token()).orElseThrow();
    }

    private static RoleFacts assistant() {
        return facts(
                Role.ASSISTANT,
                Optional.of(inferred(new StageRange(2, 3), PROFILES)),
                Optional.of(inferred(new BandRange(BAND_2, BAND_3), PROFILES)),
                Optional.empty());
    }

    private static RoleFacts associate() {
        return facts(
                Role.ASSOCIATE,
                Optional.of(reported(StageRange.of(4), PROFILES)),
                Optional.of(reported(BandRange.of(BAND_4), PROFILES)),
                Optional.empty());
    }

    private static RoleFacts practitioner() {
        return facts(
                Role.PRACTITIONER,
                Optional.of(reported(StageRange.of(5), PROFILES, TRAINING_PATHWAYS.at("heading of practitioners"))),
                Optional.of(reported(BandRange.of(BAND_5), PROFILES)),
                on(RegistrationSources.AHCS_PRACTITIONER_REGISTER.at("overview"), Registers.PRACTITIONERS));
    }

    private static RoleFacts biomedicalScientist() {
        return facts(
                Role.BIOMEDICAL_SCIENTIST,
                Optional.empty(),
                Optional.of(reported(
                        new BandRange(BAND_5, BAND_7),
                        CareerSources.NHSBT_BANDS.at("bands 5 and 6"),
                        CareerSources.PATHOLOGY_BAND_7.at("typical requirements"))),
                on(STATUTORY, Registers.BIOMEDICAL_SCIENTISTS));
    }

    private static RoleFacts stpTrainee() {
        return facts(
                Role.STP_TRAINEE,
                Optional.empty(),
                Optional.of(stated(BandRange.of(BAND_6), TrainingSources.NSHCS_STP.at("direct entry"))),
                Optional.empty());
    }

    private static RoleFacts clinicalScientist() {
        return facts(
                Role.CLINICAL_SCIENTIST,
                Optional.empty(),
                Optional.of(inferred(
                        BandRange.of(BAND_7),
                        TrainingSources.NSHCS_HSST_2025.at("in-service posts, held by clinical scientists"))),
                on(EquivalenceSources.ACS_ROUTES.at("protected title"), Registers.CLINICAL_SCIENTISTS));
    }

    private static RoleFacts seniorPrincipal() {
        return facts(
                Role.SENIOR_PRINCIPAL,
                Optional.of(reported(StageRange.of(8), PROFILES)),
                Optional.of(reported(new BandRange(BAND_8A, BAND_8C), PROFILES)),
                on(EquivalenceSources.ACS_ROUTES.at("protected title"), Registers.CLINICAL_SCIENTISTS));
    }

    private static RoleFacts hsstTrainee() {
        return facts(
                Role.HSST_TRAINEE,
                Optional.empty(),
                Optional.of(inferred(
                        new BandRange(BAND_7, BAND_9),
                        TrainingSources.NSHCS_HSST_2025.at("second paragraph, no less than band 7"))),
                on(
                        TrainingSources.NSHCS_HSST_ELIGIBILITY.at("question on HCPC registration"),
                        Registers.CLINICAL_SCIENTISTS,
                        Registers.BIOMEDICAL_SCIENTISTS));
    }

    private static RoleFacts consultant() {
        return facts(
                Role.CONSULTANT,
                Optional.of(reported(
                        new StageRange(8, 9), TRAINING_PATHWAYS.at("heading of consultant clinical scientists"))),
                Optional.of(reported(new BandRange(BAND_8C, BAND_9), PROFILES)),
                on(
                        RegistrationSources.AHCS_HIGHER_SPECIALIST.at("eligibility"),
                        Registers.CLINICAL_SCIENTISTS,
                        Registers.HIGHER_SPECIALIST_SCIENTISTS));
    }

    private static RoleFacts other() {
        return facts(Role.OTHER, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static RoleFacts facts(
            Role role,
            Optional<Sourced<StageRange>> stages,
            Optional<Sourced<BandRange>> usualBands,
            Optional<Sourced<List<Register>>> registers) {
        Sourced<String> name = new Sourced<>(role.label(), role.provenance(), List.of(role.citation()));
        return new RoleFacts(role, name, stages, usualBands, registers);
    }

    private static Optional<Sourced<List<Register>>> on(Citation page, Register... registers) {
        return Optional.of(stated(List.of(registers), page));
    }
}
