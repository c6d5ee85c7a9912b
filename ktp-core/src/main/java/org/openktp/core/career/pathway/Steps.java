package org.openktp.core.career.pathway;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.stated;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.openktp.core.career.Role;
import org.openktp.core.career.registration.Register;
import org.openktp.core.career.training.ApprenticeshipSources;
import org.openktp.core.career.training.ApprenticeshipStandard;
import org.openktp.core.career.training.TrainingProgramme;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Validity;

/** Short ways of writing a step down. */
final class Steps {

    private static final Citation YEAR =
            ApprenticeshipSources.AHCS_APPRENTICESHIPS.at("how long an apprenticeship must last");
    private static final Citation EIGHT_MONTHS =
            ApprenticeshipSources.SHORTER_APPRENTICESHIPS.at("least duration from 1 August 2025");

    private Steps() {}

    static CareerStepBuilder entry(Role to, TrainingProgramme programme, Provenance provenance, Citation... pages) {
        return step(Optional.empty(), to, Optional.of(programme), provenance, pages);
    }

    static CareerStepBuilder between(
            Role from, Role to, TrainingProgramme programme, Provenance provenance, Citation... pages) {
        return step(Optional.of(from), to, Optional.of(programme), provenance, pages);
    }

    static CareerStepBuilder byExperience(Role from, Role to, Provenance provenance, Citation... pages) {
        return step(Optional.of(from), to, Optional.empty(), provenance, pages);
    }

    private static CareerStepBuilder step(
            Optional<Role> from,
            Role to,
            Optional<TrainingProgramme> programme,
            Provenance provenance,
            Citation... pages) {
        return CareerStep.builder()
                .id(from.map(Role::token).orElse("outside") + "-to-" + to.token() + "-by-"
                        + programme.map(TrainingProgramme::token).orElse("experience"))
                .fromRole(from)
                .toRole(to)
                .programme(programme)
                .provenance(provenance)
                .citations(List.of(pages));
    }

    /**
     * An apprenticeship in two steps, since the least time of all English apprenticeships was shortened for those that
     * begin on or after 1 August 2025. The assessment at the end is not counted.
     */
    static List<CareerStep> apprenticeship(CareerStepBuilder builder) {
        CareerStep step = builder.build();
        Optional<Sourced<Validity>> since = approved(step)
                .map(approved -> inferred(
                        Validity.between(approved.value().toString(), "2025-07-31"),
                        approved.citations().get(0),
                        EIGHT_MONTHS));
        Sourced<Validity> until = since.orElse(inferred(Validity.until("2025-07-31"), EIGHT_MONTHS));
        return List.of(
                step.withId(step.id() + "-until-2025-07")
                        .withValidity(until)
                        .withLeastTime(stated(Period.ofMonths(12), YEAR)),
                step.withId(step.id() + "-from-2025-08")
                        .withValidity(inferred(Validity.from("2025-08-01"), EIGHT_MONTHS))
                        .withLeastTime(stated(Period.ofMonths(8), EIGHT_MONTHS)));
    }

    /**
     * An apprenticeship that contains a degree, in one step without a least time: that of all apprenticeships says nothing
     * of how long a degree takes.
     */
    static CareerStep degreeApprenticeship(CareerStepBuilder builder) {
        CareerStep step = builder.build();
        return step.withValidity(approved(step)
                .map(approved -> inferred(
                        Validity.from(approved.value().toString()),
                        approved.citations().get(0))));
    }

    private static Optional<Sourced<PartialDate>> approved(CareerStep step) {
        return step.programme().flatMap(TrainingProgramme::standard).flatMap(ApprenticeshipStandard::approved);
    }

    /** No register is needed: the pages say what is, and that it is something else. */
    static Sourced<List<Register>> noRegister(Citation page) {
        return inferred(List.of(), page);
    }

    /** Nothing that the page asks for takes time between the one role and the other. */
    static Sourced<Period> atOnce(Citation page) {
        return inferred(Period.ZERO, page);
    }
}
