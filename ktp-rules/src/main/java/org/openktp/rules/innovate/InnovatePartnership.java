package org.openktp.rules.innovate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openktp.core.innovate.IfsSources;
import org.openktp.core.innovate.terms.TermsClause;
import org.openktp.core.innovate.terms.TermsClauses;
import org.openktp.core.innovate.terms.TermsSubject;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.LifecycleBuilder;
import org.openktp.rules.rule.Requirement;

/** A partnership from the offer of a grant until it is closed, as the terms and the offer letter describe it. */
final class InnovatePartnership {

    private static final Citation LETTER = IfsSources.OFFER_LETTER.at("paragraph 24.1, acceptance of grant offer");

    private final PartnershipTerms terms;
    private final LifecycleBuilder rows =
            Lifecycle.builder("innovate-ktp-partnership", "Innovate UK Knowledge Transfer Partnership");
    private final PartnershipGuards guards;

    private InnovatePartnership(PartnershipTerms terms) {
        this.terms = terms;
        this.guards = new PartnershipGuards(terms, rows);
    }

    /** The partnership under a version of the terms; an offer may be made only if some rules are met. */
    static Lifecycle under(PartnershipTerms terms, Requirement... beforeOffer) {
        InnovatePartnership partnership = new InnovatePartnership(terms);
        partnership.declare();
        partnership.offer(beforeOffer);
        partnership.start();
        partnership.meet();
        partnership.claim();
        partnership.end();
        partnership.terminate();
        return partnership.rows.build();
    }

    private void declare() {
        rows.inferred(LETTER)
                .rest("awaiting-offer", "awaiting an offer")
                .rest("declined", "offer declined")
                .event("decline-offer", "refusal of the offer")
                .stated(LETTER)
                .state("offered", "grant offered")
                .state("accepted", "offer accepted")
                .event("make-offer", "offer letter")
                .event("accept-offer", "acceptance of the offer")
                .stated(terms.at(Clause.INTELLECTUAL_PROPERTY))
                .rest("lapsed", "offer lapsed")
                .event("agree-ip", "agreement on intellectual property")
                .event("lapse", "lapse of the offer")
                .stated(terms.at(Clause.START))
                .state("recruiting", "recruiting the associate")
                .state("running", "partnership running")
                .event("recruit", "recruitment of an associate")
                .event("start-associate", "start of an associate")
                .stated(terms.at(Clause.CLAIMS))
                .event("claim", "quarterly claim")
                .stated(terms.at(Clause.VIREMENT))
                .event("virement", "virement")
                .stated(terms.at(Clause.PAYMENT))
                .event("query-claim", "query on a claim")
                .event("answer-query", "receipt of the information asked for about a claim")
                .event("pay-claim", "payment of a claim")
                .stated(terms.at(Clause.FINAL_REPORT))
                .state("ended", "last associate gone")
                .state("reported", "final report submitted")
                .event("end-associate", "last day of the last associate")
                .event("final-report", "final report")
                .stated(terms.at(Clause.FINAL_CLAIM))
                .state("final-claim-made", "final claim made")
                .event("final-claim", "final claim")
                .stated(terms.at(Clause.RETENTION))
                .rest("settled", "retained grant paid")
                .event("pay-retention", "payment of the retained grant")
                .inferred(terms.at(Clause.RETENTION))
                .rest("closed", "partnership closed")
                .event("close", "closure of the partnership")
                .stated(terms.at(Clause.TERMINATION))
                .rest("terminated", "grant terminated")
                .event("terminate", "termination of the grant");
    }

    private void offer(Requirement... beforeOffer) {
        rows.stated(LETTER)
                .arrow("awaiting-offer", "make-offer", "offered", beforeOffer)
                .arrow("offered", "accept-offer", "accepted", guards.acceptedInTime())
                .inferred(LETTER)
                .arrow("offered", "decline-offer", "declined")
                .arrow("offered", "lapse", "lapsed", guards.offerExpired());
    }

    private void start() {
        rows.stated(terms.at(Clause.INTELLECTUAL_PROPERTY))
                .loops("agree-ip", "awaiting-offer", "offered", "accepted", "recruiting")
                .arrow("accepted", "lapse", "lapsed", guards.lapsed())
                .arrow("recruiting", "lapse", "lapsed", guards.lapsed())
                .stated(terms.at(Clause.START))
                .arrow("recruiting", "start-associate", "running", guards.startInTime(), guards.agreementInPlace())
                .inferred(terms.at(Clause.START))
                .arrow("accepted", "recruit", "recruiting")
                .loops("recruit", "recruiting", "running")
                .stated(IfsSources.OFFER_LETTER.at("paragraph 3.1, general terms and conditions"))
                .loops("start-associate", "running");
    }

