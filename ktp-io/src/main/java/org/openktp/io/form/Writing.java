package org.openktp.io.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openktp.core.source.Source;

/** A document that is being written: the sources it cites, in the order in which they are first cited. */
public final class Writing {

    private final Map<String, Source> sources = new LinkedHashMap<>();

    Writing() {}

    /** Whether a source can be cited by its identifier alone: the first source of that identifier, and no other. */
    boolean declares(Source source) {
        return source.equals(sources.computeIfAbsent(source.id(), id -> source));
    }

    Map<String, Source> sources() {
        return sources;
    }
}
