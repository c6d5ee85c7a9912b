package org.openktp.core.innovate.terms;

import org.openktp.core.code.EnumCode;

/** What a clause of the terms is about, in the order in which a partnership comes to it. */
public enum TermsSubject implements EnumCode {
    /** By when the associate must start. */
    ASSOCIATE_START,
    /** How long the offer stays open. */
    OFFER_ACCEPTANCE,
    /** By when the agreement on intellectual property must be in place. */
    IP_AGREEMENT,
    /** What becomes of costs from before the associate starts. */
    COSTS_BEFORE_START,
    /** How much supervision the associate gets. */
    SUPERVISION,
    /** How often the project is discussed. */
    PROJECT_MEETINGS,
    /** How the local management committee meets. */
    LMC_MEETINGS,
    /** When the associate's probation is looked at. */
    PROBATION_CHECK,
    /** Which meeting of the committee comes before the end of probation. */
    LMC_BEFORE_PROBATION_ENDS,
    /** Where the associate resides for tax. */
    TAX_RESIDENCE,
    /** What happens while the associate is away, or has resigned. */
    ASSOCIATE_ABSENCE,
    /** Who may use equipment, and who keeps it. */
    EQUIPMENT,
    /** How often and by when claims are made. */
    CLAIMS,
    /** What to do where a claim cannot be made in time. */
    LATE_CLAIMS,
    /** What supports a claim. */
    CLAIM_EVIDENCE,
    /** By when a claim is paid. */
    PAYMENT,
    /** By when questions are asked about a claim. */
    QUERIES,
    /** From when a claim for a quarter is too late. */
    CLAIM_REFUSAL,
    /** From when any claim is too late. */
    REFUSAL_AFTER_END,
    /** By when the final claim is made. */
    FINAL_CLAIM,
    /** By when the final report is made. */
    FINAL_REPORT,
    /** How much of the grant is kept back, and until when. */
    RETENTION,
    /** Between which categories of cost money may be moved. */
    VIREMENT,
    /** By when additional funding, or time to finish off, is asked for. */
    ADDITIONAL_FUNDING,
    /** How long records are kept. */
    RECORDS,
    /** A second, shorter length for which records are kept. */
    RECORDS_AT_LEAST,
    /** By when records are supplied. */
    RECORDS_REQUEST,
    /** By when information is supplied. */
    INFORMATION_REQUEST,
    /** Which interest an overpayment bears. */
    OVERPAYMENT_INTEREST,
    /** When the plan to exploit the results is made and renewed. */
    EXPLOITATION_PLAN,
    /** How long the results are to be exploited. */
    EXPLOITATION,
    /** How long data for evaluation is supplied. */
    EVALUATION_DATA,
    /** By when data for evaluation is supplied. */
    EVALUATION_REQUEST,
    /** How long the partners take part in what the funded cohort does together. */
    ENGAGEMENT,
    /** How long the terms hold after the partnership. */
    PERSISTENCE;

    @Override
    public String label() {
        return switch (this) {
            case IP_AGREEMENT -> "agreement on intellectual property";
            case LMC_MEETINGS -> "meetings of the local management committee";
            case LMC_BEFORE_PROBATION_ENDS -> "committee meeting before probation ends";
            default -> EnumCode.super.label();
        };
    }
}
