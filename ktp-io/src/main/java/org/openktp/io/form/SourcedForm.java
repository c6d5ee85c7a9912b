package org.openktp.io.form;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.shape.Tie;
import org.openktp.io.tree.Located;

/**
 * A fact with where it comes from: the bare value where the host supplies it, else an object with {@code value}, {@code
 * provenance} and {@code citations}. Values whose own form is an object have none of these properties.
 *
 * @param <T> the type of the fact
 */
public final class SourcedForm<T> implements Form<Sourced<T>> {

    private static final Set<String> NAMES = Set.of("value", "provenance", "citations");

    /** How firm something is. */
    public static final Form<Provenance> PROVENANCE =
            Forms.named("provenance", Forms.code("provenance", List.of(Provenance.values())));

    /** Places that say so, at least one. */
    public static final Form<List<Citation>> CITATIONS = Forms.named("citations", Forms.list(SourceForms.CITATION, 1));

    private final Form<T> bare;
    private final Form<Sourced<T>> whole;

    private SourcedForm(Form<T> bare) {
        Property<Sourced<T>, T> value = required("value", bare, Sourced::value);
        Property<Sourced<T>, Provenance> provenance =
                optional("provenance", PROVENANCE, fact -> Optional.of(fact.provenance()));
        Property<Sourced<T>, List<Citation>> citations = optional(
                "citations", CITATIONS, fact -> Optional.of(fact.citations()).filter(places -> !places.isEmpty()));
        this.bare = bare;
        this.whole = ObjectForm.of(
                        List.of(value, provenance, citations),
                        values -> new Sourced<>(
                                values.get(value),
                                values.maybe(provenance).orElse(Provenance.USER_SUPPLIED),
                                values.maybe(citations).orElse(List.of())))
                .checked(SourcedForm::check, cited());
    }

    /**
     * The form of a fact.
     *
     * @param bare the form of its value
     * @param <T> the type of its value
     * @return the form
     */
    public static <T> Form<Sourced<T>> of(Form<T> bare) {
        return new SourcedForm<>(bare);
    }

    /**
     * The form of a fact that is never bare, for values that may look like one that is not.
     *
     * @param value the form of its value
     * @param <T> the type of its value
     * @return the form
     */
    public static <T> Form<Sourced<T>> whole(Form<T> value) {
        return new SourcedForm<>(value).whole;
    }

    @Override
    public Optional<Sourced<T>> read(Located given, Reading reading) {
        boolean isWhole = given instanceof Located.Members object
                && !Collections.disjoint(object.members().keySet(), NAMES);
        return isWhole ? whole.read(given, reading) : bare.read(given, reading).map(Sourced::supplied);
    }

    /**
     * Checks that only what is user-supplied is without a citation.
     *
     * @param object an object that may have {@code provenance} and {@code citations}
     * @param reading takes what is wrong
     * @return false where something is
     */
    public static boolean check(Located.Members object, Reading reading) {
        boolean cites = isGiven(object, "citations");
        if (cites && !isGiven(object, "provenance")) {
            reading.required(
                    object, "provenance", "provenance is absent beside citations; say stated, reported or inferred");
            return false;
        }
        boolean needsCitation = object.members().get("provenance") instanceof Located.Text text
                && !text.value().equals(Provenance.USER_SUPPLIED.token());
        if (needsCitation && !cites) {
            reading.required(
                    object, "citations", "citations are absent; only what is user-supplied may be without a citation");
            return false;
        }
        return true;
    }

    /**
     * What of this a shape can tell.
     *
     * @return the ties of {@code provenance} and {@code citations}
     */
    public static Tie[] cited() {
        List<String> needing = Stream.of(Provenance.values())
                .filter(provenance -> provenance != Provenance.USER_SUPPLIED)
                .map(Provenance::token)
                .toList();
        Tie citations = new Tie.Required(List.of("citations"));
        return new Tie[] {new Tie.Beside("citations", "provenance"), new Tie.Where("provenance", needing, citations)};
    }

    private static boolean isGiven(Located.Members object, String name) {
        Located value = object.members().get(name);
        return value != null && !(value instanceof Located.Nothing);
    }

    @Override
    public Object write(Sourced<T> fact, Writing writing) {
        boolean isBare = fact.provenance() == Provenance.USER_SUPPLIED
                && fact.citations().isEmpty();
        return isBare ? bare.write(fact.value(), writing) : whole.write(fact, writing);
    }

    @Override
    public JsonShape shape() {
        JsonShape shape = bare.shape();
        JsonShape either = Shapes.anyOf(shape, whole.shape());
        return shape instanceof JsonShape.Named named ? either.named("sourced-" + named.name()) : either;
    }
}
