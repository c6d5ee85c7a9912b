package org.openktp.rules.hcs;

import static org.openktp.core.programme.hcs.HcsKtpSources.LGC_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NHS_ENGLAND_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_ROUND_4;

import java.util.List;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;

/**
 * The life of an application to the Healthcare Scientist KTP programme and of the participation that follows. The pages
 * name few stages: an enquiry, a form, an interview, success, the programme, and collaboration beyond it. The others are
 * inferred and marked so, and an interview may follow the form directly. That a round is announced and closed belongs to
 * the round. No arrow has a guard: the days on which applications opened and closed were not found, and nothing that the
 * programme offers is a duty.
 */
public final class HcsLifecycle {

    private static final Citation SELECTION = NPL_ROUND_4.at("selection process");
    private static final Citation CRITERIA = NPL_ROUND_4.at("selection paragraph");
    private static final Citation DESCRIBED = NPL_ROUND_4.at("programme description");
    private static final Citation OFFERED = NPL_ROUND_4.at("what the programme offers");
    private static final Citation AWARDED = NHS_ENGLAND_2017.at("what the four successful candidates receive");
    private static final Citation STARTED = LGC_2017.at("announcement");
    private static final Citation QUESTIONS = NPL_ROUND_4.at("paragraph on early ideas and questions");
    private static final Citation AWARDS = NPL_ROUND_4.at("programme themes");

    /** From before the application to what continues afterwards. */
    public static final Lifecycle LIFECYCLE = Lifecycle.builder("hcs-ktp", "Healthcare Scientist KTP participation")
            .inferred(SELECTION)
            .rest("prospective", "before any application")
            .stated(QUESTIONS)
            .rest("enquired", "enquired about an early idea")
            .event("enquire", "enquiry about an early idea")
            .arrow("prospective", "enquire", "enquired")
            .arrow("enquired", "enquire", "enquired")
            .stated(SELECTION)
            .state("applied", "application submitted")
            .state("interviewed", "interviewed")
            .event("submit-application", "submission of the application")
            .event("interview", "interview")
            .arrow("prospective", "submit-application", "applied")
            .arrow("enquired", "submit-application", "applied")
            .arrow("applied", "interview", "interviewed")
            .inferred(SELECTION)
            .state("shortlisted", "shortlisted")
            .state("in-reserve", "held in reserve")
            .rest("declined", "offer declined")
            .rest("withdrawn", "withdrawn")
            .event("shortlist", "shortlisting")
            .event("hold-in-reserve", "placing on a reserve list")
            .event("decline-offer", "refusal of the offer by the applicant")
            .event("withdraw", "withdrawal")
            .arrow("applied", "shortlist", "shortlisted")
            .arrow("shortlisted", "interview", "interviewed")
            .stated(AWARDED, AWARDS)
            .state("offered", "place offered")
            .rest("not-successful", "not successful")
            .event("offer-place", "offer of a place")
            .event("turn-down", "decision against the application")
            .arrow("interviewed", "offer-place", "offered")
            .arrow("interviewed", "turn-down", "not-successful")
            .inferred(SELECTION)
            .arrow("applied", "turn-down", "not-successful")
            .arrow("shortlisted", "turn-down", "not-successful")
            .arrow("interviewed", "hold-in-reserve", "in-reserve")
            .arrow("in-reserve", "offer-place", "offered")
            .arrow("in-reserve", "turn-down", "not-successful")
            .arrow("offered", "decline-offer", "declined")
            .stated(STARTED, DESCRIBED)
            .state("running", "programme running")
            .event("start-programme", "start of the programme")
            .arrow("offered", "start-programme", "running")
            .inferred(DESCRIBED)
            .rest("completed", "programme completed")
            .event("complete", "completion of the programme")
            .arrow("running", "complete", "completed")
            .stated(CRITERIA)
            .rest("collaborating", "collaboration continues")
            .event("collaborate", "collaboration beyond the programme")
            .inferred(CRITERIA)
            .arrow("completed", "collaborate", "collaborating")
            .inferred(SELECTION, DESCRIBED)
            .arrow("applied", "withdraw", "withdrawn")
            .arrow("shortlisted", "withdraw", "withdrawn")
            .arrow("interviewed", "withdraw", "withdrawn")
            .arrow("in-reserve", "withdraw", "withdrawn")
            .arrow("offered", "withdraw", "withdrawn")
            .arrow("running", "withdraw", "withdrawn")
            .build();

    /**
     * What may be recorded and changes no state: an opportunity taken up, its token as the key, and that the participant
     * left clinical service, of which no page says what follows.
     */
    public static final List<EventType> REMARKS = List.of(
            new EventType(
                    "take-up-opportunity",
                    "opportunity of the programme taken up",
                    Provenance.STATED,
                    List.of(OFFERED)),
            new EventType(
                    "leave-clinical-service",
                    "end of the participant's clinical service",
                    Provenance.INFERRED,
                    List.of(DESCRIBED)));

    /** The scheme as far as its pages describe it. */
    public static final Scheme SCHEME = scheme(LIFECYCLE, LIFECYCLE.title());

    private HcsLifecycle() {}

    /**
     * The same with pauses, leave and extensions, of which no page was found to speak: a host's own stages.
     *
     * @return the scheme {@code hcs-ktp-with-pauses}, in which every added part is marked as supplied by the host
     */
    public static Scheme withPauses() {
        State running = LIFECYCLE.state("running");
        State withdrawn = LIFECYCLE.state("withdrawn");
        EventType withdraw = LIFECYCLE.event("withdraw");
        State paused = State.own("paused", "paused", false);
        State onLeave = State.own("on-leave", "on leave", false);
        EventType pause = EventType.own("pause", "pause of the programme");
        EventType resume = EventType.own("resume", "resumption after a pause");
        EventType takeLeave = EventType.own("take-leave", "start of leave");
        EventType returnFromLeave = EventType.own("return-from-leave", "return from leave");
        EventType extend = EventType.own("extend", "extension of the programme");
        Lifecycle own = LIFECYCLE.plus(
                "hcs-ktp-with-pauses",
                List.of(paused, onLeave),
                List.of(pause, resume, takeLeave, returnFromLeave, extend),
                List.of(
                        Transition.own(running, pause, paused),
                        Transition.own(paused, resume, running),
                        Transition.own(running, takeLeave, onLeave),
                        Transition.own(onLeave, returnFromLeave, running),
                        Transition.own(running, extend, running),
                        Transition.own(paused, withdraw, withdrawn),
                        Transition.own(onLeave, withdraw, withdrawn)));
        return scheme(own, LIFECYCLE.title() + " with a host's pauses, leave and extensions");
    }

    /** No page sets any milestone, so the plan has none. */
    private static Scheme scheme(Lifecycle lifecycle, String title) {
        return Scheme.of(lifecycle.id(), title, List.of(lifecycle), REMARKS);
    }
}
