package org.openktp.rules.innovate.eligibility;

import java.util.List;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.Strands;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Judgement;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Seen;
import org.openktp.rules.rule.Severity;

/** What the rows of rules are built from. */
final class StrandRules {

    static final String ID = "innovate-ktp";

    /** The two strands of the rounds of KTP. */
    static final List<Strand> KTP = List.of(Strands.CLASSIC, Strands.MANAGEMENT);

    static final List<Strand> CLASSIC = List.of(Strands.CLASSIC);
    static final List<Strand> MANAGEMENT = List.of(Strands.MANAGEMENT);
    static final List<Strand> ACCELERATED = List.of(Strands.ACCELERATED);
    static final List<Strand> AFRICAN = List.of(Strands.AFRICAN_AGRICULTURE);

    /** Where pages say who may take part. */
    static final String WHO = "who can apply";

    static final String DESCRIPTION = "description";

    private StrandRules() {}

    /** A rule by which an application is refused. */
    static StrandRule mandatory(
            List<Strand> strands, Seen seen, String name, String title, Sourced<String> text, Condition requirement) {
        return row(Severity.MANDATORY, strands, seen, name, title, text, requirement);
    }

    /** A condition of the award rather than of the application. */
    static StrandRule advisory(
            List<Strand> strands, Seen seen, String name, String title, Sourced<String> text, Condition requirement) {
        return row(Severity.ADVISORY, strands, seen, name, title, text, requirement);
    }

    private static StrandRule row(
            Severity severity,
            List<Strand> strands,
            Seen seen,
            String name,
            String title,
            Sourced<String> text,
            Condition requirement) {
        return new StrandRule(
                strands,
                seen,
                Requirement.builder()
                        .id(ID + "." + name)
                        .title(title)
                        .text(text.value())
                        .severity(severity)
                        .requirement(requirement)
                        .provenance(text.provenance())
                        .addAllCitations(text.citations())
                        .build());
    }

    /** A rule without a threshold. */
    static StrandRule judged(
            List<Strand> strands, Seen seen, String name, String title, Sourced<String> text, Fact<?>... considers) {
        return new StrandRule(
                strands,
                seen,
                new Judgement(
                        ID + "." + name,
                        title,
                        text.value(),
                        List.of(considers),
                        InForce.unbounded(),
                        text.provenance(),
                        text.citations()));
    }
}
