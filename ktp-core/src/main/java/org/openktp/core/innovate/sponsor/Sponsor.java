package org.openktp.core.innovate.sponsor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.internal.RecordForm;
import org.openktp.core.source.Sourced;

/**
 * An organisation that pays grants of the scheme, wholly or in part, under one lasting identity.
 *
 * @param token our code, such as {@code esrc}
 * @param name the name, on the latest list in which it was found where there is one
 * @param labels what each list calls it, oldest list first; a list that does not name it is not there, and none is
 *     there of a sponsor that a host adds
 * @param remit the subjects that it funds; empty where they were not found
 * @see org.openktp.core.innovate.sponsor.SponsorSources
 */
public record Sponsor(
        String token, Sourced<String> name, Map<SponsorList, Sourced<String>> labels, Optional<Sourced<String>> remit)
        implements Code {

    /**
     * Copies the labels.
     *
     * @param token the component of that name
     * @param name the component of that name
     * @param labels the component of that name
     * @param remit the component of that name
     */
    public Sponsor {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    @Override
    public String label() {
        return name.value();
    }

    /**
     * What a list calls the sponsor.
     *
     * @param list the list
     * @return the label, or empty where the list does not name the sponsor
     */
    public Optional<Sourced<String>> labelOn(SponsorList list) {
        return Optional.ofNullable(labels.get(list));
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
