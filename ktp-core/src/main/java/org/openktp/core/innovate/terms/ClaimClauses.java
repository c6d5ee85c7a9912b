package org.openktp.core.innovate.terms;

import static org.openktp.core.innovate.terms.ClauseRows.at;
import static org.openktp.core.innovate.terms.ClauseRows.says;
import static org.openktp.core.innovate.terms.ClauseRows.saysPercent;
import static org.openktp.core.innovate.terms.TermsSubject.ADDITIONAL_FUNDING;
import static org.openktp.core.innovate.terms.TermsSubject.CLAIMS;
import static org.openktp.core.innovate.terms.TermsSubject.CLAIM_EVIDENCE;
import static org.openktp.core.innovate.terms.TermsSubject.CLAIM_REFUSAL;
import static org.openktp.core.innovate.terms.TermsSubject.FINAL_CLAIM;
import static org.openktp.core.innovate.terms.TermsSubject.FINAL_REPORT;
import static org.openktp.core.innovate.terms.TermsSubject.LATE_CLAIMS;
import static org.openktp.core.innovate.terms.TermsSubject.PAYMENT;
import static org.openktp.core.innovate.terms.TermsSubject.QUERIES;
import static org.openktp.core.innovate.terms.TermsSubject.REFUSAL_AFTER_END;
import static org.openktp.core.innovate.terms.TermsSubject.RETENTION;
import static org.openktp.core.innovate.terms.TermsSubject.VIREMENT;
import static org.openktp.core.innovate.terms.TermsVersion.AFRICA_2020;
import static org.openktp.core.innovate.terms.TermsVersion.OFFER_LETTER_2020;
import static org.openktp.core.innovate.terms.TermsVersion.SUBSIDY_CONTROL_V1_2021;
import static org.openktp.core.innovate.terms.TermsVersion.SUBSIDY_CONTROL_V2_2021;
import static org.openktp.core.innovate.terms.TermsVersion.V1_2020;
import static org.openktp.core.innovate.terms.TermsVersion.V2_2022;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The clauses on claims, payments and changes of what is paid for. Each version counts its quarters from the start. */
final class ClaimClauses {

    private static final String GRANT = ", payment of grant";
    private static final String REVISIONS = ", revisions";
    private static final String DUTIES = ", your obligations";
    private static final String REPORT = ", final reporting";

