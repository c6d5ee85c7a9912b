package org.openktp.io.frame;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.openktp.io.stream.Format;

/**
 * Unpacks gzip (RFC 1952), one member after the other. Unlike that of the Java library it passes over nothing: what follows
 * a member is another member, or the input is defective.
 */
public final class Gunzip extends InputStream {

    static final int FIRST_BYTE = 0x1f;
    static final int SECOND_BYTE = 0x8b;

    private static final int DEFLATED = 8;
    private static final int HAS_CHECKSUM = 1 << 1;
    private static final int HAS_EXTRA = 1 << 2;
    private static final int HAS_NAME = 1 << 3;
    private static final int HAS_COMMENT = 1 << 4;
    private static final int RESERVED = 0b1110_0000;

    private final InputStream in;
    private final byte[] packed = new byte[1 << 13];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private int position;
    private int filled;
    private boolean begun;
    private boolean inMember;

    /**
     * Unpacks a stream.
     *
     * @param in the stream, closed with this one
     */
    public Gunzip(InputStream in) {
        this.in = in;
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @return its bytes, unpacked if its name ends in {@code .gz}
     * @throws IOException if it cannot be opened
     */
    public static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return Format.isGzip(file) ? new Gunzip(in) : in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        while (length > 0) {
            if (!inMember && !header()) {
                return -1;
            }
            int unpacked = inflate(bytes, from, length);
            if (unpacked > 0) {
                checksum.update(bytes, from, unpacked);
                return unpacked;
            }
            trailer();
        }
        return 0;
    }

    /** Some bytes of this member; none at its end. */
    private int inflate(byte[] bytes, int from, int length) throws IOException {
        try {
            int unpacked = inflater.inflate(bytes, from, length);
            while (unpacked == 0 && !inflater.finished()) {
                if (!fill()) {
                    throw new DefectiveInputException("the gzip input ends early");
                }
                inflater.setInput(packed, 0, filled);
                position = filled;
                unpacked = inflater.inflate(bytes, from, length);
            }
            return unpacked;
        } catch (DataFormatException e) {
            throw new DefectiveInputException("the gzip input is corrupt");
        }
    }

    /** The header of the next member, if there is one. */
    private boolean header() throws IOException {
        if (begun && position == filled && !fill()) {
            return false;
        }
        begun = true;
        if (next() != FIRST_BYTE || next() != SECOND_BYTE || next() != DEFLATED) {
            throw new DefectiveInputException("the input is not gzip here, though it is said to be");
        }
        int flags = next();
        if ((flags & RESERVED) != 0) {
            throw new DefectiveInputException("the gzip input is of a kind that is not known");
        }
        pass(6);
        if ((flags & HAS_EXTRA) != 0) {
            pass(little(2));
        }
        passText(flags & HAS_NAME);
        passText(flags & HAS_COMMENT);
        pass((flags & HAS_CHECKSUM) != 0 ? 2 : 0);
        begin();
        return true;
    }

    private void begin() {
        inflater.reset();
        inflater.setInput(packed, position, filled - position);
        position = filled;
        checksum.reset();
        inMember = true;
    }

    private void trailer() throws IOException {
        position = filled - inflater.getRemaining();
        inMember = false;
        long length = inflater.getBytesWritten() & 0xFFFF_FFFFL;
        if (little(4) != checksum.getValue() || little(4) != length) {
            throw new DefectiveInputException("the gzip input is corrupt: what was read is not what was packed");
        }
    }

    private void pass(long count) throws IOException {
        for (long i = 0; i < count; i++) {
            next();
        }
    }

    private void passText(int present) throws IOException {
        while (present != 0 && next() != 0) {
            // its end is a zero
        }
    }

    /** A number with its lowest byte first. */
    private long little(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) next() << (8 * i);
        }
        return value;
    }

    private int next() throws IOException {
        if (position == filled && !fill()) {
            throw new DefectiveInputException("the gzip input ends early");
        }
        return packed[position++] & 0xFF;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(packed, 0, packed.length));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
