package org.openktp.io.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.core.source.Sourced;
import org.openktp.io.form.Form;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.tree.Located;
import org.openktp.io.value.basic.KnowledgeStates;
import org.openktp.io.value.basic.OwnForm;

/**
 * A value of a parameter of which nothing is known, as of a fact with its source that a caller hands over without its type.
 * It is written in the form of its own class; which class that was cannot be told when it is read.
 */
final class AsItIs extends OwnForm<Object> {

    private static final List<Class<?>> GENERAL =
            List.of(Sourced.class, Optional.class, List.class, Set.class, Map.class);

    private final ValueForms values;

    AsItIs(ValueForms values) {
        this.values = values;
    }

    @Override
    public Optional<Object> read(Located given, Reading reading) {
        throw new IllegalArgumentException(
                "a value cannot be read without its type: give the type with its parameters");
    }

    @Override
    public Object write(Object value, Writing writing) {
        return writing.within(form(value), value);
    }

    private Form<Object> form(Object value) {
        if (value instanceof Knowledge<?> knowledge) {
            boolean isOfSets = knowledge instanceof SetBounds<?>
                    || knowledge.named().stream().anyMatch(Set.class::isInstance);
            return isOfSets ? KnowledgeStates.set(this) : KnowledgeStates.scalar(this, false);
        }
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        return values.of(ValueType.of(GENERAL.stream()
                .filter(each -> each.isInstance(value))
                .findFirst()
                .orElse(type)));
    }
}
