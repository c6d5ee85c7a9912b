package org.openktp.io.stream;

import java.util.Optional;
import org.openktp.core.application.Application;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Outcomes;
import org.openktp.rules.decision.Verdict;

/**
 * What the rules say about a record that is an application. Only what is asked for is made of it: for a verdict little more than
 * the facts on which the rules depend, and nothing is kept of what was made. Immutable.
 *
 * <p>Its texts stand in the block of the input from which it was read, 64 KiB or less, which stays in memory for as long as this
 * does. Whoever keeps few of many records keeps their {@link #application()} instead.
 */
public interface Screened {

    /**
     * The verdict.
     *
     * @return as {@link org.openktp.rules.Screening#verdict(Application)} gives it
     */
    Optional<Verdict> verdict();

    /**
     * What each rule says, without why.
     *
     * @return as {@link org.openktp.rules.Screening#outcomes(Application)} gives it
     */
    Outcomes outcomes();

    /**
     * The application.
     *
     * @return with all its fields
     */
    Application application();

    /**
     * The decision, with why and what is missing.
     *
     * @return as {@link org.openktp.rules.Screening#decide(Application)} gives it
     */
    Decision decision();
}
