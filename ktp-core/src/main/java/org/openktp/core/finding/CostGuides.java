package org.openktp.core.finding;

import static org.openktp.core.finding.ReadingGuides.guide;

import java.util.List;

/** The guides to what is found when a plan is compared with the limits of its costs. */
final class CostGuides {

    private static final FindingUse COSTS = ReadingGuides.use(FindingStage.COSTS, FindingEffect.NOTED);

    static final List<FindingGuide> ALL = List.of(
            guide(
                    FindingCode.LIMIT_EXCEEDED,
                    "A planned cost is above a maximum, which may not be exceeded, whatever the reason.",
                    "Lower the cost to the maximum named; of employment, declare what the business pays above it among "
                            + "additionalCompanyCosts.",
                    COSTS),
            guide(
                    FindingCode.LIMIT_TO_JUSTIFY,
                    "A planned cost is above a standard amount; more needs a justification.",
                    "Lower the cost to the amount named, or send a justification to the programme's management, which approves "
                            + "or declines it.",
                    COSTS),
            guide(
                    FindingCode.LIMIT_KIND_NOT_FOUND,
                    "A planned cost is above an amount of which it was not found whether it may be exceeded.",
                    "Lower the cost to the amount named, or ask the programme's management whether more can be justified.",
                    COSTS),
            guide(
                    FindingCode.LIMIT_NOT_KNOWN,
                    "Which limit holds for a planned cost, or how high it is, is not known.",
                    "Add to the plan the facts that the message names; where the figure was not found, ask the programme's "
                            + "management.",
                    COSTS),
            guide(
                    FindingCode.ABOVE_TYPICAL_COST,
                    "The plan costs more than is typical, which is no limit.",
                    "Nothing has to be changed; be ready to say why.",
                    COSTS),
            guide(
                    FindingCode.GRANT_ABOVE_MAXIMUM,
                    "The grant is above the most that it may be.",
                    "Lower the costs or grantRate until the grant is at most the sum named.",
                    COSTS),
            guide(
                    FindingCode.CONTRIBUTION_BELOW_MINIMUM,
                    "The business contributes less than the least that it must pay in cash.",
                    "Lower grantRate until the business pays at least the sum named.",
                    COSTS),
            guide(
                    FindingCode.RATE_ABOVE_MAXIMUM,
                    "The grant rate is above the highest for this partner.",
                    "Lower grantRate to the percentage named, or correct the facts of partner if they are wrong.",
                    COSTS),
            guide(
                    FindingCode.RATE_NOT_KNOWN,
                    "The highest grant rate for this partner is not known: it depends on facts that are missing, or no row "
                            + "gives it.",
                    "Add to the plan the facts that the message names; where no row gives it, ask the programme's management.",
                    COSTS));

    private CostGuides() {}
}
