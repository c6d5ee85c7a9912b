package org.openktp.io.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openktp.core.finding.Finding;

/**
 * A document as it was read: its value, or what is wrong with it.
 *
 * @param value the value; empty where the document is refused
 * @param findings everything that was found, in the order of the properties; at least one where the document is refused
 * @param <T> the type of the value
 */
public record ReadDocument<T>(Optional<T> value, List<Finding> findings) {

    /**
     * Copies the findings.
     *
     * @param value the component of that name
     * @param findings the component of that name
     * @throws IllegalArgumentException if there is neither a value nor a finding
     */
    public ReadDocument {
        findings = List.copyOf(findings);
        if (value.isEmpty() && findings.isEmpty()) {
            throw new IllegalArgumentException("a document without a value must have a finding that says why");
        }
    }

    /**
     * The value of a document that must be right.
     *
     * @return the value
     * @throws IllegalArgumentException if the document is refused, with all findings, a line each
     */
    public T orThrow() {
        return value.orElseThrow(() -> new IllegalArgumentException(
                findings.stream().map(Finding::text).collect(Collectors.joining("\n"))));
    }
}
