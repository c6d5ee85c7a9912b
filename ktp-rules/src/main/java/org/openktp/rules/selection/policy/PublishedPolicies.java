package org.openktp.rules.selection.policy;

import java.util.List;
import java.util.function.Function;
import org.openktp.core.code.Code;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.assessment.AssessmentCriteria;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.source.Sourced;

/**
 * Policies that begin with what was published, and have nothing else. What was not found the host adds; until then they are not
 * built, and say what is left out. For round 4 of the Healthcare Scientist KTP programme, scored by a host from 0 to 4 with the key
 * criterion at twice the weight of the others:
 *
 * <pre>{@code
 * PublishedPolicies.hcs(HcsKtp.ROUND_4)
 *         .criteria(PublishedPolicies.hcsCriteria(HcsKtp.ROUND_4, criterion ->
 *                 ScoredCriterion.supplied(criterion, new ScoreScale(0, 4), criterion.key().value() ? 2 : 1)))
 *         .capacity(Sourced.supplied(6))
 *         ...
 * }</pre>
 *
 * @see org.openktp.core.innovate.assessment.AssessmentSources
 */
public final class PublishedPolicies {

    private PublishedPolicies() {}

    /**
     * What was published of how a round of the Healthcare Scientist KTP programme is judged: by which criteria, for which see {@link
     * #hcsCriteria}, and for how many places.
     *
     * @param round the round
     * @return a builder that has the round, and the places as its capacity where they were found, and nothing else
     */
    public static SelectionPolicyBuilder hcs(Round round) {
        SelectionPolicyBuilder policy = SelectionPolicy.builder().round(round.id());
        round.places().ifPresent(policy::capacity);
        return policy;
    }

    /**
     * The criteria of a round with the scales and weights of a host, since no round has any.
     *
     * @param round the round
     * @param terms gives a criterion its scale, its weight and its limit of words
     * @return the criteria that were found of the round, in their order; there may be more
     * @throws IllegalArgumentException if no criteria were found of the round
     */
    public static List<ScoredCriterion> hcsCriteria(Round round, Function<SelectionCriterion, ScoredCriterion> terms) {
        List<SelectionCriterion> found = round.criteria()
                .map(Sourced::value)
                .orElseThrow(() -> new IllegalArgumentException(
                        "criteria of round " + round.id() + " must be known, and were not found"));
        return found.stream().map(terms).toList();
    }

    /**
     * What was published of how a competition of Innovate UK's scheme is judged, as its service stood on 11 November 2022; that a
     * competition of another time was judged so is for the host to confirm.
     *
     * @param competition the competition
     * @return a builder that has the round, the four criteria, their aggregation and the rounding. The panel, the quality line, the
     *     capacity, the reserves, the tie-breaks and the conflicts are left out
     * @throws IllegalArgumentException if a strand of the competition is not judged by these criteria, as accelerated projects are
     *     not
     */
    public static SelectionPolicyBuilder innovate(Competition competition) {
        PublishedScoring scoring = PublishedScoring.of(competition);
        if (scoring.criteria().isEmpty()) {
            List<Strand> judged = AssessmentCriteria.STRANDS.value();
            throw new IllegalArgumentException("strands of competition " + competition.token() + " must be among "
                    + Code.tokens(judged) + ", which are scored by the four criteria, not "
                    + Code.tokens(competition.strands().stream()
                            .filter(strand -> !judged.contains(strand))
                            .toList()));
        }
        SelectionPolicyBuilder policy =
                SelectionPolicy.builder().round(competition.token()).criteria(scoring.scored());
        scoring.aggregation().ifPresent(policy::aggregation);
        scoring.rounding().ifPresent(policy::rounding);
        return policy;
    }
}
