package org.openktp.core.innovate.terms;

import static org.openktp.core.innovate.terms.TermsVersion.AFRICA_2020;
import static org.openktp.core.innovate.terms.TermsVersion.OFFER_LETTER_2020;
import static org.openktp.core.innovate.terms.TermsVersion.SUBSIDY_CONTROL_V1_2021;
import static org.openktp.core.innovate.terms.TermsVersion.SUBSIDY_CONTROL_V2_2021;
import static org.openktp.core.innovate.terms.TermsVersion.V1_2020;
import static org.openktp.core.innovate.terms.TermsVersion.V2_2022;
import static org.openktp.core.partnership.plan.Duty.HOLDS_UNTIL;
import static org.openktp.core.partnership.plan.Span.days;
import static org.openktp.core.partnership.plan.Span.months;
import static org.openktp.core.partnership.plan.Span.workingDays;

import java.util.List;
import java.util.stream.Stream;
import org.openktp.core.partnership.plan.Repeat;
import org.openktp.core.partnership.plan.Span;

/** The dates that the clauses set. */
final class DatedTerms {

    private static final String OFFER = "make-offer";
    private static final String START = "start-associate";
    private static final String QUARTER = "quarter-end";
    private static final String CLAIM = "claim";
    private static final String PAY = "pay-claim";
    private static final String LAST_DAY = "end-associate";
    private static final String END = "partnership-end";
    private static final String LAST_PAYMENT = "pay-retention";
    private static final String LAPSES = "the offer lapses";
    private static final int YEAR = 12;

    /** Up to the associate's last day. */
    private static final List<DatedTerm> DURING = List.of(
            DatedTerm.of(TermsSubject.OFFER_ACCEPTANCE, due -> due.id("accept-offer")
                    .title("accept the offer")
                    .anchor(OFFER)
                    .after(months(1))
                    .addMetBy("accept-offer")
                    .otherwise("the award is withdrawn")),
            DatedTerm.of(TermsSubject.ASSOCIATE_START, due -> due.id("associate-start")
                            .title("the associate starts")
                            .anchor(OFFER)
                            .after(months(9))
                            .addMetBy(START))
                    .in(V1_2020, AFRICA_2020, SUBSIDY_CONTROL_V1_2021, SUBSIDY_CONTROL_V2_2021, V2_2022),
            DatedTerm.of(TermsSubject.ASSOCIATE_START, due -> due.id("associate-start")
                            .title("the first associate starts")
                            .anchor(OFFER)
                            .after(months(9))
                            .addMetBy(START)
                            .otherwise(LAPSES))
                    .in(OFFER_LETTER_2020),
            ipAgreement().in(V1_2020, AFRICA_2020, SUBSIDY_CONTROL_V1_2021, SUBSIDY_CONTROL_V2_2021, OFFER_LETTER_2020),
            ipAgreement().in(V2_2022).inferred(),
            DatedTerm.of(TermsSubject.PROBATION_CHECK, due -> due.id("probation-check")
                            .title("look at the associate's probation")
                            .anchor(START)
                            .after(months(3))
                            .addMetBy("probation-check"))
                    .inferred(),
            DatedTerm.of(TermsSubject.PROJECT_MEETINGS, due -> due.id("project-meeting")
                            .title("meet about the project, face to face at the business")
                            .anchor(START)
                            .after(lastDayOf(1))
                            .repeat(new Repeat(1, END))
                            .addMetBy("project-meeting"))
                    .inferred(),
            DatedTerm.of(TermsSubject.LMC_MEETINGS, due -> due.id("lmc-face-to-face")
                            .title("hold a meeting of the local management committee face to face")
                            .anchor(START)
                            .after(lastDayOf(YEAR))
                            .repeat(new Repeat(YEAR, END))
                            .addMetBy("hold-lmc"))
                    .inferred(),
            DatedTerm.of(TermsSubject.EXPLOITATION_PLAN, due -> due.id("exploitation-plan")
                            .title("renew the exploitation plan")
                            .anchor(START)
                            .after(lastDayOf(6))
                            .repeat(new Repeat(6, END))
                            .addMetBy("exploitation-plan"))
                    .inferred(),
            claim().in(V1_2020, OFFER_LETTER_2020),
            DatedTerm.of(TermsSubject.CLAIMS, due -> claim().date()
                            .apply(due)
                            .otherwise("the claims team is to be told and another date agreed"))
                    .in(AFRICA_2020, SUBSIDY_CONTROL_V1_2021, SUBSIDY_CONTROL_V2_2021, V2_2022),
            DatedTerm.of(TermsSubject.CLAIM_REFUSAL, due -> due.id("claim-refusal")
                            .title("claim for the quarter before it may be refused")
                            .anchor(QUARTER)
                            .after(days(30))
                            .addMetBy(CLAIM)
                            .otherwise("the claim need not be paid"))
                    .inferred(),
            DatedTerm.of(TermsSubject.QUERIES, due -> due.id("queries")
                            .title("Innovate UK may ask for further information")
                            .anchor(CLAIM)
                            .after(days(14))
                            .duty(HOLDS_UNTIL))
                    .inferred(),
            DatedTerm.of(TermsSubject.PAYMENT, due -> due.id("payment")
                            .title("Innovate UK normally pays the claim, unless it asks for further information")
                            .anchor(CLAIM)
                            .after(days(30))
                            .addMetBy(PAY, "query-claim"))
                    .inferred(),
            DatedTerm.of(TermsSubject.PAYMENT, due -> due.id("payment-after-information")
                            .title("Innovate UK pays the claim on which it asked for further information")
                            .anchor("answer-query")
                            .after(days(30))
                            .addMetBy(PAY))
                    .inferred(),
            answer(TermsSubject.INFORMATION_REQUEST, "information", "give the information asked for", workingDays(10))
                    .in(V1_2020, AFRICA_2020, SUBSIDY_CONTROL_V1_2021, SUBSIDY_CONTROL_V2_2021, OFFER_LETTER_2020),
            answer(TermsSubject.INFORMATION_REQUEST, "information", "give the information asked for", workingDays(20))
                    .in(V2_2022),
            answer(TermsSubject.RECORDS_REQUEST, "records", "supply the records asked for", days(20)),
            virement(LAST_DAY).in(SUBSIDY_CONTROL_V1_2021, SUBSIDY_CONTROL_V2_2021, V2_2022),
            virement(END).in(OFFER_LETTER_2020));

