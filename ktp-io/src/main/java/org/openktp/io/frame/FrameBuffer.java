package org.openktp.io.frame;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Position;

/** Collects the bytes of one record, but no more than the limit; what is beyond is counted and forgotten. */
final class FrameBuffer {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");

    private final int limit;
    private long keepFrom;
    private int most;
    private byte[] bytes = new byte[1 << 12];
    private long length;
    private boolean blank;
    private long number;
    private long from;
    private long line;
    private long column;
    private boolean open;

    FrameBuffer(int limit) {
        this.limit = limit;
    }

    /** Keeps nothing of records that begin before this byte. */
    void keepFrom(long offset) {
        keepFrom = offset;
    }

    /** Gets ready for a record of this number, which has not begun. */
    void expect(long next) {
        number = next;
        drop();
    }

    /** What had begun was no record. */
    void drop() {
        open = false;
    }

    void start(ByteSource source) {
        from = source.offset();
        most = from < keepFrom ? 0 : limit;
        open = true;
        length = 0;
        blank = true;
        line = source.line();
        column = source.column();
    }

    void add(int value) {
        if (length < most) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(limit, 2L * bytes.length));
            }
            bytes[(int) length] = (byte) value;
        }
        length++;
        blank &= ByteSource.isWhitespace(value);
    }

    boolean isBlank() {
        return blank;
    }

    /** Whether a record has begun. */
    boolean isOpen() {
        return open;
    }

    Frame lost(String why) {
        return Frame.lost(Position.rest(number, from), line, column, why);
    }

    Frame frame() {
        if (most == 0) {
            return new Frame(position(), line, column, "", Optional.empty());
        }
        int kept = (int) Math.min(limit, length);
        ByteBuffer input = ByteBuffer.wrap(bytes, 0, kept);
        CharBuffer output = CharBuffer.allocate(kept);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(input, output, true);
        String text = output.flip().toString();
        if (length > limit) {
            String message = "record of " + length + " bytes is longer than the limit of " + limit;
            return problem(text, FindingCode.TOO_LONG, new Location(line, column, ""), message);
        }
        return result.isError()
                ? invalid(text, bytes[input.position()])
                : new Frame(position(), line, column, text, Optional.empty());
    }

    private Position position() {
        return new Position(number, from, from + length);
    }

    private Frame invalid(String before, byte culprit) {
        Matcher breaks = LINE_BREAK.matcher(before);
        long lines = 0;
        int lineStart = 0;
        while (breaks.find()) {
            lines++;
            lineStart = breaks.end();
        }
        long at = (lines == 0 ? column : 1) + before.length() - lineStart;
        String message = String.format(Locale.ROOT, "byte 0x%02x is not UTF-8; save the file as UTF-8", culprit);
        return problem(before, FindingCode.INVALID_UTF8, new Location(line + lines, at, ""), message);
    }

    private Frame problem(String beginning, FindingCode code, Location location, String message) {
        return new Frame(position(), line, column, beginning, Optional.of(new Finding(code, location, message)));
    }
}
