package org.openktp.io.grant;

import java.util.List;
import org.openktp.core.finding.Finding;
import org.openktp.io.stream.RecordReader;

/**
 * The grants of a package, read as they are asked for, and what the package says beside them, which may stand before or after.
 */
public interface GrantReader extends RecordReader<Grant> {

    /**
     * What the package says beside its grants, such as its title and publisher.
     *
     * @return the other members, as far as they were read; all of them after the last grant, none in CSV and NDJSON
     */
    JsonValue.Members metadata();

    /**
     * What is wrong with the package beside its grants.
     *
     * @return the findings, as far as it was read
     */
    List<Finding> packageFindings();
}
