package org.openktp.io.tree;

import org.openktp.core.finding.Finding;

/** Thrown for a part of an input that is refused. Carries the finding; never leaves the module. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * Refuses.
     *
     * @param finding what is wrong
     */
    public RefusedException(Finding finding) {
        super(finding.text(), null, false, false);
        this.finding = finding;
    }

    /**
     * What is wrong.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }
}
