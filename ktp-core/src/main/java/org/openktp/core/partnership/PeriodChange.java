package org.openktp.core.partnership;

import java.io.Serializable;

/** Something that may move the end of a partnership, if the host's {@link PeriodPolicy} says so. */
public sealed interface PeriodChange extends Serializable permits Pause, Extension {}
