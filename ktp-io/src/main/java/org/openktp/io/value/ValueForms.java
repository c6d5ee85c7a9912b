package org.openktp.io.value;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openktp.core.code.Code;
import org.openktp.core.code.EnumCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.BankHolidays;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.SourcedForm;
import org.openktp.io.form.Writing;
import org.openktp.io.rule.ConditionForm;
import org.openktp.io.stream.Limits;
import org.openktp.io.tree.JsonTree;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.RefusedException;
import org.openktp.io.value.basic.CodeForms;
import org.openktp.io.value.basic.Containers;
import org.openktp.io.value.basic.KnowledgeStates;
import org.openktp.io.value.basic.NumberTypes;
import org.openktp.io.value.basic.OwnForm;
import org.openktp.io.value.basic.TextTypes;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.question.MissingFact;

/**
 * The one form of every value of core and rules. A type has the form that documents give it, else that of its kind: codes are
 * tokens, values with a text of their own are texts, facts with their source and what is known of facts are as in documents,
 * and records are objects with their components. Immutable and thread-safe.
 */
public final class ValueForms {

    /** As deep as a document may be. */
    public static final int MAX_DEPTH = Limits.DOCUMENT.maxDepth();

    private static final Set<String> OF_SOURCED = Set.of("value", "provenance", "citations");

    private final Map<ValueType, Form<Object>> forms = new ConcurrentHashMap<>();
    private final Map<Class<?>, Form<Object>> shared;
    private final FactForms facts;
    private final NamedTypes named;

    /**
     * The forms of values that speak of some facts.
     *
     * @param known the facts, which must not be added to afterwards
     */
    public ValueForms(KnownFacts known) {
        ConditionForm conditions = new ConditionForm(known.byReference());
        this.facts = new FactForms(this, conditions.facts());
        this.shared = SharedForms.of(known, conditions, facts.sheet());
        this.named = new NamedTypes(this);
    }

    /**
     * Reads a value. Whatever is found refuses it.
     *
     * @param type its type
     * @param given where it stands
     * @return the value, or everything that is wrong with it
     * @throws IllegalArgumentException if the type is not one of values
     */
    public ReadDocument<Object> read(ValueType type, Located given) {
        ReadDocument<Object> read = DocumentForm.value(of(type), given);
        return read.findings().isEmpty() ? read : new ReadDocument<>(Optional.empty(), read.findings());
    }

    /**
     * Writes a value.
     *
     * @param type its type
     * @param value the value
     * @return a map, a list, a string, an integer, a truth value or what is JSON already
     * @throws IllegalArgumentException if the type is not one of values, or the value could not be read back as an equal one;
     *     where not the whole type is known, only that its text could be read at all is looked at
     */
    public Object write(ValueType type, Object value) {
        Object tree = of(type).write(value, Writing.inline());
        if (!readsBack(type, value, tree)) {
            throw new IllegalArgumentException(
                    type + " cannot be read back as it is: it has something that its form does not hold");
        }
        return tree;
    }

    private boolean readsBack(ValueType type, Object value, Object tree) {
        try {
            Located again = JsonTree.record(DocumentForm.line(tree), 1, 1, Limits.DOCUMENT);
            return !type.isWhole() || value.equals(read(type, again).orThrow());
        } catch (RefusedException e) {
            throw new IllegalArgumentException(
                    type + " cannot be read back: " + e.finding().text(), e);
        }
    }

    /**
     * The form of a type.
     *
     * @param type the type
     * @return the form
     * @throws IllegalArgumentException if the type is not one of values
     */
    public Form<Object> of(ValueType type) {
        Form<Object> known = forms.get(type);
        if (known != null) {
            return known;
        }
        Form<Object> form = make(type);
        forms.put(type, form);
        return form;
    }

    /** The form of a type, not looked for before it is used, since types may hold one another. */
    Form<Object> later(ValueType type) {
        return new OwnForm<>() {
            @Override
            public Optional<Object> read(Located given, Reading reading) {
                return of(type).read(given, reading);
            }

            @Override
            public Object write(Object value, Writing writing) {
                return writing.within(of(type), value);
            }
        };
    }

    private Form<Object> make(ValueType type) {
        Class<?> raw = type.raw();
        Optional<Form<Object>> ready = Optional.ofNullable(shared.get(raw))
                .or(() -> Optional.ofNullable(TextTypes.FORMS.get(raw)))
                .or(() -> Optional.ofNullable(NumberTypes.FORMS.get(raw)));
        return ready.or(() -> container(type))
                .or(() -> ofKind(type))
                .orElseThrow(() -> new IllegalArgumentException(NonValues.reason(raw)
                        .map(reason -> raw.getSimpleName() + " is no value: " + reason)
                        .orElse(raw.getName() + " is no value of core or rules, and has no form")));
    }

