package org.openktp.io.policy;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.time.Window;
import org.openktp.io.application.KnowledgeForms;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.MapForm;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.SourcedForm;
import org.openktp.io.form.Values;
import org.openktp.io.shape.Shapes;
import org.openktp.io.shape.Tie;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.selection.interview.InterviewPanel;
import org.openktp.rules.selection.interview.InterviewPlan;
import org.openktp.rules.selection.interview.InterviewSlot;
import org.openktp.rules.selection.interview.Invitation;

/** What interviews can be held. Their days are those of the round, and stand in the document only where none were found. */
final class InterviewForm {

    private static final Property<Window, LocalDate> FIRST = required("first", Forms.DATE, Window::first);
    private static final Property<Window, LocalDate> LAST = required("last", Forms.DATE, Window::last);
    private static final Form<Window> DAYS = Forms.named(
            "days", ObjectForm.of(List.of(FIRST, LAST), values -> new Window(values.get(FIRST), values.get(LAST))));

    private static final Property<InterviewPanel, String> PANEL_ID = required("id", Forms.TEXT, InterviewPanel::id);
    private static final Property<InterviewPanel, List<String>> MEMBERS =
            required("members", Forms.distinct(Forms.TEXT, member -> member), panel -> panel.members().stream()
                    .sorted()
                    .toList());
    private static final Form<InterviewPanel> PANEL = Forms.named(
            "interview-panel",
            ObjectForm.of(
                    List.of(PANEL_ID, MEMBERS),
                    values -> new InterviewPanel(values.get(PANEL_ID), Set.copyOf(values.get(MEMBERS)))));

    private static final Form<LocalTime> TIME = Forms.text(Shapes.TIME, InterviewForm::time, LocalTime::toString);
    private static final Property<InterviewSlot, String> SLOT_ID = required("id", Forms.TEXT, InterviewSlot::id);
    private static final Property<InterviewSlot, String> OF_PANEL = required("panel", Forms.TEXT, InterviewSlot::panel);
    private static final Property<InterviewSlot, LocalDate> DAY = required("day", Forms.DATE, InterviewSlot::day);
    private static final Property<InterviewSlot, LocalTime> START = required("start", TIME, InterviewSlot::start);
    private static final Property<InterviewSlot, LocalTime> END = required("end", TIME, InterviewSlot::end);
    private static final Form<InterviewSlot> SLOT = Forms.named(
            "slot",
            ObjectForm.of(
                    List.of(SLOT_ID, OF_PANEL, DAY, START, END),
                    values -> new InterviewSlot(
                            values.get(SLOT_ID),
                            values.get(OF_PANEL),
                            values.get(DAY),
                            values.get(START),
                            values.get(END))));

    private static final Property<InterviewPlan, Invitation> INVITE =
            required("invite", Forms.code("way of inviting", List.of(Invitation.values())), InterviewPlan::invitation);
    private static final Property<InterviewPlan, List<InterviewPanel>> PANELS =
            required("panels", Forms.distinct(PANEL, InterviewPanel::id), InterviewPlan::panels);
    private static final Property<InterviewPlan, List<InterviewSlot>> SLOTS =
            required("slots", Forms.distinct(SLOT, InterviewSlot::id), InterviewPlan::slots);
    private static final Property<InterviewPlan, Map<String, Knowledge<Set<LocalDate>>>> AVAILABILITY = optional(
            "availability",
            new MapForm<>("an object with days under each application", KnowledgeForms.days("availability")),
            plan -> Optional.of(plan.availability()).filter(known -> !known.isEmpty()));

    private final JudgedRound round;
    private final OrFound<InterviewPlan, Window> window;

    private InterviewForm(JudgedRound round) {
        this.round = round;
        this.window = OrFound.of("window", round.id(), round.interviews(), SourcedForm.of(DAYS), InterviewPlan::window);
    }

    /** The form of the interviews of a round. */
    static Form<InterviewPlan> of(JudgedRound round) {
        InterviewForm form = new InterviewForm(round);
        return ObjectForm.of(List.of(INVITE, form.window.property(), PANELS, SLOTS, AVAILABILITY), form::make)
                .checked(form::check, form.told());
    }

    private InterviewPlan make(Values values) {
        return new InterviewPlan(
                window.of(values),
                values.get(PANELS),
                values.get(SLOTS),
                values.maybe(AVAILABILITY).orElse(Map.of()),
                values.get(INVITE));
    }

    private boolean check(Located.Members object, Reading reading) {
        if (round.interviews().isPresent() && OrFound.isGiven(object, window.name())) {
            reading.refuse(
                    object.members().getOrDefault(window.name(), object).at(),
                    FindingCode.CONTRADICTION,
                    "window must be left out: interviews of " + round.id() + " are from "
                            + round.interviews().get().value().first() + " to "
                            + round.interviews().get().value().last());
            return false;
        }
        return window.check(object, reading);
    }

    private Tie[] told() {
        Tie none = new Tie.Absent(List.of(window.name()));
        List<Tie> told = round.interviews().isPresent() ? List.of(none) : window.told();
        return round.isAnyOfHosts() ? new Tie[0] : told.toArray(Tie[]::new);
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(Shown.of(text) + " must be a time of day like 09:30", e);
        }
    }
}
