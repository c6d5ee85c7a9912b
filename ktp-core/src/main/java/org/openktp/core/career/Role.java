package org.openktp.core.career;

import org.openktp.core.career.registration.RegistrationSources;
import org.openktp.core.career.training.ApprenticeshipSources;
import org.openktp.core.career.training.EquivalenceSources;
import org.openktp.core.career.training.TrainingSources;
import org.openktp.core.code.EnumCode;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;

/**
 * A role in healthcare science, from assistant to consultant. Somebody in another profession has none of these. What is
 * known of each, such as its bands and registers, is in {@link Roles}.
 *
 * @see org.openktp.core.career.CareerSources
 */
public enum Role implements EnumCode {
    /** Healthcare science assistant. */
    ASSISTANT("healthcare science assistant", Provenance.STATED, ApprenticeshipSources.ASSISTANT_STANDARD),
    /** Healthcare science associate. */
    ASSOCIATE("healthcare science associate", Provenance.STATED, ApprenticeshipSources.ASSOCIATE_STANDARD),
    /** Healthcare science practitioner. */
    PRACTITIONER("healthcare science practitioner", Provenance.STATED, RegistrationSources.AHCS_PRACTITIONER_REGISTER),
    /** Biomedical scientist, a protected title. */
    BIOMEDICAL_SCIENTIST("biomedical scientist", Provenance.STATED, RegistrationSources.AHCS_REGISTERS),
    /** Trainee of the Scientist Training Programme. */
    STP_TRAINEE("trainee clinical scientist (STP)", Provenance.STATED, TrainingSources.NSHCS_STP_ENTRY),
    /** Clinical scientist, a protected title. */
    CLINICAL_SCIENTIST("clinical scientist", Provenance.STATED, EquivalenceSources.ACS_ROUTES),
    /** Senior, principal or advanced clinical scientist. */
    SENIOR_PRINCIPAL("senior or principal clinical scientist", Provenance.REPORTED, CareerSources.NATIONAL_PROFILES),
    /** Registered scientist in Higher Specialist Scientist Training. */
    HSST_TRAINEE(
            "scientist in higher specialist training (HSST)",
            Provenance.STATED,
            TrainingSources.NSHCS_HSST_ELIGIBILITY),
    /** Consultant clinical or healthcare scientist. */
    CONSULTANT("consultant clinical or healthcare scientist", Provenance.REPORTED, CareerSources.NATIONAL_PROFILES),
    /** Any other role in healthcare science, such as hearing aid dispenser, clinical physiologist or medical illustrator. */
    OTHER("another role in healthcare science", Provenance.STATED, RegistrationSources.AHCS_REGISTERS);

    private final String label;
    private final Provenance provenance;
    private final Source source;

    Role(String label, Provenance provenance, Source source) {
        this.label = label;
        this.provenance = provenance;
        this.source = source;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * How firm it is that this role exists under this name.
     *
     * @return stated or reported
     */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * The page that describes this role.
     *
     * @return the citation
     */
    public Citation citation() {
        return source.at("roles described");
    }
}