    /** That the committee meets is stated by all; face to face, or virtually, by the newest terms alone. */
    private void meet() {
        String[] states = {"accepted", "recruiting", "running", "ended", "reported", "final-claim-made"};
        if (terms.has(Clause.FACE_TO_FACE)) {
            rows.stated(terms.at(Clause.FACE_TO_FACE));
        } else {
            rows.inferred(terms.at(Clause.COMMITTEE));
        }
        rows.event("hold-lmc", "meeting of the Local Management Committee face to face")
                .event("hold-virtual-lmc", "virtual meeting of the Local Management Committee")
                .loops("hold-lmc", "running")
                .loops("hold-virtual-lmc", "running")
                .inferred(terms.at(Clause.COMMITTEE));
        for (String state : states) {
            if (!state.equals("running")) {
                rows.loops("hold-lmc", state).loops("hold-virtual-lmc", state);
            }
        }
        rows.inferred(terms.at(Clause.VIREMENT)).loops("virement", "running");
        if (terms.has(Clause.PROBATION)) {
            rows.stated(terms.at(Clause.PROBATION))
                    .event("probation-check", "check of the associate's probation")
                    .loops("probation-check", "running");
        }
    }

    private void claim() {
        rows.stated(terms.at(Clause.CLAIMS)).arrow("running", "claim", "running", guards.oneClaim());
        rows.inferred(terms.at(Clause.CLAIMS))
                .arrow("ended", "claim", "ended", guards.oneClaim())
                .arrow("reported", "claim", "reported", guards.oneClaim());
        if (terms.has(Clause.ESSENTIAL_IT)) {
            claimEarly("accepted");
            claimEarly("recruiting");
        }
        rows.stated(terms.at(Clause.PAYMENT));
        for (String state : List.of("running", "ended", "reported")) {
            settle(state);
        }
        rows.inferred(terms.at(Clause.PAYMENT)); // of the final claim, or of an earlier one still open
        settle("final-claim-made");
    }

    private void claimEarly(String state) {
        rows.inferred(terms.at(Clause.ESSENTIAL_IT))
                .arrow(state, "claim", state, guards.oneClaim(), guards.essentialIt(), guards.approvedAtCommittee());
        settle(state);
    }

    private void settle(String state) {
        rows.arrow(state, "query-claim", state, guards.claimMade())
                .arrow(state, "answer-query", state, guards.claimMade())
                .arrow(state, "pay-claim", state, guards.claimMade());
    }

    /** A final claim that comes before the report is late with the report, and made all the same. */
    private void end() {
        rows.stated(terms.at(Clause.FINAL_REPORT))
                .arrow("running", "end-associate", "ended")
                .arrow("ended", "final-report", "reported")
                .arrow("final-claim-made", "final-report", "final-claim-made")
                .stated(terms.at(Clause.FINAL_CLAIM))
                .arrow("ended", "final-claim", "final-claim-made")
                .arrow("reported", "final-claim", "final-claim-made")
                .stated(terms.at(Clause.RETENTION))
                .arrow("final-claim-made", "pay-retention", "settled", guards.reportReceived())
                .inferred(terms.at(Clause.RETENTION))
                .arrow("settled", "close", "closed");
    }

    private void terminate() {
        rows.stated(terms.at(Clause.TERMINATION));
        for (String state : List.of("accepted", "recruiting", "running", "ended", "reported", "final-claim-made")) {
            rows.arrow(state, "terminate", "terminated");
        }
    }

    /** What may be recorded in any state. */
    static List<EventType> remarks(PartnershipTerms terms) {
        List<EventType> remarks = new ArrayList<>();
        remarks.add(remark(terms, TermsSubject.PROJECT_MEETINGS, "project-meeting", "meeting of the project"));
        remarks.add(remark(
                terms, TermsSubject.EXPLOITATION_PLAN, "exploitation-plan", "exploitation plan made or refreshed"));
        remarks.add(remark(terms, TermsSubject.INFORMATION_REQUEST, "information-request", "request for information"));
        remarks.add(remark(
                terms, TermsSubject.INFORMATION_REQUEST, "information-answer", "answer to a request for information"));
        remarks.add(remark(terms, TermsSubject.RECORDS_REQUEST, "records-request", "request for records"));
        remarks.add(remark(terms, TermsSubject.RECORDS_REQUEST, "records-answer", "supply of records"));
        remarks.add(remark(
                terms, TermsSubject.EVALUATION_REQUEST, "evaluation-request", "request for data for evaluation"));
        remarks.add(
                remark(terms, TermsSubject.EVALUATION_REQUEST, "evaluation-answer", "supply of data for evaluation"));
        remarks.add(
                remark(terms, TermsSubject.ADDITIONAL_FUNDING, "approve-finishing-off", "approval of finishing off"));
        remarks.add(new EventType(
                "waive-deadline", "waiver of a deadline", Provenance.INFERRED, List.of(terms.at(Clause.INSTALMENTS))));
        if (!terms.has(Clause.PROBATION)) {
            remarks.add(remark(
                    terms, TermsSubject.PROBATION_CHECK, "probation-check", "check of the associate's probation"));
        }
        return List.copyOf(remarks);
    }

    /** Where these terms do not speak of it, it may be recorded as in the newest. */
    private static EventType remark(PartnershipTerms terms, TermsSubject subject, String token, String label) {
        Optional<TermsClause> own = TermsClauses.find(terms.version(), subject);
        TermsClause clause = own.or(() -> TermsClauses.find(TermsVersion.V2_2022, subject))
                .orElseThrow(() -> new IllegalStateException("the newest terms must speak of " + subject.token()));
        return new EventType(
                token,
                label,
                own.isPresent() ? Provenance.STATED : Provenance.INFERRED,
                clause.text().citations());
    }
}
