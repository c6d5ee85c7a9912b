package org.openktp.io.lifecycle;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.code.YesNo;
import org.openktp.core.organisation.Nation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Source;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.fact.Text;
import org.openktp.rules.lifecycle.EventType;
import org.openktp.rules.lifecycle.HistoryFacts;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.State;
import org.openktp.rules.lifecycle.Transition;
import org.openktp.rules.rule.Requirement;

/** A scheme for tests: an order for bread and its delivery, with guards that ask for facts of every kind. */
public final class Bakery {

    public static final Source RULES = new Source(
            "bakery-rules", "Rules of the bakery", "The bakery", URI.create("https://example.org/rules"), "whole");

    public static final Fact<YesNo> PAID =
            Fact.of("order.paid", "a payment", "Is it paid?", CodeList.of(Arrays.asList(YesNo.values())));
    public static final Fact<Integer> LOAVES =
            Fact.of("order.loaves", "loaves", "How many loaves?", new IntegerRange(0, 40));
    public static final Fact<LocalDate> WANTED =
            Fact.of("order.wanted", "the day wanted", "When?", DateRange.ANY).orNotApplicable("whenever it is ready");
    public static final Fact<AgendaForChangeBand> BAND = Fact.of(
            "baker.band", "the baker's band", "Which band?", CodeList.ranked(List.of(AgendaForChangeBand.values())));
    public static final Fact<Set<Nation>> PLACES =
            Fact.of("order.places", "the places", "Which places?", new SetOf<>(CodeList.of(List.of(Nation.values()))));
    public static final Fact<String> NOTE = Fact.of("order.note", "a note", "Which note?", new Text());

    public static final Requirement IS_PAID = guard("bakery.paid", "It is paid", Condition.is(PAID, YesNo.YES));
    private static final Requirement UNPAID = guard("bakery.unpaid", "It is not paid", Condition.is(PAID, YesNo.NO));
    private static final Requirement FITS = guard(
            "bakery.fits",
            "What fits; in \"the\" oven: 40 [at most]",
            Condition.all(
                    Condition.atMost(LOAVES, 40),
                    Condition.hasValue(WANTED),
                    Condition.atLeast(BAND, AgendaForChangeBand.BAND_1),
                    Condition.sizeAtMost(PLACES, 4),
                    Condition.wordsAtMost(NOTE, WordCounting.WHITE_SPACE, 100)));

    public static final State ASKED = own("asked", "asked for", false);
    public static final State IN_THE_OVEN = own("in-the-oven", "in the oven", false);
    public static final State END = own("end", "the end: \"eaten\"", true);
    public static final State SHELF = own("asked", "on the shelf", true);
    public static final State GONE = own("note", "gone direction LR", true);

    public static final EventType BAKE = event("bake");
    public static final EventType EAT = event("eat");
    public static final EventType CANCEL = event("cancel");
    public static final EventType DELIVER = event("deliver");
    public static final EventType SING = event("sing");

    public static final Lifecycle ORDER = new Lifecycle(
            "the-order",
            "an order, #1",
            ASKED,
            List.of(ASKED, IN_THE_OVEN, END),
            List.of(BAKE, EAT, CANCEL),
            List.of(
                    arrow(ASKED, BAKE, IN_THE_OVEN, IS_PAID, FITS),
                    arrow(ASKED, BAKE, ASKED, UNPAID),
                    arrow(IN_THE_OVEN, EAT, END)));

    private static final Requirement EATEN_BEFORE = guard(
            "bakery.not-eaten",
            "It is not eaten, nor delivered before",
            Condition.all(
                    Condition.isIn(HistoryFacts.state(ORDER), List.of(ASKED, IN_THE_OVEN)),
                    Condition.not(Condition.hasValue(HistoryFacts.date(EAT))),
                    Condition.is(HistoryFacts.REPEATED, YesNo.NO),
                    Condition.atLeast(HistoryFacts.EVENT_DATE, LocalDate.of(2024, 1, 1))));

    public static final Lifecycle DELIVERY = new Lifecycle(
            "the-delivery",
            "a delivery",
            SHELF,
            List.of(SHELF, GONE),
            List.of(DELIVER),
            List.of(arrow(SHELF, DELIVER, GONE, EATEN_BEFORE)));

    public static final Scheme SCHEME = Scheme.of("bakery", "a bakery", List.of(ORDER, DELIVERY), List.of(SING));

    private Bakery() {}

    private static State own(String token, String label, boolean resting) {
        return new State(token, label, resting, Provenance.STATED, List.of(RULES.at("states")));
    }

    private static EventType event(String token) {
        return EventType.own(token, "to " + token);
    }

    private static Transition arrow(State from, EventType on, State to, Requirement... guards) {
        return new Transition(from, on, to, List.of(guards), Provenance.STATED, List.of(RULES.at("arrows")));
    }

    private static Requirement guard(String id, String title, Condition requirement) {
        return Requirement.builder()
                .id(id)
                .title(title)
                .text("")
                .requirement(requirement)
                .provenance(Provenance.STATED)
                .citations(List.of(RULES.at("guards")))
                .build();
    }
}
