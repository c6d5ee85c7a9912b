package org.openktp.core.validation;

import jakarta.validation.groups.Default;

/**
 * The group of what must be so already while an application is being written: what is there has its shape, and nothing
 * contradicts anything. It includes the default group, so that a constraint without groups is checked in a draft; what may
 * still be missing belongs to {@link Submission}.
 */
public interface Draft extends Default {}
