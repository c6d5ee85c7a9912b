package org.openktp.examples.benchmarks.contender.bean;

import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** For avaje-validator. */
@ConstraintAdapter(InWindow.class)
public final class InWindowAdapter extends AbstractConstraintAdapter<LocalDate> {

    private final LocalDate first;
    private final LocalDate last;

    /**
     * Made from the attributes of the constraint.
     *
     * @param request the constraint
     */
    public InWindowAdapter(AdapterCreateRequest request) {
        super(request);
        first = LocalDate.parse(request.<String>attribute("first"));
        last = LocalDate.parse(request.<String>attribute("last"));
    }

    @Override
    protected boolean isValid(@Nullable LocalDate value) {
        return value == null || (!value.isBefore(first) && !value.isAfter(last));
    }
}
