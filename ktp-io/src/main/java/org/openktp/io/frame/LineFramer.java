package org.openktp.io.frame;

import java.io.IOException;
import java.util.Optional;

/** A record a line. Blank lines are no records; the last line may lack its end. */
public final class LineFramer extends Framer {

    /**
     * Frames lines.
     *
     * @param source the input
     * @param maxBytes the most bytes of a record
     * @param from the byte from which records are wanted
     */
    public LineFramer(ByteSource source, int maxBytes, long from) {
        super(source, maxBytes, from);
    }

    @Override
    Optional<Frame> cut() throws IOException {
        source.skipLineFeed();
        while (source.peek() != ByteSource.END) {
            buffer.start(source);
            source.line(buffer, lineEnds());
            if (!buffer.isBlank()) {
                return Optional.of(buffer.frame());
            }
            buffer.drop();
            source.skipLineFeed();
        }
        return Optional.empty();
    }
}
