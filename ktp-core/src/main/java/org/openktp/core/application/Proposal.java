package org.openktp.core.application;

import static org.openktp.core.knowledge.Knowledge.notAsked;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.Theme;

/**
 * The project proposed, as far as it is known. That there is a proposal at all is known through this value.
 *
 * @param title its title
 * @param themes the themes of the round it falls in; known to be empty where it falls in none
 * @param partners the partner organisations of the programme it is to be done with
 */
@Value.Builder
public record Proposal(Knowledge<String> title, Knowledge<Set<Theme>> themes, Knowledge<Set<Organisation>> partners)
        implements WithProposal {

    /**
     * Checks the fields.
     *
     * @param title the component of that name
     * @param themes the component of that name
     * @param partners the component of that name
     * @throws IllegalArgumentException if the title is known and blank, or a field is not applicable
     */
    public Proposal {
        for (Knowledge<?> field : List.of(title, themes, partners)) {
            if (field.equals(Knowledge.notApplicable())) {
                throw new IllegalArgumentException(
                        "fields of a proposal apply to it; without a project, the proposal itself"
                                + " is not applicable");
            }
        }
        if (title.value().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("title of a proposal must not be blank; a title not known is missing");
        }
    }

    /**
     * A builder in which nothing has been asked.
     *
     * @return the builder
     */
    public static ProposalBuilder builder() {
        return new ProposalBuilder().title(notAsked()).themes(notAsked()).partners(notAsked());
    }
}
