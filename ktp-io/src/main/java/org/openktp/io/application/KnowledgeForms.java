package org.openktp.io.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.openktp.core.code.Code;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.io.form.Form;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;

/** The forms of what is known of facts on which no rule depends. */
public final class KnowledgeForms {

    private static final int NINE_DIGITS = 999_999_999;

    /** What may be known of a set of codes of a round that is not known itself. */
    public static final JsonShape SETS_OF_TOKENS = KnowledgeShapes.set(Shapes.TOKEN, false);

    /** What may be known of any fact. */
    public static final JsonShape ANY = KnowledgeShapes.ANY;

    /** A whole number, a range of them, or a state without a value. */
    public static final JsonShape NUMBER_OR_RANGE =
            KnowledgeShapes.single(new JsonShape.Whole(-NINE_DIGITS, NINE_DIGITS));

    private KnowledgeForms() {}

    /**
     * An organisation, by its scheme of identifiers, a colon and its identifier, which may be not applicable.
     *
     * @param name the name of the fact, for messages
     * @return the form
     */
    public static Form<Knowledge<OrganisationId>> organisation(String name) {
        FieldType<OrganisationId> type = FieldType.organisation();
        return new KnowledgeForm<>(
                name, false, (given, reader) -> reader.scalar(given, type), KnowledgeShapes.scalar(name, type, false));
    }

    /**
     * A set of codes, which always applies.
     *
     * @param name the name of the fact, for messages
     * @param list what one of the codes is, such as {@code "partner of the programme"}
     * @param codes the codes
     * @param <C> the type of the codes
     * @return the form
     */
    public static <C extends Code> Form<Knowledge<Set<C>>> codes(String name, String list, Collection<C> codes) {
        FieldType<C> type = FieldType.code(list, codes);
        return new KnowledgeForm<>(
                name, true, (given, reader) -> reader.set(given, type), KnowledgeShapes.set(type.value(), true));
    }

    /**
     * A code, which may be not applicable.
     *
     * @param name the name of the fact, for messages
     * @param list what one of the codes is, such as {@code "answer"}
     * @param codes the codes
     * @param <C> the type of the codes
     * @return the form
     */
    public static <C extends Code> Form<Knowledge<C>> code(String name, String list, Collection<C> codes) {
        FieldType<C> type = FieldType.code(list, codes);
        return new KnowledgeForm<>(
                name, false, (given, reader) -> reader.scalar(given, type), KnowledgeShapes.scalar(name, type, false));
    }

    /**
     * A set of days, which always applies.
     *
     * @param name the name of the fact, for messages
     * @return the form
     */
    public static Form<Knowledge<Set<LocalDate>>> days(String name) {
        FieldType<LocalDate> type = FieldType.date();
        return new KnowledgeForm<>(
                name, true, (given, reader) -> reader.set(given, type), KnowledgeShapes.set(type.value(), true));
    }

    /**
     * A whole number of at most nine digits, which always applies.
     *
     * @param name the name of the fact, for messages
     * @return the form
     */
    public static Form<Knowledge<Integer>> wholeNumber(String name) {
        FieldType<Integer> type = FieldType.integer(-NINE_DIGITS, NINE_DIGITS);
        return new KnowledgeForm<>(
                name, true, (given, reader) -> reader.scalar(given, type), KnowledgeShapes.scalar(name, type, true));
    }
}
