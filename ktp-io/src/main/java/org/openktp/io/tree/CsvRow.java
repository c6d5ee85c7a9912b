package org.openktp.io.tree;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Limits;

/** The cells of a row as they are parsed. Those beyond the limits are forgotten, and the first of them is remembered. */
final class CsvRow extends AbstractBaseCsvCallbackHandler<List<String>> {

    private final List<String> cells = new ArrayList<>();
    private final long line;
    private final Limits limits;
    private Optional<Finding> problem = Optional.empty();

    CsvRow(long line, Limits limits) {
        this.line = line;
        this.limits = limits;
    }

    /** What of it is beyond the limits. */
    Optional<Finding> problem() {
        return problem;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (problem.isPresent()) {
            return;
        }
        if (index >= limits.maxValues()) {
            String message = "the row has more cells than the limit of " + limits.maxValues() + " values";
            problem = beyond(FindingCode.TOO_MANY, index, message);
        } else if (length > limits.maxTextLength()) {
            String message = "cell of " + length + " characters is longer than the limit of " + limits.maxTextLength();
            problem = beyond(FindingCode.TOO_LONG, index, message);
        } else {
            cells.add(new String(buffer, offset, length));
        }
    }

    private Optional<Finding> beyond(FindingCode code, int index, String message) {
        return Optional.of(new Finding(code, new Location(line, index + 1L, ""), message));
    }

    @Override
    protected List<String> buildRecord() {
        return List.copyOf(cells);
    }
}
