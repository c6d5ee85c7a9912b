package org.openktp.rules.innovate.rate;

import java.io.Serializable;
import org.openktp.core.money.Amount;

/** The sum that a grant does not exceed, whatever its share of the costs. */
public sealed interface GrantCap extends Serializable {

    /** No page was found that speaks of a cap, which does not mean that there is none. */
    record NoneFound() implements GrantCap {

        @Override
        public String toString() {
            return "";
        }
    }

    /** A page says that there is a cap, and none was found that says how high it is. */
    record NotKnown() implements GrantCap {

        @Override
        public String toString() {
            return ", with a cap that was not found";
        }
    }

    /**
     * A cap for each project.
     *
     * @param amount the most that the grant may be
     */
    record PerProject(Amount amount) implements GrantCap {

        @Override
        public String toString() {
            return ", at most " + amount + " for the project";
        }
    }
}
