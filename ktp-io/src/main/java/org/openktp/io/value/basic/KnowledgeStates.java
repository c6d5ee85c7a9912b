package org.openktp.io.value.basic;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.NotApplicable;
import org.openktp.core.knowledge.OneOf;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.core.time.PartialDate;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;

/**
 * What is known of a fact, in the spelling of applications, of values of any type. An object is a state where it has a
 * property of one, and otherwise a value; a value that would look like a state stands under {@code value}.
 */
public final class KnowledgeStates extends OwnForm<Object> {

    private static final String VALUE = "value";
    private static final String MISSING = "missing";
    private static final String NOT_APPLICABLE = "notApplicable";
    private static final String ONE_OF = "oneOf";
    private static final String AT_LEAST = "atLeast";
    private static final String AT_MOST = "atMost";
    private static final String SIZE = "size";
    private static final Set<String> NAMES = Set.of(VALUE, MISSING, NOT_APPLICABLE, ONE_OF, AT_LEAST, AT_MOST, SIZE);

    private final Form<Object> exact;
    private final boolean isDate;
    private final Map<String, Form<Object>> states = new LinkedHashMap<>();

    private KnowledgeStates(Form<Object> exact, boolean isDate, Form<Object> range) {
        this.exact = exact;
        this.isDate = isDate;
        states.put(VALUE, single(VALUE, exact, Known::new, known -> ((Known<?>) known).get()));
        Form<Missing.Reason> reason = Forms.code("reason for a missing fact", List.of(Missing.Reason.values()));
        states.put(MISSING, single(MISSING, reason, Missing::new, known -> ((Missing<?>) known).reason()));
        states.put(NOT_APPLICABLE, single(NOT_APPLICABLE, yes(), yes -> new NotApplicable<>(), known -> true));
        Form<Object> several = Containers.setAsItStands(exact);
        states.put(ONE_OF, single(ONE_OF, several, set -> new OneOf<>((Set<?>) set), known -> ((OneOf<?>) known)
                .values()));
        states.put(AT_LEAST, range);
    }

    /**
     * What is known of values that are no sets.
     *
     * @param exact the form of the values
     * @param isDate whether they are days, of which the month or the year alone may be known
     * @return the form
     */
    public static Form<Object> scalar(Form<Object> exact, boolean isDate) {
        Form<Object> from = isDate ? day(PartialDate::earliest) : exact;
        Form<Object> to = isDate ? day(PartialDate::latest) : exact;
        return new KnowledgeStates(exact, isDate, range(from, to));
    }

    /**
     * What is known of sets.
     *
     * @param element the form of their elements
     * @return the form
     */
    public static Form<Object> set(Form<Object> element) {
        Form<Object> sets = Containers.setAsItStands(element);
        return new KnowledgeStates(sets, false, bounds(sets));
    }

    private static <V> Form<Object> single(
            String name, Form<V> form, Function<V, Object> make, Function<Object, V> get) {
        Property<Object, V> property = Property.required(name, form, get);
        return ObjectForm.of(List.of(property), values -> make.apply(values.get(property)));
    }

    private static Form<Boolean> yes() {
        return new OwnForm<>() {
            @Override
            public Optional<Boolean> read(Located given, Reading reading) {
                return given instanceof Located.Truth truth && truth.value()
                        ? Optional.of(true)
                        : reading.wrongType(given, "true");
            }

            @Override
            public Object write(Boolean value, Writing writing) {
                return value;
            }
        };
    }

    @SuppressWarnings("unchecked") // a form is found by the type of its values
    private static Form<Object> day(Function<PartialDate, LocalDate> end) {
        Form<LocalDate> form =
                Forms.text(Shapes.PARTIAL_DATE, text -> end.apply(PartialDate.parse(text)), LocalDate::toString);
        return (Form<Object>) (Form<?>) form;
    }

    private static Form<Object> range(Form<Object> from, Form<Object> to) {
        Property<Object, Object> lower = Property.optional(
                AT_LEAST, from, known -> ((Between<?>) known).from().map(each -> each));
        Property<Object, Object> upper = Property.optional(
                AT_MOST, to, known -> ((Between<?>) known).to().map(each -> each));
        return ObjectForm.of(List.of(lower, upper), values -> between(values.maybe(lower), values.maybe(upper)));
    }

    /** Whole numbers stand for all values that have an order. */
    @SuppressWarnings("unchecked")
    private static Object between(Optional<Object> from, Optional<Object> to) {
        if (!from.or(() -> to).filter(Comparable.class::isInstance).isPresent()) {
            throw new IllegalArgumentException("the values of this field have no order, so no range");
        }
        return new Between<>((Optional<Integer>) (Optional<?>) from, (Optional<Integer>) (Optional<?>) to);
    }

