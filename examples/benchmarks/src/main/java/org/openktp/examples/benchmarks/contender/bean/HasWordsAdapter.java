package org.openktp.examples.benchmarks.contender.bean;

import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import org.jspecify.annotations.Nullable;

/** For avaje-validator. */
@ConstraintAdapter(HasWords.class)
public final class HasWordsAdapter extends AbstractConstraintAdapter<String> {

    private final int least;
    private final int most;

    /**
     * Made from the attributes of the constraint.
     *
     * @param request the constraint
     */
    public HasWordsAdapter(AdapterCreateRequest request) {
        super(request);
        least = request.<Integer>attribute("least");
        most = request.<Integer>attribute("most");
    }

    @Override
    protected boolean isValid(@Nullable String value) {
        return value == null || Texts.hasWords(value, least, most);
    }
}
