package org.openktp.io.scan;

import java.util.Optional;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.knowledge.Knowledge;

/**
 * An application of which the texts of the proposal need not be made.
 *
 * @param withoutTexts the application, in which {@link #NOT_MADE} stands for texts that are not made
 * @param title the title, where it is not made
 * @param summary the summary, where it is not made
 */
record Outline(Application withoutTexts, Optional<Passage> title, Optional<Passage> summary) {

    /** Stands for a text. */
    static final Knowledge<String> NOT_MADE = Knowledge.known("-");

    /** The application with its texts. */
    Application application() {
        return title.isEmpty() && summary.isEmpty()
                ? withoutTexts
                : withoutTexts.withProposal(withoutTexts.proposal().part(this::withTexts));
    }

    private Knowledge<Proposal> withTexts(Proposal proposal) {
        Knowledge<String> ownTitle = title.map(Passage::known).orElse(proposal.title());
        Knowledge<String> ownSummary = summary.map(Passage::known).orElse(proposal.summary());
        return Knowledge.known(proposal.withTitle(ownTitle).withSummary(ownSummary));
    }
}
