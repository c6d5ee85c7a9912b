package org.openktp.core.innovate;

import java.util.List;
import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Sourced;

/**
 * Anybody who takes part in a partnership, or decides on one: an organisation, a person or a committee.
 *
 * @param token our code, such as {@code business-partner}
 * @param name what the pages call it
 * @param aliases what else they call it, or called it
 * @param description what it is and does
 * @param number how many of it a partnership has; empty where it was not found or differs by edition
 * @param employedBy who employs it, where it is a person
 * @param appointedBy who chooses or appoints it
 * @see org.openktp.core.innovate.InnovateSources
 */
public record Party(
        String token,
        Sourced<String> name,
        Optional<Sourced<List<String>>> aliases,
        Sourced<String> description,
        Optional<Sourced<Headcount>> number,
        Optional<Sourced<String>> employedBy,
        Optional<Sourced<String>> appointedBy)
        implements Code {

    @Override
    public String label() {
        return name.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
