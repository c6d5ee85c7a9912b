package org.openktp.rules.rule;

import java.io.Serializable;
import java.util.List;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;

/** A rule, with where it comes from. Either decided, or left to a person. */
public sealed interface Rule extends Serializable permits Requirement, Judgement {

    /**
     * The identifier, which never changes: that of the rule set, a dot, and a name.
     *
     * @return for example {@code hcs-ktp-4.works-in-uk}
     */
    String id();

    /**
     * The rule as one short statement about the subject.
     *
     * @return for example {@code "The applicant works in the United Kingdom"}
     */
    String title();

    /**
     * How the source is read, or why nothing is decided.
     *
     * @return one or two sentences
     */
    String text();

    /**
     * What hangs on it.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * When it is in force, within the time its rule set is.
     *
     * @return the days
     */
    InForce inForce();

    /**
     * The same rule, in force only while others are.
     *
     * @param others the days on which it may be in force
     * @return the rule with the tighter bounds
     * @throws IllegalArgumentException if no day is left
     */
    Rule within(InForce others);

    /**
     * How firm it is that this is a rule.
     *
     * @return the provenance
     */
    Provenance provenance();

    /**
     * The places that say so; none only where the host supplied the rule.
     *
     * @return the citations
     */
    List<Citation> citations();
}
