package org.openktp.core.innovate.sponsor;

import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/**
 * A list of sponsors as a page gave it. That a sponsor is not on a list says that it did not fund the scheme then only
 * where the list is whole.
 *
 * @param token our code, such as {@code annual-report-2005-06}
 * @param name the page and its list; inferred where the page does not call those that it names sponsors
 * @param validity when the list held
 * @param whole whether it names every sponsor of its time; empty where that is not known
 * @param citation where the list stands
 * @see org.openktp.core.innovate.sponsor.SponsorSources
 */
public record SponsorList(
        String token,
        Sourced<String> name,
        Sourced<Validity> validity,
        Optional<Sourced<Boolean>> whole,
        Citation citation)
        implements Code {

    @Override
    public String label() {
        return name.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
