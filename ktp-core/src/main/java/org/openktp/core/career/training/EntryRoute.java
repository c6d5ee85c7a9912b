package org.openktp.core.career.training;

import org.openktp.core.code.EnumCode;

/**
 * How somebody comes to a place on a training programme.
 *
 * @see org.openktp.core.career.training.TrainingSources
 */
public enum EntryRoute implements EnumCode {
    /** By applying for a new post, made for the training. */
    DIRECT_ENTRY,
    /** By nomination of the employer, in the post already held. */
    IN_SERVICE
}
