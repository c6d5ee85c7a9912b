package org.openktp.core.finding;

import static org.openktp.core.finding.ReadingGuides.guide;

import java.util.List;

/** The guides to what is found when applications are selected by their scores. */
final class SelectionGuides {

    private static final FindingUse SELECTION = ReadingGuides.use(FindingStage.SELECTION, FindingEffect.NOTED);

    static final List<FindingGuide> ALL = List.of(
            guide(
                    FindingCode.CONFLICT_OF_INTEREST,
                    "A scorecard is by an assessor who has a conflict of interest with the application; it does not count.",
                    "Give the application to another assessor; if there is no such conflict, correct the assessor in the policy "
                            + "or conflict in the scorecard.",
                    SELECTION),
            guide(
                    FindingCode.CONFLICT_NOT_KNOWN,
                    "Whether an assessor has a conflict of interest with an application is not known; the policy says whether "
                            + "the scorecard counts.",
                    "Add what the message says is missing, to the assessor in the policy or to the application.",
                    SELECTION),
            guide(
                    FindingCode.UNKNOWN_ASSESSOR,
                    "A scorecard is by somebody who is not among the assessors of the policy; it does not count.",
                    "Correct assessor in the scorecard, or add the assessor to the policy.",
                    SELECTION),
            guide(
                    FindingCode.UNKNOWN_APPLICATION,
                    "A scorecard or a declared conflict of interest is about an application that is not among those read; it has "
                            + "no effect.",
                    "Correct the reference, or add the application; one that was rejected when it was read is not there either.",
                    SELECTION),
            guide(
                    FindingCode.UNKNOWN_CRITERION,
                    "A score is by a criterion that the policy does not have; it does not count.",
                    "Correct the token of the criterion in the scorecard, or add the criterion to the policy.",
                    SELECTION),
            guide(
                    FindingCode.SCORE_OUTSIDE_SCALE,
                    "A score is not on the scale of its criterion; it stays missing.",
                    "Get from the assessor a score from the scale that the message names.",
                    SELECTION),
            guide(
                    FindingCode.SCORE_MISSING,
                    "Scores are missing or not known exactly, so that totals and ranks are ranges.",
                    "Get the scores named from the assessors; outcomes that are settled already will not change.",
                    SELECTION),
            guide(
                    FindingCode.JUSTIFICATION_TOO_LONG,
                    "A justification has more words than the policy allows; the score counts all the same.",
                    "Have it shortened if that matters to you; the result does not depend on it.",
                    SELECTION),
            guide(
                    FindingCode.PANEL_TOO_LARGE,
                    "More scorecards on an application count than the policy declares; all of them count.",
                    "Take out those that should not count, or raise panel in the policy.",
                    SELECTION),
            guide(
                    FindingCode.PANEL_TOO_SMALL,
                    "Too few assessors without a conflict of interest are left for an application, and its total is never known.",
                    "Add assessors to the policy, or lower its panel.",
                    SELECTION),
            guide(
                    FindingCode.BALANCE_NOT_KNOWN,
                    "Whether an application belongs to a group by which awards are balanced is not known; it counts towards no "
                            + "minimum and towards every maximum.",
                    "Add the fact that the message names to the application.",
                    SELECTION),
            guide(
                    FindingCode.BALANCE_GROUP_EMPTY,
                    "A balance constraint is about a value that no application has or may have.",
                    "Correct the value in the constraint, or take the constraint out.",
                    SELECTION),
            guide(
                    FindingCode.BALANCE_CLASH,
                    "No list of awards meets all constraints of the policy together, and nothing can be awarded.",
                    "Loosen or drop one of those that the message names: without any one of them there is such a list.",
                    SELECTION));

    private SelectionGuides() {}
}
