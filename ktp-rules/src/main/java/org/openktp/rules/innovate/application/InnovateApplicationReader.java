package org.openktp.rules.innovate.application;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.fact.FactSheet;

/** Reads facts off applications to Innovate UK's scheme. Immutable and thread-safe. */
public final class InnovateApplicationReader implements FactReader<InnovateApplication> {

    /** The reader. */
    public static final InnovateApplicationReader INSTANCE = new InnovateApplicationReader();

    private final Map<String, ApplicationField<?>> fields = ApplicationFields.ALL.stream()
            .collect(Collectors.toUnmodifiableMap(field -> field.fact().id(), Function.identity()));

    private InnovateApplicationReader() {}

    @Override
    @SuppressWarnings("unchecked") // a field has the type of its fact's values, of which the domain is compared
    public <T> Function<InnovateApplication, Knowledge<T>> reader(Fact<T> fact) {
        ApplicationField<?> field = fields.get(fact.id());
        if (field == null) {
            return application -> Knowledge.notAsked();
        }
        if (!field.fact().domain().equals(fact.domain())) {
            throw new IllegalArgumentException("fact " + fact.id() + " is declared in two different ways");
        }
        return ((ApplicationField<T>) field).get();
    }

    @Override
    public FactSheet sheet(InnovateApplication subject) {
        FactSheet.Builder sheet = FactSheet.builder();
        ApplicationFields.ALL.forEach(field -> put(sheet, field, subject));
        return sheet.build();
    }

    private static <T> void put(FactSheet.Builder sheet, ApplicationField<T> field, InnovateApplication subject) {
        sheet.put(field.fact(), field.get().apply(subject));
    }
}
