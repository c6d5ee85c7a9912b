package org.openktp.core.innovate.terms;

import static org.openktp.core.innovate.terms.ClauseRows.at;
import static org.openktp.core.innovate.terms.ClauseRows.says;
import static org.openktp.core.innovate.terms.ClauseRows.saysPercent;
import static org.openktp.core.innovate.terms.TermsSubject.ENGAGEMENT;
import static org.openktp.core.innovate.terms.TermsSubject.EVALUATION_DATA;
import static org.openktp.core.innovate.terms.TermsSubject.EVALUATION_REQUEST;
import static org.openktp.core.innovate.terms.TermsSubject.EXPLOITATION;
import static org.openktp.core.innovate.terms.TermsSubject.EXPLOITATION_PLAN;
import static org.openktp.core.innovate.terms.TermsSubject.INFORMATION_REQUEST;
import static org.openktp.core.innovate.terms.TermsSubject.OVERPAYMENT_INTEREST;
import static org.openktp.core.innovate.terms.TermsSubject.PERSISTENCE;
import static org.openktp.core.innovate.terms.TermsSubject.RECORDS;
import static org.openktp.core.innovate.terms.TermsSubject.RECORDS_AT_LEAST;
import static org.openktp.core.innovate.terms.TermsSubject.RECORDS_REQUEST;
import static org.openktp.core.innovate.terms.TermsVersion.AFRICA_2020;
import static org.openktp.core.innovate.terms.TermsVersion.OFFER_LETTER_2020;
import static org.openktp.core.innovate.terms.TermsVersion.SUBSIDY_CONTROL_V1_2021;
import static org.openktp.core.innovate.terms.TermsVersion.SUBSIDY_CONTROL_V2_2021;
import static org.openktp.core.innovate.terms.TermsVersion.V1_2020;
import static org.openktp.core.innovate.terms.TermsVersion.V2_2022;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The clauses on records, information, exploitation, and what lasts beyond the partnership. */
final class RecordClauses {

    private static final String GRANT = ", payment of grant";
    private static final String DUTIES = ", your obligations";
    private static final String INFORMATION = ", confidentiality and information management";
    private static final String RESULTS = ", exploitation of partnership results";