    /** All of them. */
    static final List<TermsClause> ALL = Stream.of(
                    says(
                            CLAIMS,
                            "in arrears, every three months counted from the start of the associate, within one month of the "
                                    + "end of the period; one claim a quarter, for costs incurred and paid in it, of which only "
                                    + "those of the last quarter may still be unpaid",
                            at(V1_2020, "clauses 7.1, 7.3 and 7.4" + GRANT),
                            at(AFRICA_2020, "clauses 7.1, 7.3 and 7.4" + GRANT),
                            at(OFFER_LETTER_2020, "paragraphs 9.1, 9.3 and 9.4" + GRANT)),
                    says(
                            CLAIMS,
                            "in arrears, every three months counted from the start of the associate, within one month of the "
                                    + "end of the period; one claim a quarter, for costs incurred, paid and claimed by a month "
                                    + "after it, of which only those of the last quarter may still be unpaid",
                            at(SUBSIDY_CONTROL_V1_2021, "clauses 7.1, 7.3 and 7.4" + GRANT),
                            at(SUBSIDY_CONTROL_V2_2021, "clauses 11.1, 11.3 and 11.4" + GRANT),
                            at(V2_2022, "clauses 11.1, 11.3 and 11.4" + GRANT)),
                    says(
                            LATE_CLAIMS,
                            "where a claim cannot be made in time, the claims team is told promptly and another date agreed",
                            at(AFRICA_2020, "clause 7.4" + GRANT),
                            at(SUBSIDY_CONTROL_V1_2021, "clause 7.4" + GRANT),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 11.4" + GRANT),
                            at(V2_2022, "clause 11.4" + GRANT)),
                    says(
                            CLAIM_EVIDENCE,
                            "a forecast up to the end of the partnership, and minutes of a committee meeting that cover some or "
                                    + "all of the period",
                            at(V1_2020, "clauses 7.2 and 7.5" + GRANT),
                            at(AFRICA_2020, "clauses 7.2 and 7.5" + GRANT)),
                    says(
                            CLAIM_EVIDENCE,
                            "a forecast up to the end of the partnership, and minutes of a committee meeting or virtual "
                                    + "approvals that cover some or all of the period, uploaded with the claim",
                            at(SUBSIDY_CONTROL_V1_2021, "clauses 7.2 and 7.5" + GRANT),
                            at(SUBSIDY_CONTROL_V2_2021, "clauses 11.2 and 11.5" + GRANT),
                            at(V2_2022, "clause 11.2" + GRANT)),
                    says(
                            CLAIM_EVIDENCE,
                            "a forecast up to the end of the partnership, and minutes of a committee meeting that cover some or "
                                    + "all of the period or, where there was no meeting, approval of the figures by e-mail from "
                                    + "one member of each side and the adviser; sent within one month of the end of the period",
                            at(OFFER_LETTER_2020, "paragraphs 9.2 and 9.5" + GRANT)),
                    says(
                            PAYMENT,
                            "normally within 30 days of receipt of the claim, or of the further information asked for",
                            at(V1_2020, "clause 7.7" + GRANT),
                            at(AFRICA_2020, "clause 7.7" + GRANT),
                            at(SUBSIDY_CONTROL_V1_2021, "clause 7.7" + GRANT),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 11.7" + GRANT),
                            at(V2_2022, "clause 11.7" + GRANT),
                            at(OFFER_LETTER_2020, "paragraph 9.7" + GRANT)),
                    says(
                            QUERIES,
                            "Innovate UK asks for further information within 14 days of receipt of the claim",
                            at(V1_2020, "clause 7.7" + GRANT),
                            at(AFRICA_2020, "clause 7.7" + GRANT),
                            at(SUBSIDY_CONTROL_V1_2021, "clause 7.7" + GRANT),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 11.7" + GRANT),
                            at(V2_2022, "clause 11.7" + GRANT),
                            at(OFFER_LETTER_2020, "paragraph 9.7" + GRANT)),
                    says(
                            CLAIM_REFUSAL,
                            "a claim that arrives more than 30 days after its quarter need not be paid",
                            at(V1_2020, "list after clause 7.7" + GRANT),
                            at(AFRICA_2020, "clause 7.7" + GRANT),
                            at(OFFER_LETTER_2020, "paragraph 9.7" + GRANT)),
                    says(
                            CLAIM_REFUSAL,
                            "a claim that arrives, with what supports it, more than 30 days after its quarter need not be paid",
                            at(SUBSIDY_CONTROL_V1_2021, "list after clause 7.7" + GRANT),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 11.7" + GRANT),
                            at(V2_2022, "clause 11.7" + GRANT)),
                    says(
                            REFUSAL_AFTER_END,
                            "a claim that arrives more than three months after the partnership is complete need not be paid",
                            at(V1_2020, "list after clause 7.7" + GRANT),
                            at(AFRICA_2020, "clause 7.7" + GRANT),
                            at(OFFER_LETTER_2020, "paragraph 9.7" + GRANT)),
                    says(
                            REFUSAL_AFTER_END,
                            "a claim that arrives, with what supports it, more than three months after the partnership is "
                                    + "complete need not be paid",
                            at(SUBSIDY_CONTROL_V1_2021, "list after clause 7.7" + GRANT),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 11.7" + GRANT),
                            at(V2_2022, "clause 11.7" + GRANT)),
                    says(
                            FINAL_CLAIM,
                            "within three months of the last day of the last associate, though the obligations say of the end "
                                    + "of the partnership, with a certificate of all expenditure (Schedule 3) signed by the "
                                    + "finance director or somebody else senior in finance; otherwise it is not paid",
                            at(V1_2020, "clause 7.8" + GRANT, "clause 3.1" + DUTIES),
                            at(AFRICA_2020, "clause 7.8" + GRANT, "clause 3.1" + DUTIES)),
                    says(
                            FINAL_CLAIM,
                            "within three months of the last day of the last associate or, where the partnership is finishing "
                                    + "off, of the end agreed for it, though the obligations say of the end of the "
                                    + "partnership, with a certificate of all expenditure (Schedule 3) signed by the finance "
                                    + "director or somebody else senior in finance; otherwise it is not paid",
                            at(SUBSIDY_CONTROL_V1_2021, "clause 7.8" + GRANT, "clause 3.1" + DUTIES),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 11.8" + GRANT, "clause 7.1.14" + DUTIES),
                            at(V2_2022, "clause 11.8" + GRANT, "clause 7.2.4" + DUTIES),
                            at(OFFER_LETTER_2020, "paragraph 9.8" + GRANT, "paragraph 5.2" + DUTIES)),
                    says(
                            FINAL_REPORT,
                            "within one month of the last day of the last associate, though the obligations say of the end of "
                                    + "the partnership, with a contribution of the business where it can be had; otherwise the "
                                    + "final claim is not paid",
                            at(V1_2020, "clause 11.1" + REPORT, "clause 3.1" + DUTIES),
                            at(SUBSIDY_CONTROL_V1_2021, "clause 11.1" + REPORT, "clause 3.1" + DUTIES),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 15.1" + REPORT, "clause 7.1.13" + DUTIES),
                            at(V2_2022, "clause 15.1" + REPORT, "clause 7.2.3" + DUTIES),
                            at(OFFER_LETTER_2020, "paragraph 13.1" + REPORT, "paragraph 5.2" + DUTIES)),
                    says(
                            FINAL_REPORT,
                            "within one month of the last day of the last associate, though the obligations say of the end of "
                                    + "the partnership, with contributions of the African knowledge base and the business where "
                                    + "they can be had; otherwise the final claim is not paid",
                            at(AFRICA_2020, "clause 11.1" + REPORT, "clause 3.1" + DUTIES)),
                    saysPercent(
                            RETENTION,
                            "10",
                            "a tenth of the maximum grant is kept back until the partnership is complete, and the claims, what "
                                    + "supports them and the final report are in; Schedule 3 may lessen what is then paid",
                            at(V1_2020, "clauses 7.9 and 7.10" + GRANT),
                            at(AFRICA_2020, "clauses 7.9 and 7.10" + GRANT),
                            at(SUBSIDY_CONTROL_V1_2021, "clauses 7.9 and 7.10" + GRANT),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 11.9" + GRANT),
                            at(V2_2022, "clause 11.9" + GRANT)),
                    saysPercent(
                            RETENTION,
                            "15",
                            "15 % of the maximum grant is kept back until the partnership is complete, and the claims, what "
                                    + "supports them and the final report are in; Schedule 3 may lessen what is then paid",
                            at(OFFER_LETTER_2020, "paragraphs 9.9 and 9.10" + GRANT)),
                    says(
                            VIREMENT,
                            "between travel and subsistence and consumables only, if the committee agrees",
                            at(V1_2020, "clause 6.1" + REVISIONS),
                            at(AFRICA_2020, "clause 6.1" + REVISIONS)),
                    says(
                            VIREMENT,
                            "between travel and subsistence and consumables, and from either into associate development, never "
                                    + "out of it; approved before the cost arises, agreed by the committee, and asked for by the "
                                    + "associate's last day",
                            at(SUBSIDY_CONTROL_V1_2021, "clauses 6.1, 6.2 and 6.4" + REVISIONS)),
                    says(
                            VIREMENT,
                            "between travel and subsistence and consumables, and from either into associate development, never "
                                    + "out of it; approved by the committee before the cost arises, and asked for by the "
                                    + "associate's last day",
                            at(SUBSIDY_CONTROL_V2_2021, "clauses 10.1, 10.2 and 10.4" + REVISIONS),
                            at(V2_2022, "clauses 10.1, 10.2 and 10.4" + REVISIONS)),
                    says(
                            VIREMENT,
                            "between travel and subsistence and consumables, and from either into associate development, never "
                                    + "out of it; approved before the cost arises, agreed by the committee, and asked for before "
                                    + "the partnership has finished",
                            at(OFFER_LETTER_2020, "paragraph 8.1" + REVISIONS)),
                    says(
                            ADDITIONAL_FUNDING,
                            "additional funding and finishing off are approved before the cost arises, and asked for within two "
                                    + "months of the associate's last day",
                            at(SUBSIDY_CONTROL_V1_2021, "clause 6.3" + REVISIONS),
                            at(OFFER_LETTER_2020, "paragraph 8.2" + REVISIONS)),
                    says(
                            ADDITIONAL_FUNDING,
                            "additional funding and finishing off are approved by the programme manager before the cost arises, "
                                    + "and asked for within two months of the associate's last day",
                            at(SUBSIDY_CONTROL_V2_2021, "clause 10.3" + REVISIONS),
                            at(V2_2022, "clause 10.3" + REVISIONS)))
            .flatMap(Function.identity())
            .toList();

    private ClaimClauses() {}
}
