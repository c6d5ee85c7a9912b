package org.openktp.examples.beanvalidation;

import static org.openktp.core.text.WordCounting.WHITE_SPACE;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.organisation.Nation;
import org.openktp.core.validation.CodeOf;
import org.openktp.core.validation.ConsistentDates;
import org.openktp.core.validation.IdentifierOf;
import org.openktp.core.validation.OdsCode;
import org.openktp.core.validation.OrganisationIdText;
import org.openktp.core.validation.PartialDateText;
import org.openktp.core.validation.Submission;
import org.openktp.core.validation.WindowText;
import org.openktp.core.validation.WordCount;

/** A host's record. Null passes each constraint but the one that says otherwise, and that only when it is handed in. */
@SuppressWarnings("MultipleNullnessAnnotations") // one is for the compiler, one for the provider
// tag::guide[]
@ConsistentDates(start = "start", end = "end")
record ProjectForm(
        @OdsCode @Nullable String trust,
        @OrganisationIdText @Nullable String partner,

        @IdentifierOf({IdentifierScheme.ORCID, IdentifierScheme.HCPC}) @Nullable
        String lead,

        List<@CodeOf(Nation.class) String> nations,

        @NotNull(groups = Submission.class) @PartialDateText @Nullable
        String start,

        @PartialDateText @Nullable String end,
        @WindowText @Nullable String interviews,

        @WordCount(max = 4, counting = WHITE_SPACE) @Nullable
        String title) {}
// end::guide[]
