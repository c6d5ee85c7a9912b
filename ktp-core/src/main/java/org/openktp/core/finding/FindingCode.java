package org.openktp.core.finding;

import org.openktp.core.code.EnumCode;

/**
 * The kinds of findings. A code keeps its meaning for ever and is never used again for another; {@link FindingGuides} says
 * what each means and what to do.
 */
public enum FindingCode implements EnumCode {
    /** The text is not JSON. */
    NOT_JSON("not JSON"),
    /** The row is not CSV, or does not fit its header. */
    NOT_CSV("not CSV"),
    /** Some bytes are not UTF-8. */
    INVALID_UTF8("bytes that are not UTF-8"),
    /** An object has a property twice, or a header a column. */
    DUPLICATE_KEY("a name given twice"),
    /** The record is longer than the limit. */
    TOO_LONG("longer than the limit"),
    /** The record is nested deeper than the limit. */
    TOO_DEEP("nested deeper than the limit"),
    /** The framing of records is lost; what follows was not read. */
    REST_NOT_READ("framing lost, the rest was not read"),
    /** A value has the wrong type. */
    WRONG_TYPE("a value of the wrong type"),
    /** A property without which the record cannot be used is absent. */
    REQUIRED("a required property is absent"),
    /** A token that its code list does not have. */
    UNKNOWN_CODE("a token that is not in its code list"),
    /** A round that does not exist. */
    UNKNOWN_ROUND("a round that is not known"),
    /** A value whose form is wrong, such as a date that does not exist. */
    INVALID_VALUE("a value of the wrong form"),
    /** Facts that cannot be true together. */
    CONTRADICTION("facts that cannot be true together"),
    /** A property that is not known; it was not used. */
    UNKNOWN_PROPERTY("a property that is not known and was not used"),
    /** An advisory rule is not met. */
    ADVISORY_NOT_MET("an advisory rule that is not met"),
    /** A bound of the time in which the rules are in force was not found, or is only inferred. */
    BOUND_NOT_STATED("a bound of the rules' time in force that their publisher does not state"),
    /** Which rules apply depends on a day that is not known exactly. */
    DAY_OPEN("rules that depend on a day not known exactly"),
    /** A rule that can never apply, or is never in force while its rule set is. */
    UNREACHABLE_RULE("a rule that never applies"),
    /** The application does not say for which round it is. */
    NO_ROUND("an application without a round"),
    /** Everything that could settle the decision was declined. */
    BLOCKED_BY_DECLINED("a decision that only declined facts block"),
    /** A value that was not written in its usual form and was put into it, such as a number that had lost its zeros. */
    NORMALISED("a value put into its usual form"),
    /** A value that was accepted, though no page was found that gives the form of such values. */
    UNCONFIRMED("a value whose form could not be confirmed"),
    /** A value that may be read in more than one way; it was not used. */
    AMBIGUOUS("a value that may be read in more than one way"),
    /** An identifier that another record has too. */
    SHARED("an identifier that another record has too"),
    /** A record that does not identify what it describes. */
    NO_IDENTIFIER("a record without an identifier"),
    /** Different entries of a history under one identifier; none of them was used. */
    DUPLICATE_ID("different entries under one identifier"),
    /** A correction or retraction of something that it cannot be about, or that is not known. */
    UNKNOWN_TARGET("an amendment without a target that is known"),
    /** Amendments that take each other back in a circle; none of them was used. */
    CIRCULAR("amendments that take each other back"),
    /** More ways to fill what is not known than are looked at; the answer allows too much. */
    TOO_MANY_POSSIBILITIES("more possibilities than are looked at"),
    /** A rule that was found on other days, of which it is not known whether it held on the day that counts. */
    NOT_KNOWN_ON_DATE("a rule not known to hold or not on that day"),
    /** An application that was surely submitted outside the days of the round that it names. */
    OUTSIDE_ROUND("a submission outside the days of its round"),
    /** A sponsor by whose criteria nothing is graded, as none were found, or none that can be held against facts. */
    NOT_GRADED("a sponsor by whose criteria nothing is graded"),
    /** A planned cost above a limit that may not be exceeded. */
    LIMIT_EXCEEDED("a cost above a maximum"),
    /** A planned cost above a limit that may be exceeded with a justification. */
    LIMIT_TO_JUSTIFY("a cost above a standard amount, which needs a justification"),
    /** A planned cost above an amount of which it was not found whether it may be exceeded. */
    LIMIT_KIND_NOT_FOUND("a cost above an amount whose kind was not found"),
    /** A planned cost of which it is not known which limit holds. */
    LIMIT_NOT_KNOWN("a cost whose limit is not known"),
    /** A plan that costs more than is typical, which is no limit. */
    ABOVE_TYPICAL_COST("a plan that costs more than is typical"),
    /** A grant above the most that a project may be granted. */
    GRANT_ABOVE_MAXIMUM("a grant above its maximum"),
    /** A contribution of the business below the least that it must pay. */
    CONTRIBUTION_BELOW_MINIMUM("a contribution of the business below its minimum"),
    /** A grant rate above the highest that the partner may get. */
    RATE_ABOVE_MAXIMUM("a grant rate above its maximum"),
    /** A grant rate of which it is not known which maximum holds. */
    RATE_NOT_KNOWN("a grant rate whose maximum is not known"),
    /** A scorecard of an assessor who has a conflict of interest; it does not count. */
    CONFLICT_OF_INTEREST("a scorecard set aside for a conflict of interest"),
    /** An assessor of whom it is not known whether there is a conflict of interest. */
    CONFLICT_NOT_KNOWN("a conflict of interest that may be there"),
    /** A scorecard of somebody who is no assessor of the selection; it does not count. */
    UNKNOWN_ASSESSOR("a scorecard of an assessor who is not known"),
    /** A scorecard on an application that is not there; it does not count. */
    UNKNOWN_APPLICATION("a scorecard on an application that is not known"),
    /** A score by a criterion by which nothing is judged; it does not count. */
    UNKNOWN_CRITERION("a score by a criterion that is not known"),
    /** A score that its scale does not have; it stays missing. */
    SCORE_OUTSIDE_SCALE("a score outside its scale"),
    /** Scores that are missing, so that a total is not known exactly. */
    SCORE_MISSING("scores that are missing"),
    /** A justification with more words than it may have; the score counts. */
    JUSTIFICATION_TOO_LONG("a justification with too many words"),
    /** More scorecards than were declared; all of them count. */
    PANEL_TOO_LARGE("more scorecards than were declared"),
    /** An application for which there are not as many assessors as must score it. */
    PANEL_TOO_SMALL("too few assessors without a conflict of interest"),
    /** An application of which it is not known to which group it belongs, by which awards are balanced. */
    BALANCE_NOT_KNOWN("an application whose group is not known"),
    /** A balance constraint about a value that no application has. */
    BALANCE_GROUP_EMPTY("a balance constraint about what no application has"),
    /** Constraints that no list of awards can meet together. */
    BALANCE_CLASH("constraints that cannot be met together"),
    /** A mandatory rule that is surely not met. */
    RULE_NOT_MET("a mandatory rule that is not met"),
    /** Mandatory rules of which each may be met, but not all. */
    RULES_CLASH("rules that cannot all be met"),
    /** Rules that are not in force on the day that counts. */
    RULES_NOT_IN_FORCE("rules that are not in force on the day"),
    /** An application that no mandatory rule is about. */
    NOT_COVERED("an application that no rule is about"),
    /** A fact without which a decision is not settled. */
    FACT_MISSING("a fact that is still needed"),
    /** The record has more values than the limit: properties, elements, cells, or entries of a history. */
    TOO_MANY("more values than the limit"),
    /** More is wrong with the record than is told; the rest is counted. */
    MORE_FINDINGS("findings that are only counted");

    private final String label;

    FindingCode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
