package org.openktp.rules.condition;

import org.openktp.core.code.EnumCode;
import org.openktp.rules.wording.MessageCode;

/** How one value stands to another. */
public enum Relation implements EnumCode {
    /** Lower; of dates, earlier. */
    BELOW(MessageCode.IS_BELOW, MessageCode.IS_BEFORE),
    /** The same or lower. */
    AT_MOST(MessageCode.IS_AT_MOST, MessageCode.IS_ON_OR_BEFORE),
    /** The same. */
    EQUAL(MessageCode.IS, MessageCode.IS),
    /** The same or higher. */
    AT_LEAST(MessageCode.IS_AT_LEAST, MessageCode.IS_ON_OR_AFTER),
    /** Higher; of dates, later. */
    ABOVE(MessageCode.IS_ABOVE, MessageCode.IS_AFTER);

    private final MessageCode ofValues;
    private final MessageCode ofDates;

    Relation(MessageCode ofValues, MessageCode ofDates) {
        this.ofValues = ofValues;
        this.ofDates = ofDates;
    }

    /**
     * Whether an order is of this kind.
     *
     * @param order negative where the one value is lower than the other, positive where it is higher, otherwise zero
     * @return true if the one stands so to the other
     */
    public boolean holds(int order) {
        return switch (this) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }

    MessageCode code(boolean dates) {
        return dates ? ofDates : ofValues;
    }
}
