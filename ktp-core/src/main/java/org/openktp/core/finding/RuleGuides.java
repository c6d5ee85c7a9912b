package org.openktp.core.finding;

import static org.openktp.core.finding.ReadingGuides.guide;
import static org.openktp.core.finding.ReadingGuides.use;

import java.util.List;

/** The guides to what is found when rules decide, and when histories are followed. */
final class RuleGuides {

    private static final FindingUse RULES = use(FindingStage.RULES, FindingEffect.NOTED);
    private static final FindingUse HISTORY = use(FindingStage.HISTORY, FindingEffect.NOTED);
    private static final FindingUse SELECTION = use(FindingStage.SELECTION, FindingEffect.NOTED);
    private static final FindingUse COSTS = use(FindingStage.COSTS, FindingEffect.NOTED);

    static final List<FindingGuide> ALL = List.of(
            guide(
                    FindingCode.ADVISORY_NOT_MET,
                    "A rule that only advises is not met; the verdict does not depend on it.",
                    "Show it to whoever judges the application; nothing has to be changed.",
                    RULES),
            guide(
                    FindingCode.BOUND_NOT_STATED,
                    "Since when or until when the rules are in force is not stated by their publisher: a bound was not found, or "
                            + "is only inferred.",
                    "Where the day that counts is near that bound, ask the publisher; rules of your own should give both under "
                            + "inForce.",
                    RULES),
            guide(
                    FindingCode.DAY_OPEN,
                    "Which rules, rows or limits apply depends on a day that is not known exactly, or not given at all.",
                    "Give the day: submitted or round in an application, asOf or round in a cost plan, or --as-of.",
                    RULES,
                    COSTS),
            guide(
                    FindingCode.UNREACHABLE_RULE,
                    "A rule or a row of a table never has a say: its conditions hold of nothing, or it is in force on no day on "
                            + "which its rule set is.",
                    "Correct its conditions or its days, or take it out.",
                    RULES),
            guide(
                    FindingCode.NO_ROUND,
                    "The application does not say for which round it is, and nothing can be decided without.",
                    "Give it a round, or name one for all that have none with --round.",
                    RULES),
            guide(
                    FindingCode.BLOCKED_BY_DECLINED,
                    "Every fact that could still settle the decision was declined, and is not asked again.",
                    "Leave the decision open; if the applicant gives one of these facts after all, record it and decide again.",
                    RULES),
            guide(
                    FindingCode.DUPLICATE_ID,
                    "Different entries stand under one identifier, such as two events of a history, or two scorecards of one "
                            + "assessor on one application; none of them is used.",
                    "Keep the one that is right; in a history give the other an identifier of its own, or make it a correction.",
                    HISTORY,
                    SELECTION),
            guide(
                    FindingCode.UNKNOWN_TARGET,
                    "A correction or retraction is about an entry that is not in the history, or a correction about one that is no "
                            + "event; it has no effect.",
                    "Make its target the id of an entry of the same history; what is no event can only be retracted.",
                    HISTORY),
            guide(
                    FindingCode.CIRCULAR,
                    "Corrections and retractions take each other back in a circle; none of them has an effect.",
                    "Correct the target of one of the entries named.",
                    HISTORY),
            guide(
                    FindingCode.TOO_MANY_POSSIBILITIES,
                    "What is not known can turn out in more ways than are looked at, and the answer allows more than is possible.",
                    "Add what is missing: dates to the day in a history; scores, or the groups of applications, in a selection.",
                    HISTORY,
                    SELECTION),
            guide(
                    FindingCode.NOT_KNOWN_ON_DATE,
                    "A rule was found on other days, and it was not found whether it held on the day that counts.",
                    "Look for the publisher's page of that day; until it is found, the decision stays as open as it is.",
                    RULES),
            guide(
                    FindingCode.OUTSIDE_ROUND,
                    "The application was surely submitted before the round that it names opened, or after it closed.",
                    "Check the day of submission and the round; if both are right, whoever runs the round must decide.",
                    RULES),
            guide(
                    FindingCode.NOT_GRADED,
                    "Nothing is graded by the criteria of a sponsor: none were found for the day, or they are for a person to "
                            + "judge.",
                    "Take it neither for a yes nor for a no; let a person judge by what the sponsor says.",
                    RULES),
            guide(
                    FindingCode.RULE_NOT_MET,
                    "A mandatory rule is not met, whatever else is still missing.",
                    "Correct the property that the finding names if it is wrong; if it is right, the rule stands against it.",
                    RULES),
            guide(
                    FindingCode.RULES_CLASH,
                    "Each of the mandatory rules named may be met, but not all of them together.",
                    "Look at the facts that these rules ask for together; one of them is wrong, or the rules stand against it.",
                    RULES),
            guide(
                    FindingCode.RULES_NOT_IN_FORCE,
                    "The rules are not in force on the day that counts, so that they say nothing.",
                    "Check the day of submission and the round; for a day outside, rules of that day are needed.",
                    RULES),
            guide(
                    FindingCode.NOT_COVERED,
                    "No mandatory rule is about an application like this one, so that they say nothing.",
                    "Let a person decide, or add rules that speak of it.",
                    RULES),
            guide(
                    FindingCode.FACT_MISSING,
                    "The fact is still needed to settle the decision: its answers lead to different verdicts.",
                    "Give the fact that the path names.",
                    RULES));

    private RuleGuides() {}
}
