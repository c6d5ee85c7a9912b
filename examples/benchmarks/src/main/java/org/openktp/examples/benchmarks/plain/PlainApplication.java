package org.openktp.examples.benchmarks.plain;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openktp.examples.benchmarks.contender.bean.InWindow;

/**
 * An application; null is what is not known.
 *
 * @param id its reference
 * @param round the round
 * @param submitted the day of submission
 * @param applicant who applies
 * @param proposal the project
 */
public record PlainApplication(
        String id,
        String round,

        @InWindow(first = "2023-11-13", last = "2024-01-31", message = "SUBMITTED_IN_TIME") @Nullable
        LocalDate submitted,

        @Valid PlainApplicant applicant,
        @Valid PlainProposal proposal) {}
