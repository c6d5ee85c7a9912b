package org.openktp.examples.screening.run;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A standard stream that knows why it could not be written, after which it writes nothing more. */
public final class StandardStream extends PrintStream {

    private final Remembering target;

    private StandardStream(Remembering target) {
        super(new BufferedOutputStream(target), true, StandardCharsets.UTF_8);
        this.target = target;
    }

    /**
     * Writes to a standard stream of the process.
     *
     * @param descriptor which one
     * @return the stream
     */
    public static StandardStream of(FileDescriptor descriptor) {
        return to(new FileOutputStream(descriptor));
    }

    static StandardStream to(OutputStream target) {
        return new StandardStream(new Remembering(target));
    }

    /**
     * Why it could not be written.
     *
     * @return the first failure
     */
    public Optional<IOException> failure() {
        return Optional.ofNullable(target.failure);
    }

    private static final class Remembering extends FilterOutputStream {

        private volatile @Nullable IOException failure;

        Remembering(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            IOException before = failure;
            if (before != null) {
                throw before;
            }
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
