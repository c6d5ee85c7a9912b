package org.openktp.core.validation;

/**
 * The group of what must be so when an application is handed in: beside all of {@link Draft}, that nothing is missing, as in
 * {@code @NotNull(groups = Submission.class) @PartialDateText String start}.
 */
public interface Submission extends Draft {}
