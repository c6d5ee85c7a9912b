package org.openktp.io.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.openktp.core.code.Code;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.io.form.Form;

/** The forms of what is known of facts on which no rule depends. */
public final class KnowledgeForms {

    private static final int NINE_DIGITS = 999_999_999;

    private KnowledgeForms() {}

    /**
     * An organisation, by its scheme of identifiers, a colon and its identifier, which may be not applicable.
     *
     * @param name the name of the fact, for messages
     * @return the form
     */
    public static Form<Knowledge<OrganisationId>> organisation(String name) {
        FieldType<OrganisationId> type = FieldType.token(OrganisationId::parse);
        return new KnowledgeForm<>(name, false, (given, reader) -> reader.scalar(given, type));
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
        return new KnowledgeForm<>(name, true, (given, reader) -> reader.set(given, type));
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
        return new KnowledgeForm<>(name, false, (given, reader) -> reader.scalar(given, type));
    }

    /**
     * A set of days, which always applies.
     *
     * @param name the name of the fact, for messages
     * @return the form
     */
    public static Form<Knowledge<Set<LocalDate>>> days(String name) {
        FieldType<LocalDate> type = FieldType.date();
        return new KnowledgeForm<>(name, true, (given, reader) -> reader.set(given, type));
    }

    /**
     * A whole number of at most nine digits, which always applies.
     *
     * @param name the name of the fact, for messages
     * @return the form
     */
    public static Form<Knowledge<Integer>> wholeNumber(String name) {
        FieldType<Integer> type = FieldType.integer(-NINE_DIGITS, NINE_DIGITS);
        return new KnowledgeForm<>(name, true, (given, reader) -> reader.scalar(given, type));
    }
}
