package org.openktp.core.innovate.terms;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openktp.core.partnership.plan.Duty;
import org.openktp.core.partnership.plan.Milestone;
import org.openktp.core.partnership.plan.MilestoneBuilder;
import org.openktp.core.source.Provenance;

/**
 * A date that clauses on one subject set; the clause of a version adds where it is said.
 *
 * @param subject the subject of the clauses
 * @param versions the versions to which it applies, as far as they have such a clause
 * @param date what the date is
 */
record DatedTerm(TermsSubject subject, Set<TermsVersion> versions, UnaryOperator<MilestoneBuilder> date) {

    /** A date in every version that has a clause on the subject. */
    static DatedTerm of(TermsSubject subject, UnaryOperator<MilestoneBuilder> date) {
        return new DatedTerm(subject, Set.of(TermsVersion.values()), date);
    }

    /** The same in these versions alone. */
    DatedTerm in(TermsVersion... only) {
        return new DatedTerm(subject, Set.of(only), date);
    }

    /** The same where the clause does not say outright from what it counts, by which day, or what event that is. */
    DatedTerm inferred() {
        return new DatedTerm(
                subject, versions, milestone -> date.apply(milestone).provenance(Provenance.INFERRED));
    }

    Optional<Milestone> milestone(TermsVersion version) {
        return versions.contains(version) ? TermsClauses.find(version, subject).map(this::milestone) : Optional.empty();
    }

    private Milestone milestone(TermsClause clause) {
        return date.apply(new MilestoneBuilder()
                        .duty(Duty.DONE_BY)
                        .provenance(clause.text().provenance())
                        .addAllCitations(clause.text().citations()))
                .build();
    }
}
