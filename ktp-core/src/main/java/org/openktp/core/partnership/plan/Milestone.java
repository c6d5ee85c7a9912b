package org.openktp.core.partnership.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;

/**
 * Something to be done, so long after something else. If what it is counted from happens more than once, under keys of its
 * own, there is one deadline for each.
 *
 * @param id the identifier, such as {@code claim}
 * @param title what is to be done, in a few words
 * @param anchor the token of what it is counted from
 * @param after how long after
 * @param duty whether it is to be done by then, or holds until then
 * @param repeat how it comes round again; empty for once
 * @param metBy the tokens of what meets it, any one of them and under the same key where the anchor has one; none where
 *     nothing that is recorded does
 * @param otherwise what follows if it is not done, in words of ours; empty where that was not found
 * @param provenance how firm it is
 * @param citations where it says so; none only where the host supplied it
 */
@Value.Builder
public record Milestone(
        String id,
        String title,
        String anchor,
        Span after,
        Duty duty,
        Optional<Repeat> repeat,
        List<String> metBy,
        Optional<String> otherwise,
        Provenance provenance,
        List<Citation> citations)
        implements WithMilestone, Serializable {

    /**
     * Copies the lists, and checks the tokens, and that a milestone which the host did not supply has a citation.
     *
     * @param id the component of that name
     * @param title the component of that name
     * @param anchor the component of that name
     * @param after the component of that name
     * @param duty the component of that name
     * @param repeat the component of that name
     * @param metBy the component of that name
     * @param otherwise the component of that name
     * @param provenance the component of that name
     * @param citations the component of that name
     * @throws IllegalArgumentException if the identifier or a token is not lower case words joined by hyphens, a text is
     *     blank, a citation is wanting, or something is said to meet what only holds until a day
     */
    public Milestone {
        metBy = List.copyOf(metBy);
        citations = List.copyOf(citations);
        Occurrence.requireToken("milestone", id);
        Occurrence.requireToken("anchor of milestone " + id, anchor);
        metBy.forEach(token -> Occurrence.requireToken("metBy of milestone " + id, token));
        if (title.isBlank() || otherwise.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("texts of milestone " + id + " must not be blank");
        }
        if (citations.isEmpty() && provenance != Provenance.USER_SUPPLIED) {
            throw new IllegalArgumentException(provenance.token() + " milestone " + id + " must cite a source");
        }
        if (duty == Duty.HOLDS_UNTIL && !metBy.isEmpty()) {
            throw new IllegalArgumentException(
                    "milestone " + id + ", which holds until a day, must not be met by " + String.join(", ", metBy));
        }
    }

    /**
     * A builder without any field set.
     *
     * @return the builder
     */
    public static MilestoneBuilder builder() {
        return new MilestoneBuilder();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
