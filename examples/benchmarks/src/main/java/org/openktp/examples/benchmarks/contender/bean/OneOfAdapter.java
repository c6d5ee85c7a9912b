package org.openktp.examples.benchmarks.contender.bean;

import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For avaje-validator, as {@link IncludesAdapter}. */
@ConstraintAdapter(OneOf.class)
public final class OneOfAdapter extends AbstractConstraintAdapter<Object> {

    private final Set<String> names;

    /**
     * Made from the attributes of the constraint.
     *
     * @param request the constraint
     */
    public OneOfAdapter(AdapterCreateRequest request) {
        super(request);
        names = Set.copyOf(request.<List<String>>attribute("value"));
    }

    @Override
    protected boolean isValid(@Nullable Object value) {
        return !(value instanceof Enum<?> code) || names.contains(code.name());
    }
}
