package org.openktp.io.schema.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.source.Provenance;

/** What several kinds have. */
public interface Part {

    /** A place in a source. */
    record Cited(String source, String title, String locator, String address) implements Part {}

    /** A finding that may come from a rule. */
    record Note(
            FindingCode code,
            Optional<Long> line,
            Optional<Long> column,
            String path,
            String message,
            @Beside("provenance") Optional<String> rule,
            @Beside("rule") Optional<Provenance> provenance)
            implements Part {}

    /** A finding in a file. */
    record Place(FindingCode code, Optional<Long> line, Optional<Long> column, String path, String message)
            implements Part {}

    /** A set of rules, or a table. */
    record Reference(String id, String version, Shaped.Hash hash) implements Part {}

    /** A record that was rejected. */
    record Reject(long record, Optional<String> id, List<Place> findings) implements Part {}

    /** A row of a table, with its days. */
    record Row(
            String row,
            @OrNull Optional<LocalDate> from,
            @OrNull Optional<LocalDate> until,
            Provenance provenance,
            List<Cited> citation)
            implements Part {}

    /** A record that was accepted with findings. */
    record Warnings(long record, Optional<String> id, List<Place> warnings) implements Part {}
}