    private Optional<Form<Object>> container(ValueType type) {
        Class<?> raw = type.raw();
        if (raw.equals(ValueType.Unknown.class)) {
            return Optional.of(new AsItIs(this));
        }
        if (raw.equals(Optional.class)) {
            return Optional.of(Containers.optional(later(type.argument())));
        }
        if (raw.equals(List.class)) {
            return Optional.of(Containers.list(later(type.argument())));
        }
        if (raw.equals(Set.class)) {
            return Optional.of(Containers.set(later(type.argument())));
        }
        if (raw.equals(Map.class)) {
            ValueType key = type.arguments().get(0);
            return Optional.of(
                    key.raw().equals(Fact.class)
                            ? facts
                            : Containers.map(later(key), later(type.arguments().get(1))));
        }
        return raw.equals(Sourced.class) ? Optional.of(sourced(type.argument())) : Optional.empty();
    }

    private Optional<Form<Object>> ofKind(ValueType type) {
        Class<?> raw = type.raw();
        if (raw.equals(Object.class) || raw.equals(Code.class) || raw.equals(EnumCode.class)) {
            return Optional.of(named);
        }
        if (raw.equals(MissingFact.class)) {
            return Optional.of(new MissingForm(type, facts, this));
        }
        if (Knowledge.class.isAssignableFrom(raw)) {
            return Optional.of(knowledge(type));
        }
        if (raw.equals(BankHolidays.class)) {
            return Optional.of(general(holidays()));
        }
        if (NonValues.reason(raw).isPresent()) {
            return Optional.empty();
        }
        if (raw.isEnum() && Code.class.isAssignableFrom(raw)) {
            return Optional.of(CodeForms.constants(raw));
        }
        if (raw.isSealed()) {
            return Optional.of(Variants.of(type, this));
        }
        return raw.isRecord() ? Optional.of(record(type)) : Optional.empty();
    }

    private Form<Object> record(ValueType type) {
        Form<Object> whole = RecordForm.of(type, this);
        return Code.class.isAssignableFrom(type.raw()) ? CodeForms.record(type.raw(), whole) : whole;
    }

    /** A fact is bare where the host supplies it, unless its value could be taken for a fact with its source. */
    private Form<Object> sourced(ValueType of) {
        Class<?> raw = of.raw();
        boolean mayLookSourced = raw.equals(Map.class)
                || raw.equals(Sourced.class)
                || Knowledge.class.isAssignableFrom(raw)
                || raw.equals(FactSheet.class)
                || raw.equals(Object.class)
                || (raw.isRecord()
                        && Arrays.stream(raw.getRecordComponents())
                                .anyMatch(each -> OF_SOURCED.contains(each.getName())));
        return general(mayLookSourced ? SourcedForm.whole(later(of)) : SourcedForm.of(later(of)));
    }

    private Form<Object> knowledge(ValueType type) {
        ValueType of = type.argument();
        if (type.raw().equals(SetBounds.class)) {
            return KnowledgeStates.set(later(of));
        }
        if (of.raw().equals(ValueType.Unknown.class)) {
            return new AsItIs(this);
        }
        return of.raw().equals(Set.class)
                ? KnowledgeStates.set(later(of.argument()))
                : KnowledgeStates.scalar(later(of), of.raw().equals(LocalDate.class));
    }

    private Form<BankHolidays> holidays() {
        Form<Object> number = of(ValueType.of(Integer.class));
        Property<BankHolidays, String> place = Property.required("place", Forms.TEXT, BankHolidays::place);
        Property<BankHolidays, Object> first = Property.required("firstYear", number, BankHolidays::firstYear);
        Property<BankHolidays, Object> last = Property.required("lastYear", number, BankHolidays::lastYear);
        Property<BankHolidays, List<LocalDate>> days =
                Property.required("days", Forms.list(Forms.DATE, 0), each -> List.copyOf(each.days()));
        return ObjectForm.of(
                List.of(place, first, last, days),
                values -> BankHolidays.of(
                        values.get(place), (Integer) values.get(first), (Integer) values.get(last), values.get(days)));
    }

    @SuppressWarnings("unchecked") // a form is found by the type of its values
    private static Form<Object> general(Form<?> form) {
        return (Form<Object>) form;
    }
}
