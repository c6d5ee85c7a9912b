package org.openktp.rules.selection.award.search;

/** How many steps a search may take. It counts them, so one of it serves one search, or several that share the steps. */
public final class SearchLimit {

    private final String subject;
    private final int most;
    private int taken;

    /**
     * A limit of which no step is taken.
     *
     * @param subject what is searched, for the message
     * @param most the most steps
     */
    public SearchLimit(String subject, int most) {
        this.subject = subject;
        this.most = most;
    }

    /**
     * Takes a step.
     *
     * @throws Reached if all are taken
     */
    public void step() {
        if (taken >= most) {
            throw new Reached(subject + " must take at most " + most + " steps to decide exactly, and takes more");
        }
        taken++;
    }

    /** That a search ended undecided. */
    public static final class Reached extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Reached(String message) {
            super(message);
        }
    }
}
