package org.openktp.core.career.training;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openktp.core.career.registration.Register;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Sourced;

/**
 * A way into a role or onto a register: a training programme, an apprenticeship, or a route that assesses what somebody
 * already has. What was not found is empty.
 *
 * @param token our name of it, such as {@code stp}
 * @param name its name
 * @param kind what kind of way it is
 * @param length how long it takes; empty where it varies or was not found
 * @param experience how long somebody must have worked before it can be taken; empty where nothing was found
 * @param workBased the part that is learnt at work
 * @param award the academic or professional award
 * @param certificate the certificate of its completion
 * @param level the level of its award in England's framework of qualifications, 2 to 8
 * @param entryRoutes how places are come by
 * @param registers the registers to which it leads, each for those whom that register takes
 * @param firstModules what it was first offered in, for a programme made of separate modules
 * @param standard its standard, for an apprenticeship
 * @param entryRequirements what its entry asks for
 * @see org.openktp.core.career.training.TrainingSources
 */
@Value.Builder
public record TrainingProgramme(
        String token,
        Sourced<String> name,
        ProgrammeKind kind,
        Optional<Sourced<Period>> length,
        Optional<Sourced<Period>> experience,
        Optional<Sourced<String>> workBased,
        Optional<Sourced<String>> award,
        Optional<Sourced<String>> certificate,
        Optional<Sourced<Integer>> level,
        Optional<Sourced<List<EntryRoute>>> entryRoutes,
        Optional<Sourced<List<Register>>> registers,
        Optional<Sourced<List<String>>> firstModules,
        Optional<ApprenticeshipStandard> standard,
        List<EntryRequirement> entryRequirements)
        implements Code, WithTrainingProgramme {

    /**
     * Copies the requirements and checks the level and the standard.
     *
     * @param token the component of that name
     * @param name the component of that name
     * @param kind the component of that name
     * @param length the component of that name
     * @param experience the component of that name
     * @param workBased the component of that name
     * @param award the component of that name
     * @param certificate the component of that name
     * @param level the component of that name
     * @param entryRoutes the component of that name
     * @param registers the component of that name
     * @param firstModules the component of that name
     * @param standard the component of that name
     * @param entryRequirements the component of that name
     * @throws IllegalArgumentException if the level is below 2 or above 8, or a programme that is no apprenticeship has a
     *     standard
     */
    public TrainingProgramme {
        entryRequirements = List.copyOf(entryRequirements);
        if (level.isPresent() && (level.get().value() < 2 || level.get().value() > 8)) {
            throw new IllegalArgumentException("level " + level.get().value() + " of " + token + " must be 2 to 8");
        }
        if (standard.isPresent() && kind != ProgrammeKind.APPRENTICESHIP) {
            throw new IllegalArgumentException(
                    token + " is " + kind.label() + " and must not have an apprenticeship standard");
        }
    }

    /**
     * A builder without any field set.
     *
     * @return the builder
     */
    public static TrainingProgrammeBuilder builder() {
        return new TrainingProgrammeBuilder();
    }

    @Override
    public String label() {
        return name.value();
    }

    /** The token. */
    @Override
    public String toString() {
        return token;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
