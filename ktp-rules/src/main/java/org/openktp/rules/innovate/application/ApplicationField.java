package org.openktp.rules.innovate.application;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.fact.Fact;

/**
 * A fact of an application, and where the application holds it.
 *
 * @param fact the fact, of which the identifier is the path of its field
 * @param get what an application says of it
 * @param set puts it into the parts of an application
 * @param <T> the type of its values
 */
public record ApplicationField<T>(
        Fact<T> fact,
        Function<InnovateApplication, Knowledge<T>> get,
        BiConsumer<ApplicationParts, Knowledge<T>> set) {}
