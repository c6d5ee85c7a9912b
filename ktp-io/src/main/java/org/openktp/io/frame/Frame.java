package org.openktp.io.frame;

import java.util.Optional;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Position;

/**
 * One record as it was cut out of the input.
 *
 * @param position which record it is, and where its bytes are
 * @param line the line on which it begins, from 1
 * @param column the character at which it begins, from 1
 * @param text its text; where there is a problem, as much of its beginning as could be read
 * @param problem why it has no text
 */
public record Frame(Position position, long line, long column, String text, Optional<Finding> problem) {

    static Frame lost(Position position, long line, long column, String why) {
        Location location = new Location(line, column, "");
        return new Frame(
                position,
                line,
                column,
                "",
                Optional.of(new Finding(
                        FindingCode.REST_NOT_READ, location, why + "; from here on the input was not read")));
    }
}
