package org.openktp.core.innovate.application;

import static org.openktp.core.knowledge.Knowledge.notAsked;

import org.immutables.value.Value;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.KnowledgeChecks;

/**
 * The project proposed, as far as it is known. A length is given in months or in weeks, the other of which does not apply.
 *
 * @param months how long it lasts, in whole months; not applicable where its length is given in weeks
 * @param weeks how long it lasts, in whole weeks; not applicable where its length is given in months
 * @param associates how many people do the work of the associate
 * @param associateEffort their effort together, in per cent of one full-time post
 * @param academics how many academics take part
 * @param openOutputs whether its outputs are published, or made available to all alike
 * @param academicOutputs how many academic outputs are to be published
 * @param prioritySector whether it is in a sector to which the competition gives priority
 * @param novelResearch whether it puts a novel area of research to use
 * @param alreadyFunded whether another award has been made for the same work
 * @param welshSupport whether the Welsh Government supports it
 */
@Value.Builder
public record ProposedProject(
        Knowledge<Integer> months,
        Knowledge<Integer> weeks,
        Knowledge<Integer> associates,
        Knowledge<Integer> associateEffort,
        Knowledge<Integer> academics,
        Knowledge<YesNo> openOutputs,
        Knowledge<Integer> academicOutputs,
        Knowledge<YesNo> prioritySector,
        Knowledge<YesNo> novelResearch,
        Knowledge<YesNo> alreadyFunded,
        Knowledge<YesNo> welshSupport)
        implements WithProposedProject {

    /**
     * Checks the numbers, and that a length is given in one unit.
     *
     * @param months the component of that name
     * @param weeks the component of that name
     * @param associates the component of that name
     * @param associateEffort the component of that name
     * @param academics the component of that name
     * @param openOutputs the component of that name
     * @param academicOutputs the component of that name
     * @param prioritySector the component of that name
     * @param novelResearch the component of that name
     * @param alreadyFunded the component of that name
     * @param welshSupport the component of that name
     * @throws IllegalArgumentException if a number is negative, or the length is known in months and in weeks
     */
    public ProposedProject {
        KnowledgeChecks.requireNotNegative("months", months);
        KnowledgeChecks.requireNotNegative("weeks", weeks);
        KnowledgeChecks.requireNotNegative("associates", associates);
        KnowledgeChecks.requireNotNegative("associateEffort", associateEffort);
        KnowledgeChecks.requireNotNegative("academics", academics);
        KnowledgeChecks.requireNotNegative("academicOutputs", academicOutputs);
        if (months.value().isPresent() && weeks.value().isPresent()) {
            throw new IllegalArgumentException("length of " + months.value().get() + " months and "
                    + weeks.value().get() + " weeks must be given in months or in weeks");
        }
    }

    /**
     * A builder in which nothing has been asked.
     *
     * @return the builder
     */
    public static ProposedProjectBuilder builder() {
        return new ProposedProjectBuilder()
                .months(notAsked())
                .weeks(notAsked())
                .associates(notAsked())
                .associateEffort(notAsked())
                .academics(notAsked())
                .openOutputs(notAsked())
                .academicOutputs(notAsked())
                .prioritySector(notAsked())
                .novelResearch(notAsked())
                .alreadyFunded(notAsked())
                .welshSupport(notAsked());
    }
}