    /** All of them. */
    static final List<TermsClause> ALL = Stream.of(
                    says(
                            RECORDS,
                            "records of how the grant is used are kept for ten years after it is received",
                            at(V1_2020, "clause 7.11" + GRANT),
                            at(AFRICA_2020, "clause 7.11" + GRANT),
                            at(
                                    SUBSIDY_CONTROL_V1_2021,
                                    "clause 12.1, financial reporting and accounting",
                                    "clause 3.3" + DUTIES),
                            at(SUBSIDY_CONTROL_V2_2021, "clauses 11.10 and 11.11" + GRANT),
                            at(V2_2022, "clauses 11.10 and 11.11" + GRANT),
                            at(OFFER_LETTER_2020, "paragraph 9.11" + GRANT)),
                    says(
                            RECORDS_AT_LEAST,
                            "records that show costs to be in line with state aid are kept for six years at least after the "
                                    + "grant is received",
                            at(V1_2020, "clause 3.3" + DUTIES),
                            at(AFRICA_2020, "clause 3.3" + DUTIES),
                            at(OFFER_LETTER_2020, "paragraph 5.4" + DUTIES)),
                    says(
                            RECORDS_REQUEST,
                            "records go to the National Audit Office within 20 days of its asking for evidence",
                            at(V1_2020, "clause 7.11" + GRANT),
                            at(AFRICA_2020, "clause 7.11" + GRANT),
                            at(OFFER_LETTER_2020, "paragraph 9.11" + GRANT)),
                    says(
                            RECORDS_REQUEST,
                            "records are supplied within 20 days where evidence is asked for",
                            at(SUBSIDY_CONTROL_V1_2021, "clause 12.1, financial reporting and accounting"),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 11.11" + GRANT),
                            at(V2_2022, "clause 11.11" + GRANT)),
                    says(
                            INFORMATION_REQUEST,
                            "information on the award is given to Innovate UK within 10 working days of its asking",
                            at(V1_2020, "clause 13.1" + INFORMATION),
                            at(AFRICA_2020, "clause 13.1" + INFORMATION),
                            at(SUBSIDY_CONTROL_V1_2021, "clause 13.1" + INFORMATION),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 16.1" + INFORMATION),
                            at(OFFER_LETTER_2020, "paragraph 15.1" + INFORMATION)),
                    says(
                            INFORMATION_REQUEST,
                            "information on the award is given to Innovate UK within 20 working days of its asking",
                            at(V2_2022, "clause 16.1" + INFORMATION)),
                    saysPercent(
                            OVERPAYMENT_INTEREST,
                            "1.5",
                            "an overpayment that is not paid back bears daily interest at 1.5 points a year above the Bank of "
                                    + "England's base rate, from the statement of it until all is received",
                            at(V1_2020, "clause 8.1, partnership management"),
                            at(AFRICA_2020, "clause 8.1, partnership management"),
                            at(SUBSIDY_CONTROL_V1_2021, "clause 8.1, partnership management"),
                            at(OFFER_LETTER_2020, "paragraph 10.1, partnership management")),
                    says(
                            EXPLOITATION_PLAN,
                            "made with the adviser at the start, and renewed every six months or oftener unless otherwise agreed",
                            at(V1_2020, "clause 15.1" + RESULTS),
                            at(AFRICA_2020, "clause 15.1" + RESULTS),
                            at(OFFER_LETTER_2020, "paragraph 17.1" + RESULTS)),
                    says(
                            EXPLOITATION_PLAN,
                            "the application is the first; renewed with the monitoring officer every six months or oftener "
                                    + "unless otherwise agreed",
                            at(SUBSIDY_CONTROL_V1_2021, "clause 15.1" + RESULTS),
                            at(V2_2022, "clause 19.1" + RESULTS)),
                    says(
                            EXPLOITATION_PLAN,
                            "the application is the first; renewed with the monitoring officer every six months or oftener "
                                    + "unless otherwise agreed, and for a time after the end where one is set",
                            at(SUBSIDY_CONTROL_V2_2021, "clauses 19.1 and 19.2" + RESULTS)),
                    says(
                            EXPLOITATION,
                            "for five years after the end, reasonable steps to exploit the results in the UK or the European "
                                    + "Economic Area, elsewhere with written consent",
                            at(V1_2020, "clause 15.2" + RESULTS),
                            at(OFFER_LETTER_2020, "paragraph 17.2" + RESULTS)),
                    says(
                            EXPLOITATION,
                            "for five years after the final payment of the grant, reasonable steps to exploit the results as "
                                    + "the proposal or the plan says, or otherwise with prior approval",
                            at(AFRICA_2020, "clause 15.2" + RESULTS)),
                    says(
                            EXPLOITATION,
                            "for five years after the end, reasonable steps to exploit the results in the UK, the European "
                                    + "Economic Area and with trading partners, under state aid above all in the UK and the "
                                    + "European Economic Area; elsewhere, as part of a plan, with written consent; the gain is "
                                    + "to fall to the UK",
                            at(SUBSIDY_CONTROL_V1_2021, "clause 15.2" + RESULTS)),
                    says(
                            EXPLOITATION,
                            "for five years after the end, reasonable steps to exploit the results in the UK, under state aid "
                                    + "also in the European Economic Area, elsewhere with written consent; the gain is to fall "
                                    + "to the UK",
                            at(SUBSIDY_CONTROL_V2_2021, "clause 19.1" + RESULTS),
                            at(V2_2022, "clause 19.1" + RESULTS)),
                    says(
                            EVALUATION_DATA,
                            "what an evaluation needs is supplied during the partnership and for five years after its end",
                            at(V1_2020, "clause 3.2" + DUTIES),
                            at(AFRICA_2020, "clause 3.2" + DUTIES),
                            at(SUBSIDY_CONTROL_V1_2021, "clause 3.2" + DUTIES),
                            at(SUBSIDY_CONTROL_V2_2021, "clause 7.2" + DUTIES, "clause 22.1, evaluation data"),
                            at(V2_2022, "clause 22.1, evaluation data"),
                            at(OFFER_LETTER_2020, "paragraph 5.3" + DUTIES)),
                    says(
                            EVALUATION_REQUEST,
                            "data for evaluation is supplied within 30 days of being asked for",
                            at(SUBSIDY_CONTROL_V2_2021, "clause 22.1, evaluation data")),
                    says(
                            EVALUATION_REQUEST,
                            "data for evaluation is supplied within 20 days of being asked for",
                            at(V2_2022, "clause 22.1, evaluation data")),
                    says(
                            ENGAGEMENT,
                            "the partners take part, where asked, in what the funded cohort does together, during the project "
                                    + "and for three months after",
                            at(SUBSIDY_CONTROL_V2_2021, "clause 21, engagement"),
                            at(V2_2022, "clause 21, engagement")),
                    says(
                            PERSISTENCE,
                            "the terms hold from the date of the offer letter until six years after the end",
                            at(SUBSIDY_CONTROL_V2_2021, "clause 4.3, duration"),
                            at(V2_2022, "clause 4.3, duration")))
            .flatMap(Function.identity())
            .toList();

    private RecordClauses() {}
}
