package org.openktp.io.json;

import java.util.List;
import java.util.stream.Collectors;
import org.openktp.core.finding.Finding;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A value of OpenKTP that a mapper could not read. Its message has every finding, a line each, and {@link #findings()} has them
 * as data: code, line, column and JSON pointer.
 */
public final class KtpJsonException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    KtpJsonException(JsonParser parser, JavaType type, List<Finding> findings) {
        super(parser, findings.stream().map(Finding::text).collect(Collectors.joining("\n")), type);
        this.findings = List.copyOf(findings);
    }

    /**
     * Everything that is wrong with the value.
     *
     * @return the findings, at least one
     */
    public List<Finding> findings() {
        return findings;
    }
}
