package org.openktp.rules.innovate;

import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.compare;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.not;
import static org.openktp.rules.lifecycle.HistoryFacts.EVENT_DATE;
import static org.openktp.rules.lifecycle.HistoryFacts.REPEATED;
import static org.openktp.rules.lifecycle.HistoryFacts.date;

import java.time.LocalDate;
import java.util.List;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.IfsSources;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Offset;
import org.openktp.rules.condition.Relation;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.lifecycle.HistoryFacts;
import org.openktp.rules.lifecycle.LifecycleBuilder;
import org.openktp.rules.rule.Requirement;

/**
 * What one version of the terms, and the letter that offers the grant, ask before a partnership goes on. Being late with a
 * claim or a report bars nothing here: it is a deadline missed, and the money may be refused for it, or will be.
 */
final class PartnershipGuards {

    private static final Citation START_OF_LETTER =
            IfsSources.OFFER_LETTER.at("paragraph 3.1, general terms and conditions");
    private static final Offset NINE_MONTHS = Offset.months(9);

    private final PartnershipTerms terms;
    private final LifecycleBuilder events;

    PartnershipGuards(PartnershipTerms terms, LifecycleBuilder events) {
        this.terms = terms;
        this.events = events;
    }

    /** On the application, for schemes that know it. */
    static Requirement successfulApplication(PartnershipTerms terms) {
        return guard(
                "application-successful",
                "The application has been successful",
                "The letter goes to successful applicants, and is signed before the project is live; that success is"
                        + " approval by the service is inferred.",
                is(HistoryFacts.state(ServiceLifecycles.APPLICATION), ServiceLifecycles.APPLICATION.state("approved")),
                Provenance.INFERRED,
                terms.at(Clause.SUCCESS));
    }

    Requirement acceptedInTime() {
        return guard(
                "accepted-in-time",
                "The offer is accepted within one month",
                "The offer is open for one month from the date of the letter, its last day included.",
                since("make-offer", Relation.AT_MOST, Offset.months(1)),
                Provenance.STATED,
                IfsSources.OFFER_LETTER.at("paragraph 24.1, acceptance of grant offer"));
    }

    Requirement offerExpired() {
        return guard(
                "offer-expired",
                "The month for acceptance is over",
                "An award that is not accepted is withdrawn; that this is a lapse, after the month, is inferred.",
                since("make-offer", Relation.ABOVE, Offset.months(1)),
                Provenance.INFERRED,
                IfsSources.OFFER_LETTER.at("paragraph 24.1, acceptance of grant offer"));
    }

    Requirement lapsed() {
        Condition late = since("make-offer", Relation.ABOVE, NINE_MONTHS);
        boolean open = terms.has(Clause.OTHER_DATES);
        return guard(
                "condition-of-offer-failed",
                "Nine months are over, or no intellectual property agreement is in place",
                "Either makes the offer lapse. From when the want of an agreement does is not said; that it may at any time is"
                        + " inferred." + (open ? " Innovate UK may agree to other dates than nine months." : ""),
                any(
                        open ? all(late, not(is(InnovateFacts.LATER_START_AGREED, YesNo.YES))) : late,
                        not(hasValue(dateOf("agree-ip")))),
                Provenance.INFERRED,
                START_OF_LETTER,
                terms.at(Clause.INTELLECTUAL_PROPERTY));
    }

    /** Of the first associate only, as the letter says. */
    Requirement startInTime() {
        Condition inTime = since("make-offer", Relation.AT_MOST, NINE_MONTHS);
        boolean open = terms.has(Clause.OTHER_DATES);
        return guard(
                "associate-start-in-time",
                "The first associate starts within nine months of the offer letter",
                "Counted from the date of the letter, the last day included."
                        + (open ? " Innovate UK may agree to other dates." : ""),
                open ? any(inTime, is(InnovateFacts.LATER_START_AGREED, YesNo.YES)) : inTime,
                Provenance.STATED,
                List.of(terms.at(open ? Clause.OTHER_DATES : Clause.START), terms.at(Clause.START), START_OF_LETTER));
    }

    Requirement agreementInPlace() {
        return guard(
                "ip-agreement-before-start",
                "An intellectual property agreement is in place before the associate starts",
                "It is in place on an earlier day than that of the start.",
                compare(dateOf("agree-ip"), Relation.BELOW, EVENT_DATE),
                terms.version() == TermsVersion.V2_2022 ? Provenance.INFERRED : Provenance.STATED,
                terms.at(Clause.INTELLECTUAL_PROPERTY));
    }

    Requirement oneClaim() {
        return guard(
                "one-claim-per-quarter",
                "There is no other claim for the quarter",
                "Claims are told apart by the last day of their quarter.",
                is(REPEATED, YesNo.NO),
                Provenance.STATED,
                terms.at(Clause.ONE_CLAIM));
    }

    Requirement essentialIt() {
        return guard(
                "essential-it-before-start",
                "Before the associate starts, only essential IT equipment is claimed",
                "That it may be claimed before the start, and not only bought, is inferred.",
                is(InnovateFacts.ESSENTIAL_IT, YesNo.YES),
                Provenance.INFERRED,
                terms.at(Clause.ESSENTIAL_IT));
    }

    Requirement approvedAtCommittee() {
        return guard(
                "essential-it-approved",
                "The committee has met before the associate starts",
                "Essential IT equipment is approved at LMC0; that any meeting before will do is inferred.",
                any(hasValue(dateOf("hold-lmc")), hasValue(dateOf("hold-virtual-lmc"))),
                Provenance.INFERRED,
                terms.at(Clause.ESSENTIAL_IT));
    }

    Requirement claimMade() {
        return guard(
                "claim-made",
                "A claim has been made",
                "What is queried or paid is a claim received.",
                any(hasValue(dateOf("claim")), hasValue(dateOf("final-claim"))),
                Provenance.STATED,
                terms.at(Clause.PAYMENT));
    }

    Requirement reportReceived() {
        return guard(
                "final-report-received",
                "The final report has been received",
                "Part of the grant is retained until then.",
                hasValue(dateOf("final-report")),
                Provenance.STATED,
                terms.at(Clause.RETENTION));
    }

    private Fact<LocalDate> dateOf(String event) {
        return date(events.declared(event));
    }

    private Condition since(String event, Relation relation, Offset offset) {
        return compare(EVENT_DATE, relation, dateOf(event), offset);
    }

    private static Requirement guard(
            String name, String title, String text, Condition condition, Provenance provenance, Citation... places) {
        return guard(name, title, text, condition, provenance, List.of(places));
    }

    private static Requirement guard(
            String name, String title, String text, Condition condition, Provenance provenance, List<Citation> places) {
        return Requirement.builder()
                .id("innovate-ktp-partnership." + name)
                .title(title)
                .text(text)
                .requirement(condition)
                .provenance(provenance)
                .citations(places.stream().distinct().toList())
                .build();
    }
}
