package org.openktp.examples.benchmarks.contender.bean;

import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For avaje-validator, whose generator writes code that does not compile where an adapter is for a generic type. */
@ConstraintAdapter(Includes.class)
public final class IncludesAdapter extends AbstractConstraintAdapter<Object> {

    private final Set<String> names;

    /**
     * Made from the attributes of the constraint.
     *
     * @param request the constraint
     */
    public IncludesAdapter(AdapterCreateRequest request) {
        super(request);
        names = Set.copyOf(request.<List<String>>attribute("value"));
    }

    @Override
    protected boolean isValid(@Nullable Object value) {
        return !(value instanceof Set<?> values) || Texts.includes(values, names);
    }
}
