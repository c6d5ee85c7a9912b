package org.openktp.core.application;

import static org.openktp.core.knowledge.Knowledge.notAsked;

import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.knowledge.NotApplicable;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.Theme;

/**
 * The project proposed, as far as it is known. That there is a proposal at all is known through this value.
 *
 * @param title its title
 * @param summary what it is about, in the applicant's words; no page was found that asks for a summary or limits its words,
 *     as forms of hosts do
 * @param themes the themes of the round it falls in; known to be empty where it falls in none
 * @param partners the partner organisations of the programme it is to be done with
 */
@Value.Builder
public record Proposal(
        Knowledge<String> title,
        Knowledge<String> summary,
        Knowledge<Set<Theme>> themes,
        Knowledge<Set<Organisation>> partners)
        implements WithProposal {

    /**
     * Checks the fields.
     *
     * @param title the component of that name
     * @param summary the component of that name
     * @param themes the component of that name
     * @param partners the component of that name
     * @throws IllegalArgumentException if the title or the summary is known and blank, or a field is not applicable
     */
    public Proposal {
        requireApplicable(title);
        requireApplicable(summary);
        requireApplicable(themes);
        requireApplicable(partners);
        requireNotBlank("title", title);
        requireNotBlank("summary", summary);
    }

    private static void requireApplicable(Knowledge<?> field) {
        if (field instanceof NotApplicable) {
            throw new IllegalArgumentException(
                    "fields of a proposal apply to it; without a project, the proposal itself is not applicable");
        }
    }

    private static void requireNotBlank(String field, Knowledge<String> text) {
        if (text instanceof Known<String> known && known.get().isBlank()) {
            throw new IllegalArgumentException(
                    field + " of a proposal must not be blank; a " + field + " not known is missing");
        }
    }

    /**
     * A builder in which nothing has been asked.
     *
     * @return the builder
     */
    public static ProposalBuilder builder() {
        return new ProposalBuilder()
                .title(notAsked())
                .summary(notAsked())
                .themes(notAsked())
                .partners(notAsked());
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Proposal that
                && title.equals(that.title)
                && summary.equals(that.summary)
                && themes.equals(that.themes)
                && partners.equals(that.partners);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, summary, themes, partners);
    }
}
