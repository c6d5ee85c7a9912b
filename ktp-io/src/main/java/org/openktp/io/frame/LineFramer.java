package org.openktp.io.frame;

import java.io.IOException;
import java.util.Optional;

/** A record a line. Blank lines are no records; the last line may lack its end. */
public final class LineFramer implements Framer {

    private final ByteSource source;
    private final FrameBuffer buffer;

    /**
     * Frames lines.
     *
     * @param source the input
     * @param maxBytes the most bytes of a record
     */
    public LineFramer(ByteSource source, int maxBytes) {
        this.source = source;
        this.buffer = new FrameBuffer(maxBytes);
    }

    @Override
    public Optional<Frame> next() throws IOException {
        while (source.peek() != ByteSource.END) {
            buffer.start(source);
            for (int value = source.next(); value != '\n' && value != ByteSource.END; value = source.next()) {
                buffer.add(value);
            }
            if (!buffer.isBlank()) {
                return Optional.of(buffer.frame());
            }
        }
        return Optional.empty();
    }
}
