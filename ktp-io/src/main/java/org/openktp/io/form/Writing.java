package org.openktp.io.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openktp.core.source.Source;
import org.openktp.io.stream.Limits;

/** A document that is being written: the sources it cites, in the order in which they are first cited. */
public final class Writing {

    /** More calls than any value takes that can be read back, and fewer than the stack has room for. */
    private static final int MAX_CALLS = 8 * Limits.DOCUMENT.maxDepth();

    private final Map<String, Source> sources = new LinkedHashMap<>();

    private final boolean isInline;
    private int calls;

    Writing() {
        this(false);
    }

    private Writing(boolean isInline) {
        this.isInline = isInline;
    }

    /**
     * A value that is written by itself: its sources stand where they are cited.
     *
     * @return the writing
     */
    public static Writing inline() {
        return new Writing(true);
    }

    /**
     * Writes what stands within a value, unless it is deeper than can be read back.
     *
     * @param form the form of what stands there
     * @param value what stands there
     * @param <T> its type
     * @return what the form writes
     * @throws IllegalArgumentException if it is too deep
     */
    public <T> Object within(Form<T> form, T value) {
        if (isInline && calls == MAX_CALLS) {
            throw new IllegalArgumentException("this cannot be read back: nested deeper than the limit of "
                    + Limits.DOCUMENT.maxDepth() + " levels");
        }
        calls++;
        try {
            return form.write(value, this);
        } finally {
            calls--;
        }
    }

    /** Whether a source can be cited by its identifier alone: the first source of that identifier, and no other. */
    boolean declares(Source source) {
        return !isInline && source.equals(sources.computeIfAbsent(source.id(), id -> source));
    }

    Map<String, Source> sources() {
        return sources;
    }
}
