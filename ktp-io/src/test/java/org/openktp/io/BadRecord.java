package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Format;

/**
 * A record that is JSON and yet cannot be accepted.
 *
 * @param name what is wrong with it
 * @param record its text
 * @param code the code of its only finding
 * @param at the text at which the finding stands, at its last place in the record
 * @param path the path of the finding
 */
record BadRecord(String name, String record, FindingCode code, String at, String path) {

    static final String BEFORE = "{\"id\":\"before\"}";
    static final String AFTER = "{\"id\":\"after\"}";

    /** Alone on a line and as an element of an array, it is rejected, and the good records around it are accepted. */
    void assertRejectedAlone() {
        Location expected = new Location(2, record.lastIndexOf(at) + 1L, path);
        for (Reading reading : readings(record)) {
            Finding finding = assertOthersAccepted(reading);
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.location()).isEqualTo(expected);
        }
    }

    static List<Reading> readings(String record) {
        String lines = String.join("\n", BEFORE, record, AFTER);
        String array = "[" + String.join(",\n", BEFORE, record, AFTER) + "]";
        return List.of(Reading.of(Format.NDJSON, lines), Reading.of(Format.JSON, array));
    }

    /** The only finding of the record in the middle. */
    static Finding assertOthersAccepted(Reading reading) {
        assertThat(reading.accepted()).containsExactly("before", "after");
        assertThat(reading.records().get(1).value()).isEmpty();
        return reading.onlyReject();
    }

    @Override
    public String toString() {
        return name;
    }
}