    /** From the associate's last day on. */
    private static final List<DatedTerm> AFTERWARDS = List.of(
            DatedTerm.of(TermsSubject.FINAL_REPORT, due -> due.id("final-report")
                    .title("make the final report")
                    .anchor(LAST_DAY)
                    .after(months(1))
                    .addMetBy("final-report")
                    .otherwise("the final claim is not paid")),
            DatedTerm.of(TermsSubject.ADDITIONAL_FUNDING, due -> due.id("finishing-off")
                    .title("additional funding and finishing off may be asked for")
                    .anchor(LAST_DAY)
                    .after(months(2))
                    .duty(HOLDS_UNTIL)),
            DatedTerm.of(TermsSubject.FINAL_CLAIM, due -> due.id("final-claim")
                    .title("make the final claim, with Schedule 3")
                    .anchor(LAST_DAY)
                    .after(months(3))
                    .addMetBy("final-claim")
                    .otherwise("the final claim is not paid")),
            DatedTerm.of(TermsSubject.REFUSAL_AFTER_END, due -> due.id("refusal-after-end")
                            .title("make every claim before it may be refused")
                            .anchor(END)
                            .after(months(3))
                            .addMetBy("final-claim")
                            .otherwise("the claim need not be paid"))
                    .inferred(),
            lasts(TermsSubject.ENGAGEMENT, "engagement", "take part with the funded cohort where asked", 3, END),
            exploitation(END).in(V1_2020, SUBSIDY_CONTROL_V1_2021, SUBSIDY_CONTROL_V2_2021, V2_2022, OFFER_LETTER_2020),
            exploitation(LAST_PAYMENT).in(AFRICA_2020).inferred(),
            lasts(TermsSubject.EVALUATION_DATA, "evaluation-data", "supply data for evaluation", 5 * YEAR, END),
            answer(TermsSubject.EVALUATION_REQUEST, "evaluation", "supply the data asked for", days(30))
                    .in(SUBSIDY_CONTROL_V2_2021),
            answer(TermsSubject.EVALUATION_REQUEST, "evaluation", "supply the data asked for", days(20))
                    .in(V2_2022),
            lasts(TermsSubject.PERSISTENCE, "terms", "the terms hold", 6 * YEAR, END),
            lasts(TermsSubject.RECORDS_AT_LEAST, "records-at-least", "keep records, at least", 6 * YEAR, LAST_PAYMENT)
                    .inferred(),
            lasts(TermsSubject.RECORDS, "records", "keep records", 10 * YEAR, LAST_PAYMENT)
                    .inferred());

    /** All of them, roughly in the order in which they come. */
    static final List<DatedTerm> ALL =
            Stream.of(DURING, AFTERWARDS).flatMap(List::stream).toList();

    private DatedTerms() {}

    /** The last day of so many months that start with the anchor. */
    private static Span lastDayOf(int months) {
        return months(months).plusDays(-1);
    }

    private static DatedTerm ipAgreement() {
        return DatedTerm.of(TermsSubject.IP_AGREEMENT, due -> due.id("ip-agreement")
                .title("agree on intellectual property")
                .anchor(START)
                .after(days(-1))
                .addMetBy("agree-ip")
                .otherwise(LAPSES));
    }

    private static DatedTerm claim() {
        return DatedTerm.of(TermsSubject.CLAIMS, due -> due.id("claim")
                .title("claim for the quarter")
                .anchor(QUARTER)
                .after(months(1))
                .addMetBy(CLAIM));
    }

    /** An answer so long after a request. */
    private static DatedTerm answer(TermsSubject subject, String of, String title, Span after) {
        return DatedTerm.of(subject, due -> due.id(of + "-answer")
                .title(title)
                .anchor(of + "-request")
                .after(after)
                .addMetBy(of + "-answer"));
    }

    private static DatedTerm virement(String until) {
        return DatedTerm.of(TermsSubject.VIREMENT, due -> due.id("virement")
                .title("virement may be asked for")
                .anchor(until)
                .after(days(0))
                .duty(HOLDS_UNTIL));
    }

    private static DatedTerm exploitation(String from) {
        return lasts(TermsSubject.EXPLOITATION, "exploitation", "take steps to exploit the results", 5 * YEAR, from);
    }

    private static DatedTerm lasts(TermsSubject subject, String id, String title, int months, String from) {
        return DatedTerm.of(subject, due -> due.id(id)
                .title(title)
                .anchor(from)
                .after(months(months))
                .duty(HOLDS_UNTIL));
    }
}