    private static Form<Object> bounds(Form<Object> sets) {
        Property<Object, Object> includes =
                Property.optional(AT_LEAST, sets, known -> Optional.<Object>of(((SetBounds<?>) known).includes())
                        .filter(some -> !((Set<?>) some).isEmpty() || isBare((SetBounds<?>) known)));
        Property<Object, Object> within = Property.optional(
                AT_MOST, sets, known -> ((SetBounds<?>) known).within().map(each -> each));
        Form<Object> number = NumberTypes.INTEGER;
        Property<SetBounds<Object>, Object> least =
                Property.optional(AT_LEAST, number, known -> Optional.of(known.minSize()));
        Property<SetBounds<Object>, Object> most = Property.optional(
                AT_MOST,
                number,
                known -> known.maxSize().isPresent()
                        ? Optional.of(known.maxSize().getAsInt())
                        : Optional.empty());
        Form<SetBounds<Object>> sizes = ObjectForm.of(
                List.of(least, most),
                values -> new SetBounds<>(
                        Set.of(),
                        Optional.empty(),
                        (Integer) values.maybe(least).orElse(0),
                        values.maybe(most)
                                .map(each -> OptionalInt.of((Integer) each))
                                .orElse(OptionalInt.empty())));
        Property<Object, SetBounds<Object>> size = Property.optional(
                SIZE, sizes, known -> Optional.of(general(known)).filter(KnowledgeStates::isSized));
        return ObjectForm.of(List.of(includes, within, size), values -> {
            Optional<SetBounds<Object>> sized = values.maybe(size);
            return new SetBounds<>(
                    elements(values.maybe(includes).orElse(Set.of())),
                    values.maybe(within).map(KnowledgeStates::elements),
                    sized.map(SetBounds::minSize).orElse(0),
                    sized.map(SetBounds::maxSize).orElse(OptionalInt.empty()));
        });
    }

    @SuppressWarnings("unchecked") // sets of one type alone come here
    private static Set<Object> elements(Object set) {
        return (Set<Object>) set;
    }

    @SuppressWarnings("unchecked") // whatever its elements
    private static SetBounds<Object> general(Object bounds) {
        return (SetBounds<Object>) bounds;
    }

    private static boolean isBare(SetBounds<?> bounds) {
        return bounds.within().isEmpty() && !isSized(bounds);
    }

    private static boolean isSized(SetBounds<?> bounds) {
        return bounds.minSize() > bounds.includes().size() || bounds.maxSize().isPresent();
    }

    @Override
    public Optional<Object> read(Located given, Reading reading) {
        if (given instanceof Located.Members object
                && !Collections.disjoint(object.members().keySet(), NAMES)) {
            return state(object).read(given, reading);
        }
        return isDate && given instanceof Located.Text text
                ? reading.make(
                        text.at(), FindingCode.INVALID_VALUE, () -> Knowledge.date(PartialDate.parse(text.value())))
                : exact.read(given, reading).map(Known::new);
    }

    private Form<Object> state(Located.Members object) {
        String name = states.keySet().stream()
                .filter(object.members()::containsKey)
                .findFirst()
                .orElse(AT_LEAST);
        return get(name);
    }

    private Form<Object> get(String name) {
        return Optional.ofNullable(states.get(name)).orElseThrow();
    }

    @Override
    public Object write(Object knowledge, Writing writing) {
        if (knowledge instanceof Known<?> known) {
            Object written = exact.write(known.get(), writing);
            return looksLikeState(written) ? get(VALUE).write(knowledge, writing) : written;
        }
        if (knowledge instanceof Missing<?>) {
            return get(MISSING).write(knowledge, writing);
        }
        if (knowledge instanceof NotApplicable<?>) {
            return get(NOT_APPLICABLE).write(knowledge, writing);
        }
        if (knowledge instanceof OneOf<?>) {
            return get(ONE_OF).write(knowledge, writing);
        }
        Optional<String> month = knowledge instanceof Between<?> between ? spanned(between) : Optional.empty();
        return month.isPresent() ? month.get() : get(AT_LEAST).write(knowledge, writing);
    }

    private static boolean looksLikeState(Object written) {
        return written instanceof Map<?, ?> members && !Collections.disjoint(members.keySet(), NAMES);
    }

    /** The month or the year that a range of days is. From a day to itself is a range, not that day. */
    private static Optional<String> spanned(Between<?> between) {
        Optional<?> from = between.from().filter(LocalDate.class::isInstance);
        Optional<?> to = between.to().filter(LocalDate.class::isInstance);
        return from.isPresent() && to.isPresent()
                ? PartialDate.spanning((LocalDate) from.get(), (LocalDate) to.get())
                        .filter(date -> date.day().isEmpty())
                        .map(PartialDate::toString)
                : Optional.empty();
    }
}
