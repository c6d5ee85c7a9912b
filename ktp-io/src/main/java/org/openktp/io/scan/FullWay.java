package org.openktp.io.scan;

import java.util.Collection;
import java.util.Optional;
import org.openktp.core.application.Application;
import org.openktp.core.programme.Round;
import org.openktp.io.application.ApplicationReader;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.Position;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.PlainJson;
import org.openktp.io.tree.RefusedException;

/** The full way from the text of a record to an application, for small records that are made up. */
final class FullWay {

    private static final Position FIRST = new Position(1, 0, 0);

    private final ApplicationReader<Application> reader;
    private final Limits limits;

    FullWay(Collection<Round> rounds, Limits limits) {
        this.reader = ApplicationReader.hcs(rounds, limits);
        this.limits = limits;
    }

    /** The application; empty where there is anything to say about it. Texts beyond ASCII are not taken. */
    Optional<Application> read(String record) {
        if (record.chars().anyMatch(each -> each >= 0x80)) {
            return Optional.empty();
        }
        try {
            ReadRecord<Application> read = reader.read(FIRST, PlainJson.record(record, 1, 1, limits));
            return read.value().filter(application -> read.findings().isEmpty());
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }
}
