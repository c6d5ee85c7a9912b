package org.openktp.core.innovate.terms;

import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.partnership.plan.Milestone;
import org.openktp.core.partnership.plan.Plan;

/**
 * The plans that the versions of the terms make: what each clause with a date asks, counted from what. The same date has the
 * same identifier in every version, and cites the clause of its own. A clause without a date that can be counted, such as
 * one on the end of a probation whose length is not said, is in no plan; what supports a claim goes with the claim.
 *
 * <p>The clauses count quarters from the start of the associate; {@link org.openktp.core.partnership.plan.Quarters} gives
 * the days {@code quarter-end}. What is asked for every so many months falls due on the last day of that time, the first
 * counted from the start. A meeting of the committee counts as held face to face where it is not recorded as {@code
 * hold-virtual-lmc}. A right, such as to ask questions about a claim, holds until a day; nobody fails by not using it. An
 * agreed other date, such as for a late claim or the end of finishing off, is the host's to record. Final report and final
 * claim are counted from the associate's last day, to which the terms tie what follows, though they also speak of the end
 * of the partnership.
 *
 * <p>The time to pay a claim, to ask about it and to refuse it counts from or until its receipt. The day of {@code claim}
 * is the one on which it was received, which is taken for the day on which it was submitted as well; that of {@code
 * answer-query} is the one on which the information was. Where Innovate UK asks for further information, {@code
 * query-claim} meets {@code payment}, and {@code payment-after-information} takes its place once there is an answer. It
 * counts from the first answer on a claim; where a later one sets the time anew, the host waives it.
 *
 * @see org.openktp.core.innovate.IfsSources
 */
public final class TermsPlans {

    private static final TermsVersion LETTER = TermsVersion.OFFER_LETTER_2020;

    private TermsPlans() {}

    /**
     * The plan of a version.
     *
     * @param version the version
     * @return its dates, roughly in the order in which they come
     */
    public static Plan plan(TermsVersion version) {
        return new Plan(
                "terms-" + version.token(),
                "Dates set by the terms, " + version.label(),
                DatedTerms.ALL.stream()
                        .map(term -> term.milestone(version))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /**
     * The plan of a version together with the letter that offers the grant, the two being the agreement. On a subject of
     * which the version speaks, with a date or without, its own dates hold; the letter's come in on the other subjects. For
     * this, how long records are kept is one subject. Where the letter alone says what follows if a date of both is not
     * kept, it says so for that date, and is cited with the version.
     *
     * @param version the version
     * @return the dates of both, roughly in the order in which they come
     * @throws IllegalArgumentException if that is the letter itself
     */
    public static Plan withLetter(TermsVersion version) {
        if (version == LETTER) {
            throw new IllegalArgumentException("terms " + version.token() + " must be those that a letter goes with");
        }
        return new Plan(
                "terms-" + version.token() + "-with-letter",
                "Dates set by the terms, " + version.label() + ", and the offer letter",
                DatedTerms.ALL.stream()
                        .flatMap(term -> milestone(term, version).stream())
                        .toList());
    }

    private static Optional<Milestone> milestone(DatedTerm term, TermsVersion version) {
        return speaks(version, term.subject())
                ? term.milestone(version).map(TermsPlans::withConsequence)
                : term.milestone(LETTER);
    }

    private static boolean speaks(TermsVersion version, TermsSubject subject) {
        return Stream.of(subject, subject == TermsSubject.RECORDS_AT_LEAST ? TermsSubject.RECORDS : subject)
                .anyMatch(each -> TermsClauses.find(version, each).isPresent());
    }

    /** The date with what the letter says follows, if the version does not say what does. */
    private static Milestone withConsequence(Milestone date) {
        return plan(LETTER)
                .milestone(date.id())
                .filter(letter ->
                        date.otherwise().isEmpty() && letter.otherwise().isPresent())
                .map(letter -> date.withOtherwise(letter.otherwise())
                        .withCitations(Stream.of(date.citations(), letter.citations())
                                .flatMap(each -> each.stream())
                                .toList()))
                .orElse(date);
    }
}
