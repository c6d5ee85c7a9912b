package org.openktp.io.grant;

import java.math.BigDecimal;
import java.util.Optional;
import org.openktp.core.time.PartialDate;

/**
 * A period in the life of a grant, such as the one planned.
 *
 * @param data the period as a JSON object
 */
public record GrantEvent(JsonValue.Members data) {

    /**
     * When it begins, as far as the publisher says: a day, a month or a year.
     *
     * @return the date, or empty where it is none
     */
    public Optional<PartialDate> startDate() {
        return date("startDate");
    }

    /**
     * When it ends, the last day included.
     *
     * @return the date, or empty where it is none
     */
    public Optional<PartialDate> endDate() {
        return date("endDate");
    }

    /**
     * How long it lasts.
     *
     * @return months
     */
    public Optional<BigDecimal> duration() {
        return Part.number(data, "duration");
    }

    private Optional<PartialDate> date(String name) {
        return Part.text(data, name).flatMap(text -> {
            try {
                return Optional.of(PartialDate.parse(text.split("[Tt]", 2)[0]));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }
}
