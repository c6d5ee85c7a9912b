package org.openktp.io.frame;

import java.io.IOException;
import java.util.Optional;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Position;

/** The whole input as one record. What is longer than the limit is not read to its end. */
public final class WholeFramer extends Framer {

    private final int maxBytes;
    private boolean done;

    /**
     * Frames an input.
     *
     * @param source the input
     * @param maxBytes the most bytes of it
     */
    public WholeFramer(ByteSource source, int maxBytes) {
        super(source, maxBytes, 0);
        this.maxBytes = maxBytes;
    }

    @Override
    Optional<Frame> cut() throws IOException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        buffer.start(source);
        for (int length = 0; source.peek() != ByteSource.END; length++) {
            if (length == maxBytes) {
                return Optional.of(tooLong());
            }
            buffer.add(source.next());
        }
        return Optional.of(buffer.frame());
    }

    private Frame tooLong() {
        String message = "the document is longer than the limit of " + maxBytes + " bytes";
        Finding finding = new Finding(FindingCode.TOO_LONG, new Location(1, 1, ""), message);
        return Frame.defective(Position.rest(1, 0), finding);
    }
}
