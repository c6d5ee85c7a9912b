package org.openktp.io.scan;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openktp.core.application.Application;
import org.openktp.core.programme.Round;
import org.openktp.io.frame.Frame;
import org.openktp.io.frame.LineEnds;
import org.openktp.io.stream.Limits;

/**
 * Makes applications to the Healthcare Scientist programme out of the bytes of their records, where it is sure of them. For one
 * thread.
 */
public final class ApplicationScanner implements LineEnds {

    /** Of the application, its groups, and of what is known of a field. */
    private static final int DEPTH = 3;

    /** More than there can be: each field and its name, and a value for every other byte of a field. */
    private static final int VALUES = Layout.SIZE * (2 + Memo.LONGEST / 2);

    private static final String ANY = "{\"id\":\"-\"";

    private final Limits limits;
    private final FullWay full;
    private final Places places = new Places();
    private final Values withoutRound;
    private final Memo<Values> rounds = new Memo<>(this::ofRound);
    private final Memo<Boolean> schemes = new Memo<>(this::ofScheme);

    /**
     * Scans applications to some rounds.
     *
     * @param rounds the rounds that exist
     * @param limits how much a record may hold
     */
    public ApplicationScanner(Collection<Round> rounds, Limits limits) {
        this.limits = limits;
        this.full = new FullWay(rounds, limits);
        this.withoutRound = new Values(full, ANY, Optional.empty());
    }

    @Override
    public int find(byte[] block, int from, int to) {
        return places.findLine(block, from, to) ? places.at() : -1;
    }

    /**
     * The application in a record.
     *
     * @param frame the record, which is whole
     * @return the application that the full way gives, which finds nothing to say about it; or empty where that is not sure
     */
    public Optional<Application> scan(Frame frame) {
        return Optional.ofNullable(outline(frame.block(), frame.start(), frame.end()))
                .map(Outline::application);
    }

    /** The same, not made, from the bytes of a record; null where that is not sure. */
    @Nullable
    Outline outline(byte[] block, int from, int to) {
        boolean found = places.isAt(block, from, to) || places.find(block, from, to);
        if (!found || !isWithinLimits(to - from) || !ofThisScheme()) {
            return null;
        }
        Values values = ofRound();
        return values == null ? null : values.outline(places);
    }

    /** Whether a record without long values is within the limits, but for those of a single value. */
    private boolean isWithinLimits(int length) {
        return length <= limits.maxTextLength() && limits.maxDepth() >= DEPTH && limits.maxValues() >= VALUES;
    }

    private boolean ofThisScheme() {
        return !places.has(Layout.SCHEME) || schemes.get(places, Layout.SCHEME) != null;
    }

    private Optional<Boolean> ofScheme(String value) {
        return full.read(ANY + ",\"scheme\":" + value + '}').map(read -> true);
    }

    private @Nullable Values ofRound() {
        return places.has(Layout.ROUND) ? rounds.get(places, Layout.ROUND) : withoutRound;
    }

    private Optional<Values> ofRound(String value) {
        String beginning = ANY + ",\"round\":" + value;
        return full.read(beginning + '}').map(read -> new Values(full, beginning, read.round()));
    }
}
