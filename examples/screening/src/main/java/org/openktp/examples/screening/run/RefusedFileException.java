package org.openktp.examples.screening.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.Printable;

/** A file that was read and is refused for what it holds. */
public final class RefusedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, a line each. */
    private final ArrayList<String> findings = new ArrayList<>();

    /**
     * Says what is wrong with a file.
     *
     * @param file the file
     * @param found what is wrong, at least one
     */
    public RefusedFileException(Path file, List<Finding> found) {
        super(file + " is refused");
        found.forEach(each -> findings.add(Printable.of(file.toString()) + ": " + each.text()));
    }

    /**
     * What is wrong.
     *
     * @return a line each, with the file and the place in it
     */
    public List<String> findings() {
        return List.copyOf(findings);
    }
}
