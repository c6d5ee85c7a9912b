package org.openktp.examples.screening.select;

import java.math.BigDecimal;
import java.util.Optional;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;

/** Figures that are known exactly or as a range. */
final class Ranges {

    private Ranges() {}

    /** The figure, {@code 70.0} or {@code 61.5-72.0}; a dash where there is none. */
    static String text(Knowledge<?> figure) {
        return figure instanceof Between<?> range
                ? end(range.from()) + "-" + end(range.to())
                : figure.value().map(Ranges::plain).orElse("-");
    }

    private static String end(Optional<?> end) {
        return end.map(Ranges::plain).orElse("");
    }

    private static String plain(Object figure) {
        return figure instanceof BigDecimal decimal ? decimal.toPlainString() : figure.toString();
    }
}
