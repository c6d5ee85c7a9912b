package org.openktp.io.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a framer makes of a text. */
final class Frames {

    static final int LIMIT = 1 << 20;

    /** Gives its bytes one at a time, as a slow connection may. */
    private static final class Dripping extends FilterInputStream {
        Dripping(String text) {
            super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return super.read(buffer, from, Math.min(length, 1));
        }
    }

    private Frames() {}

    /** The texts of the frames, the same however the bytes arrive. */
    static List<String> texts(Maker framer, String text) throws IOException {
        List<Frame> frames = frames(framer.of(source(text), LIMIT, 0));
        assertThat(frames(framer.of(new ByteSource(new Dripping(text), LIMIT * 2L), LIMIT, 0)))
                .map(Frames::all)
                .isEqualTo(frames.stream().map(Frames::all).toList());
        assertThat(frames).extracting(Frame::problem).allMatch(Optional::isEmpty);
        return frames.stream().map(Frame::text).toList();
    }

    /** All that a frame says, wherever its bytes are. */
    private static List<Object> all(Frame frame) {
        return List.of(
                frame.position(),
                frame.line(),
                frame.column(),
                frame.isWhole(),
                ByteBuffer.wrap(frame.block(), frame.start(), frame.end() - frame.start()),
                frame.text(),
                frame.problem());
    }

    interface Maker {
        Framer of(ByteSource source, int limit, long from);
    }

    static ByteSource source(String text) throws IOException {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new ByteSource(in, Long.MAX_VALUE);
    }

    static List<Frame> frames(Framer framer) throws IOException {
        List<Frame> frames = new ArrayList<>();
        for (Optional<Frame> frame = framer.next(); frame.isPresent(); frame = framer.next()) {
            frames.add(frame.get());
        }
        assertThat(framer.next()).as("after the end").isEmpty();
        return frames;
    }
}
