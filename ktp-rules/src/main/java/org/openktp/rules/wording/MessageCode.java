package org.openktp.rules.wording;

import org.openktp.core.code.EnumCode;

/**
 * The kinds of messages. A code keeps its meaning for ever and is never used again for another; its token is the key of
 * its text in a {@link Wording}.
 */
public enum MessageCode implements EnumCode {
    /** A condition that always holds. */
    ALWAYS(0),
    /** A condition that never holds. */
    NEVER(0),
    /** All of some conditions. */
    ALL(1),
    /** At least one of some conditions. */
    ANY(1),
    /** At least so many of some conditions. */
    AT_LEAST_OF(2),
    /** A condition does not hold. */
    NOT(1),
    /** A fact has a value. */
    HAS_VALUE(1),
    /** A fact is a value. */
    IS(2),
    /** A fact is one of some values. */
    IS_ONE_OF(2),
    /** A fact is a value or higher. */
    IS_AT_LEAST(2),
    /** A fact is a value or lower. */
    IS_AT_MOST(2),
    /** A fact is higher than a value. */
    IS_ABOVE(2),
    /** A fact is lower than a value. */
    IS_BELOW(2),
    /** A date is a day or later. */
    IS_ON_OR_AFTER(2),
    /** A date is a day or earlier. */
    IS_ON_OR_BEFORE(2),
    /** A date is later than a day. */
    IS_AFTER(2),
    /** A date is earlier than a day. */
    IS_BEFORE(2),
    /** A fact lies in a range, both ends included. */
    IS_FROM_TO(3),
    /** A range of which an end is excluded: what is said of the one end and of the other. */
    IS_IN_RANGE(2),
    /** A set has one element or several named. */
    INCLUDES(2),
    /** A set has all elements named. */
    INCLUDES_ALL_OF(2),
    /** A set has one of the elements named. */
    INCLUDES_ONE_OF(2),
    /** A set has no element other than those named. */
    INCLUDES_ONLY(2),
    /** A set has at least so many elements. */
    SIZE_AT_LEAST(2),
    /** A set has at most so many elements. */
    SIZE_AT_MOST(2),
    /** A set has so many elements. */
    SIZE_IS(2),
    /** A set has from so many to so many elements. */
    SIZE_FROM_TO(3),
    /** A text has a form. */
    MATCHES(2),
    /** A text has at least so many words, by a way of counting. */
    WORDS_AT_LEAST(3),
    /** A text has at most so many words, by a way of counting. */
    WORDS_AT_MOST(3),
    /** A text has from so many to so many words, by a way of counting. */
    WORDS_FROM_TO(4),
    /** The value of another fact. */
    VALUE_OF(1),
    /** The value of another fact and so much more. */
    VALUE_OF_PLUS(2),
    /** The value of another fact less so much. */
    VALUE_OF_MINUS(2),
    /** The date of another fact and so much later. */
    DATE_OF_LATER(2),
    /** The date of another fact and so much earlier. */
    DATE_OF_EARLIER(2),
    /** One day. */
    DAY(0),
    /** A number of days. */
    DAYS(1),
    /** One month. */
    MONTH(0),
    /** A number of months. */
    MONTHS(1),
    /** What is known is exactly a value. */
    KNOWN(1),
    /** What is known is one of a few values. */
    KNOWN_ONE_OF(1),
    /** What is known is a range. */
    KNOWN_BETWEEN(2),
    /** What is known is a lower end. */
    KNOWN_AT_LEAST(1),
    /** What is known is an upper end. */
    KNOWN_AT_MOST(1),
    /** What is known are bounds of a set. */
    KNOWN_SET(1),
    /** A set has at least so many elements: what is known of its size. */
    KNOWN_SIZE_AT_LEAST(1),
    /** A set has from so many to so many elements: what is known of its size. */
    KNOWN_SIZE_BETWEEN(2),
    /** Nothing is known of a set. */
    KNOWN_ANY_SET(0),
    /** Nobody asked. */
    NOT_ASKED(0),
    /** It was asked, and the answer is not known. */
    UNKNOWN(0),
    /** The subject declined to say. */
    DECLINED(0),
    /** A fact does not apply. */
    NOT_APPLICABLE(0),
    /** A fact does not apply, and what that means. */
    NOT_APPLICABLE_MEANING(1),
    /** A list without elements. */
    NONE(0),
    /** An advisory rule is not met. */
    ADVISORY_NOT_MET(2),
    /** A bound of the time in force was not found or is not firm. */
    BOUND_NOT_STATED(2),
    /** Days in force, from the one to the other. */
    IN_FORCE(2),
    /** A bound of the time in force, with how firm it is. */
    BOUND(2),
    /** A bound of the time in force that was not found. */
    BOUND_NOT_FOUND(0),
    /** What is known of a fact is not among its possible answers. */
    ANSWER_NOT_POSSIBLE(3),
    /** The facts cannot all be true of one subject. */
    FACTS_CONTRADICT(1),
    /** Only declined facts could settle the decision. */
    BLOCKED_BY_DECLINED(0),
    /** The subject names no round. */
    NO_ROUND(1),
    /** Which rules apply depends on a day that is not known exactly. */
    DAY_OPEN(2),
    /** A rule that can never apply. */
    RULE_NEVER_APPLIES(1),
    /** A rule that is never in force while its rule set is. */
    RULE_NEVER_IN_FORCE(1),
    /** No row of a table covers a subject. */
    NO_ROW_COVERS(0),
    /** A row of a table that can never cover a subject. */
    ROW_NEVER_COVERS(1),
    /** Which rows of a table are in force depends on a day that is not known exactly. */
    ROWS_DAY_OPEN(2),
    /** Different entries of a history have one identifier. */
    ENTRIES_SHARE_ID(1),
    /** The target of an amendment is not known. */
    TARGET_NOT_KNOWN(1),
    /** The target of a correction is no event. */
    TARGET_NO_EVENT(1),
    /** Amendments take each other back. */
    AMENDMENTS_CIRCULAR(1),
    /** A history has more possibilities than are looked at. */
    TOO_MANY_POSSIBILITIES(1),
    /** Whether a rule held on a day is not known: the rule, the days on which it was seen, and where. */
    NOT_KNOWN_ON_DATE(3),
    /** A competition was not for a strand. */
    ROUND_NOT_FOR_STRAND(2),
    /** An application was submitted outside the days of its competition. */
    SUBMITTED_OUTSIDE_ROUND(3),
    /** No criteria of a sponsor were found for the day. */
    NO_CRITERIA_FOUND(1),
    /** The criteria of a sponsor are for a person to judge. */
    CRITERIA_TO_JUDGE(2),
    /** A limit of cost: its kind, the sum, the time or project it is for, who published it where, and the days. */
    COST_LIMIT(5),
    /** A limit of cost without a sum. */
    COST_LIMIT_VARIABLE(0),
    /** The kind of a limit was not found. */
    KIND_NOT_FOUND(0),
    /** The whole project. */
    PROJECT(0),
    /** A cost is above a maximum. */
    LIMIT_EXCEEDED(3),
    /** The cost of employment is above its maximum. */
    EMPLOYMENT_LIMIT_EXCEEDED(3),
    /** A cost is above a standard amount. */
    LIMIT_TO_JUSTIFY(3),
    /** A cost is above an amount whose kind was not found. */
    LIMIT_KIND_NOT_FOUND(3),
    /** Which limit of a cost holds is not known. */
    LIMIT_NOT_KNOWN(4),
    /** The total is above what is typical. */
    ABOVE_TYPICAL_COST(4),
    /** The grant is above its maximum. */
    GRANT_ABOVE_MAXIMUM(3),
    /** The contribution of the business is below its minimum. */
    CONTRIBUTION_BELOW_MINIMUM(5),
    /** The grant has a cap that was not found. */
    GRANT_CAP_NOT_FOUND(1),
    /** The grant rate is above its maximum. */
    RATE_ABOVE_MAXIMUM(3),
    /** Which maximum of the grant rate holds is not known. */
    RATE_NOT_KNOWN(3),
    /** No row gives a maximum of the grant rate. */
    RATE_NOT_COVERED(1),
    /** A scorecard is about no application. */
    CARD_WITHOUT_APPLICATION(2),
    /** A scorecard is of no assessor. */
    CARD_OF_UNKNOWN_ASSESSOR(2),
    /** An assessor handed in different scorecards on one application. */
    CARDS_DIFFER(2),
    /** A scorecard does not count for a conflict of interest. */
    KEPT_OFF(3),
    /** A scorecard does not count for a conflict of interest that may be there. */
    KEPT_OFF_NOT_KNOWN(3),
    /** A scorecard counts although a conflict of interest may be there. */
    ADMITTED_NOT_KNOWN(3),
    /** A score is by a criterion that the policy does not have. */
    CRITERION_NOT_IN_POLICY(3),
    /** A score is outside its scale. */
    SCORE_OUTSIDE_SCALE(4),
    /** A justification has too many words. */
    JUSTIFICATION_TOO_LONG(3),
    /** An application has more scorecards than were declared. */
    PANEL_TOO_LARGE(3),
    /** An assessor has not scored by some criteria. */
    SCORES_MISSING(3),
    /** Scorecards are missing. */
    CARDS_MISSING(3),
    /** There are fewer assessors than must score. */
    PANEL_TOO_SMALL(3),
    /** At least so many awards have a value of a fact. */
    AWARDS_AT_LEAST(3),
    /** At most so many awards have a value of a fact. */
    AWARDS_AT_MOST(3),
    /** The capacity. */
    CAPACITY(1),
    /** The quality line. */
    QUALITY_LINE(1),
    /** It is not known whether an application belongs to a group. */
    GROUP_NOT_KNOWN(3),
    /** A constraint is about a value that no application has. */
    GROUP_WITHOUT_APPLICATIONS(3),
    /** An assessor declared a conflict with an application that is not there. */
    CONFLICT_WITHOUT_APPLICATION(2),
    /** Constraints cannot be met together. */
    CONSTRAINTS_CLASH(1),
    /** An application is awarded. */
    OUTCOME_AWARDED(4),
    /** An application is awarded for the balance of awards. */
    OUTCOME_AWARDED_FOR_BALANCE(5),
    /** An application is held in reserve. */
    OUTCOME_RESERVE(5),
    /** An application is above the quality line and below the funding line. */
    OUTCOME_BELOW_FUNDING(4),
    /** The total of an application is not below the quality line. */
    GOOD_ENOUGH(1),
    /** An application is passed over for the balance of awards. */
    PASSED_OVER(1),
    /** An award is owed to the balance of awards. */
    OWED_TO_BALANCE(1),
    /** Whether a reserve takes a place that falls free depends on the balance. */
    RESERVE_AND_BALANCE(0),
    /** An application is below the quality line. */
    OUTCOME_BELOW_QUALITY(2),
    /** No list of awards can be made. */
    OUTCOME_NO_LIST(2),
    /** An application is not eligible. */
    OUTCOME_NOT_ELIGIBLE(0),
    /** An application was withdrawn. */
    OUTCOME_WITHDRAWN(0),
    /** The outcome of an application is open. */
    OUTCOME_OPEN(4),
    /** The outcome of an application is settled although something is open. */
    OUTCOME_SETTLED(5),
    /** Scores of an application are missing. */
    OWN_SCORES_MISSING(0),
    /** An outcome depends on other applications. */
    OTHER_SCORES_MISSING(0),
    /** Whether an application is eligible is open. */
    ELIGIBILITY_OPEN(0),
    /** There are more possibilities than are looked at. */
    TOO_MANY_AWARD_LISTS(0),
    /** One slot. */
    SLOT(0),
    /** A number of slots, other than one. */
    SLOTS(1),
    /** A plan has no slots. */
    INTERVIEWS_NOT_PLANNED(0),
    /** There is no slot that an application could have. */
    INTERVIEW_SLOTS_NONE(1),
    /** Applications have fewer slots than they are: the applications, the slots, and how many are lacking. */
    INTERVIEW_SLOTS_TOO_FEW(3),
    /** Conflicts of interest rule out every slot for an application. */
    INTERVIEW_PANELS_CONFLICT(1),
    /** An applicant is available on no day that has slots. */
    INTERVIEW_NOT_AVAILABLE(1),
    /** Conflicts of interest rule out slots: the application, how many slots, and of how many. */
    INTERVIEW_CONFLICTS_RULE_OUT(3),
    /** The days of an applicant rule out slots: the application, how many slots, and of how many. */
    INTERVIEW_DAYS_RULE_OUT(3);

    private final int gaps;

    MessageCode(int gaps) {
        this.gaps = gaps;
    }

    /**
     * How many arguments a message of this kind has.
     *
     * @return the number of gaps in its text
     */
    public int gaps() {
        return gaps;
    }
}
