package org.openktp.core.career.pathway;

import java.util.List;
import java.util.stream.Stream;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Sourced;

/**
 * The steps that pages support. Where a rule changed, there is a step for before and one for after: biomedical scientists
 * of the life sciences enter higher specialist training since July 2021, and apprenticeships that begin since August 2025
 * may be shorter. Apprenticeships that contain a degree have no least time here: that of all
 * apprenticeships says nothing of how long a degree takes. Programmes that leave somebody in the same role, such as
 * Accredited Scientific Practice, are no steps.
 */
public final class CareerSteps {

    /** All steps, by the role they lead to. */
    public static final Catalogue<CareerStep> CATALOGUE = Catalogue.of(
            "career-steps",
            "Steps from one role in healthcare science to another",
            Stream.of(EarlySteps.ALL, ScientistSteps.ALL, SeniorSteps.ALL)
                    .flatMap(List::stream)
                    .toList(),
            CareerStep::id,
            List.of(
                    Field.maybe("from", step -> step.fromRole().map(role -> claim(step, role))),
                    Field.of("to", step -> claim(step, step.toRole())),
                    Field.maybe("programme", step -> step.programme().map(programme -> claim(step, programme))),
                    Field.maybe("least-time", CareerStep::leastTime),
                    Field.maybe("registers-needed", CareerStep::registersNeeded),
                    Field.maybe("condition", CareerStep::condition),
                    Field.maybe("register-given", CareerStep::registerGiven),
                    Field.maybe("division", CareerStep::division),
                    Field.maybe("validity", CareerStep::validity)));

    /** The framework of these steps. */
    public static final CareerFramework FRAMEWORK = CareerFramework.of(CATALOGUE.entries());

    private CareerSteps() {}

    private static <T> Sourced<T> claim(CareerStep step, T value) {
        return new Sourced<>(value, step.provenance(), step.citations());
    }
}
