package org.openktp.rules;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Limits the tries of every property and fixes its seed, for runs that have to be fast and the same every time, such as
 * mutation tests: {@code -Dopenktp.tries.most=500 -Dopenktp.seed=1}. Without them nothing changes.
 */
public final class RepeatableTries implements AroundPropertyHook {

    private static final int DEFAULT_TRIES = 1000;

    /** For the service loader. */
    public RepeatableTries() {}

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        int tries = attributes.tries().orElse(DEFAULT_TRIES);
        attributes.setTries(Math.min(tries, Integer.getInteger("openktp.tries.most", tries)));
        String seed = System.getProperty("openktp.seed");
        if (seed != null && attributes.seed().isEmpty()) {
            attributes.setSeed(seed);
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
