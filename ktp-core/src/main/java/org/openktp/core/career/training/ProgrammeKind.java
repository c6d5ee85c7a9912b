package org.openktp.core.career.training;

import org.openktp.core.code.EnumCode;

/**
 * What kind of way into a role or register a programme is.
 *
 * @see org.openktp.core.career.training.TrainingSources
 */
public enum ProgrammeKind implements EnumCode {
    /** Trains: study and work under supervision. */
    TRAINING,
    /** Trains an employee to an apprenticeship standard, with an assessment at its end. */
    APPRENTICESHIP,
    /** Trains nobody, but assesses training and experience that somebody already has. */
    EQUIVALENCE
}
