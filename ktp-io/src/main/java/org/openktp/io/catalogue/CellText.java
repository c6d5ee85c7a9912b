package org.openktp.io.catalogue;

import java.util.Collection;
import java.util.stream.Collectors;
import org.openktp.core.code.Code;

/** How the value of a field is spelled where all is text: codes by token, dates and lengths in ISO 8601 form. */
final class CellText {

    // an empty cell says that nothing was found
    private static final String NONE = "none";

    private CellText() {}

    /**
     * The text of a value.
     *
     * @param value the value
     * @return its text; of a list, that of its elements with semicolons between, or {@code none} where it has none
     */
    static String of(Object value) {
        if (value instanceof Collection<?> values) {
            return values.isEmpty() ? NONE : values.stream().map(CellText::of).collect(Collectors.joining("; "));
        }
        return Code.tokenOf(value);
    }
}
