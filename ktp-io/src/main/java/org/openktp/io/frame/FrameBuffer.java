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

/** Collects the bytes of one record, but no more than the limit; what is beyond is counted and forgotten. */
final class FrameBuffer {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");

    private final int limit;
    private byte[] bytes = new byte[1 << 12];
    private long length;
    private boolean blank;
    private long line;
    private long column;

    FrameBuffer(int limit) {
        this.limit = limit;
    }

    void start(ByteSource source) {
        length = 0;
        blank = true;
        line = source.line();
        column = source.column();
    }

    void add(int value) {
        if (length < limit) {
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

    Frame lost(String why) {
        return Frame.lost(line, column, why);
    }

    Frame frame() {
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
                : new Frame(line, column, text, Optional.empty());
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
        return new Frame(line, column, beginning, Optional.of(new Finding(code, location, message)));
    }
}
