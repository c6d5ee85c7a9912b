package org.openktp.io.lifecycle;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openktp.core.time.PartialDate;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Values;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.lifecycle.history.Correction;
import org.openktp.rules.lifecycle.history.Entry;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.Retraction;

/** The lines of a history after the first: an event, a correction or a retraction each. */
public final class EntryForms {

    private static final String EVENT = "event";
    private static final String CORRECTION = "correction";
    private static final String RETRACTION = "retraction";

    /** The kinds of entries. */
    public static final Set<String> KINDS = Set.of(EVENT, CORRECTION, RETRACTION);

    private static final Form<Instant> INSTANT = Forms.text(Shapes.INSTANT, EntryForms::instant, Instant::toString);

    private final Form<FactSheet> facts;
    private final Form<Event> event;
    private final Form<Correction> correction;
    private final Form<Retraction> retraction;

    /**
     * The lines of histories.
     *
     * @param facts the facts that events may bring along, by their identifiers
     */
    EntryForms(Map<String, Fact<?>> facts) {
        this(new FactsForm(facts));
    }

    /**
     * The entries of histories.
     *
     * @param facts the form of what events bring along
     */
    public EntryForms(Form<FactSheet> facts) {
        this.facts = facts;
        this.event = event();
        this.correction = correction();
        this.retraction = retraction();
    }

    /**
     * The kind of an entry.
     *
     * @param entry the entry
     * @return one of {@link #KINDS}
     */
    public static String kind(Entry entry) {
        if (entry instanceof Event) {
            return EVENT;
        }
        return entry instanceof Correction ? CORRECTION : RETRACTION;
    }

    /**
     * The form of the entries of a kind.
     *
     * @param kind one of {@link #KINDS}
     * @return the form
     */
    public Form<? extends Entry> form(String kind) {
        return switch (kind) {
            case EVENT -> event;
            case CORRECTION -> correction;
            default -> retraction;
        };
    }

    /** The entry of a kind, with findings also where it is right: facts that were not used. */
    ReadDocument<? extends Entry> read(String kind, Located line) {
        return DocumentForm.value(form(kind), line);
    }

    String write(Entry entry) {
        if (entry instanceof Event some) {
            return DocumentForm.line(event, some);
        }
        return entry instanceof Correction some
                ? DocumentForm.line(correction, some)
                : DocumentForm.line(retraction, (Retraction) entry);
    }

    /** The shape of each kind of entry. */
    Map<String, JsonShape> shapes() {
        Map<String, JsonShape> shapes = new LinkedHashMap<>();
        shapes.put(EVENT, event.shape());
        shapes.put(CORRECTION, correction.shape());
        shapes.put(RETRACTION, retraction.shape());
        return shapes;
    }

    private Form<Event> event() {
        Start<Event> start = new Start<>(EVENT);
        What<Event> what = new What<>(facts, Event::happening);
        return ObjectForm.of(
                start.with(what.properties()),
                values -> new Event(values.get(start.id), values.get(start.recorded), what.of(values)));
    }

    private Form<Correction> correction() {
        Start<Correction> start = new Start<>(CORRECTION);
        Property<Correction, String> target = required("target", Forms.TEXT, Correction::target);
        What<Correction> what = new What<>(facts, Correction::happening);
        List<Property<Correction, ?>> own = new ArrayList<>(List.of(target));
        own.addAll(what.properties());
        return ObjectForm.of(
                start.with(own),
                values -> new Correction(
                        values.get(start.id), values.get(start.recorded), values.get(target), what.of(values)));
    }

    private static Form<Retraction> retraction() {
        Start<Retraction> start = new Start<>(RETRACTION);
        Property<Retraction, String> target = required("target", Forms.TEXT, Retraction::target);
        return ObjectForm.of(
                start.with(List.of(target)),
                values -> new Retraction(values.get(start.id), values.get(start.recorded), values.get(target)));
    }

    /** What every entry has. */
    private static final class Start<E extends Entry> {

        final Property<E, String> kind;
        final Property<E, String> id = required("id", Forms.TEXT, Entry::id);
        final Property<E, Instant> recorded = required("recorded", INSTANT, Entry::recorded);

        Start(String kind) {
            this.kind = required("kind", Forms.shaped(Forms.TEXT, Shapes.tokens(kind)), entry -> kind);
        }

        List<Property<E, ?>> with(List<Property<E, ?>> others) {
            List<Property<E, ?>> all = new ArrayList<>(List.of(kind, id, recorded));
            all.addAll(others);
            return all;
        }
    }

    /** What an entry says to have happened. */
    private static final class What<E> {

        final Property<E, String> event;
        final Property<E, String> key;
        final Property<E, PartialDate> effective;
        final Property<E, FactSheet> facts;

        What(Form<FactSheet> form, Function<E, Happening> happening) {
            event = required("event", Forms.TEXT, happening.andThen(Happening::type));
            key = optional("key", Forms.TEXT, happening.andThen(Happening::key));
            effective = required("effective", Forms.PARTIAL_DATE, happening.andThen(Happening::effective));
            facts = optional("facts", form, happening.andThen(each -> given(each.facts())));
        }

        List<Property<E, ?>> properties() {
            return List.of(event, key, effective, facts);
        }

        Happening of(Values values) {
            return new Happening(
                    values.get(event),
                    values.maybe(key),
                    values.get(effective),
                    values.maybe(facts).orElse(FactSheet.empty()));
        }

        private static Optional<FactSheet> given(FactSheet sheet) {
            return Optional.of(sheet).filter(some -> !some.equals(FactSheet.empty()));
        }
    }

    private static Instant instant(String text) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(text);
            if (at.getYear() < 1000 || at.getYear() > 9999) {
                throw new DateTimeException("year " + at.getYear());
            }
            return at.toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    Shown.of(text)
                            + " must be an instant in the years 1000 to 9999 with its zone, like 2024-02-26T10:00:00Z"
                            + " or 2024-06-03T11:00:00+01:00",
                    e);
        }
    }
}
