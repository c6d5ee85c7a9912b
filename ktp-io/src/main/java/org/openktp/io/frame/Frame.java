package org.openktp.io.frame;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Position;

/** One record as it was cut out of the input: its bytes, and its text for whoever asks. */
public final class Frame {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|\\r|\\n");
    private static final byte[] NOTHING = {};

    private final Position position;
    private final long line;
    private final long column;
    private final byte[] block;
    private final int start;
    private final int end;
    private final Optional<Finding> defect;
    private @Nullable Decoded decoded;

    private record Decoded(String text, Optional<Finding> problem) {}

    /** Of some bytes of a block, which nobody changes. */
    Frame(Position position, long line, long column, byte[] block, int start, int end, Optional<Finding> defect) {
        this.position = position;
        this.line = line;
        this.column = column;
        this.block = block;
        this.start = start;
        this.end = end;
        this.defect = defect;
    }

    static Frame lost(Position position, long line, long column, String why) {
        String message = why + "; from here on the input was not read";
        return defective(position, new Finding(FindingCode.REST_NOT_READ, new Location(line, column, ""), message));
    }

    /** Of a record of which nothing is kept. */
    static Frame defective(Position position, Finding defect) {
        Location at = defect.location();
        return new Frame(position, at.line(), at.column(), NOTHING, 0, 0, Optional.of(defect));
    }

    /**
     * Which record it is, and where its bytes are.
     *
     * @return its position
     */
    public Position position() {
        return position;
    }

    /**
     * The line on which it begins.
     *
     * @return the line, from 1
     */
    public long line() {
        return line;
    }

    /**
     * The character at which it begins.
     *
     * @return the column, from 1
     */
    public long column() {
        return column;
    }

    /**
     * Whether all its bytes are there. They need not be text.
     *
     * @return false if it is too long or framing was lost
     */
    public boolean isWhole() {
        return defect.isEmpty();
    }

    /**
     * Where its bytes are, which nobody changes, with other bytes before and after them. Where it is not whole, they are those at
     * its beginning that were kept.
     *
     * @return the block in which they are
     */
    public byte[] block() {
        return block;
    }

    /**
     * Where its bytes begin.
     *
     * @return the offset of the first in the block
     */
    public int start() {
        return start;
    }

    /**
     * Where its bytes end.
     *
     * @return the offset in the block after the last
     */
    public int end() {
        return end;
    }

    /**
     * Its text; where there is a problem, as much of its beginning as could be read.
     *
     * @return the text
     */
    public String text() {
        return decoded().text();
    }

    /**
     * Why it has no text.
     *
     * @return what is wrong, or empty
     */
    public Optional<Finding> problem() {
        return decoded().problem();
    }

    private Decoded decoded() {
        if (decoded == null) {
            decoded = decode();
        }
        return decoded;
    }

    /** Only what is not UTF-8 is replaced, so that a text without the replacement is that of the bytes. */
    private Decoded decode() {
        String text = new String(block, start, end - start, StandardCharsets.UTF_8);
        return defect.isEmpty() && text.indexOf('\uFFFD') < 0 ? new Decoded(text, defect) : decodeWithCare();
    }

    private Decoded decodeWithCare() {
        ByteBuffer input = ByteBuffer.wrap(block, start, end - start);
        CharBuffer output = CharBuffer.allocate(end - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(input, output, true);
        String text = output.flip().toString();
        boolean invalid = defect.isEmpty() && result.isError();
        return new Decoded(text, invalid ? Optional.of(notUtf8(text, block[input.position()])) : defect);
    }

    private Finding notUtf8(String before, byte culprit) {
        Matcher breaks = LINE_BREAK.matcher(before);
        long lines = 0;
        int lineStart = 0;
        while (breaks.find()) {
            lines++;
            lineStart = breaks.end();
        }
        long at = (lines == 0 ? column : 1) + before.length() - lineStart;
        String message = String.format(Locale.ROOT, "byte 0x%02x is not UTF-8; save the file as UTF-8", culprit);
        return new Finding(FindingCode.INVALID_UTF8, new Location(line + lines, at, ""), message);
    }
}
