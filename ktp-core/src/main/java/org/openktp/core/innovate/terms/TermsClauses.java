package org.openktp.core.innovate.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;

/**
 * What every version of the terms says on every subject, as far as it speaks of it.
 *
 * @see org.openktp.core.innovate.IfsSources
 */
public final class TermsClauses {

    /** Every clause, those of one version together. */
    public static final Catalogue<TermsClause> CATALOGUE = Catalogue.of(
            "terms",
            "Clauses of the terms of Innovate UK's KTP awards",
            Stream.of(ProjectClauses.ALL, ClaimClauses.ALL, RecordClauses.ALL)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(TermsClause::version).thenComparing(TermsClause::subject))
                    .toList(),
            TermsClause::id,
            List.of(
                    Field.of("version", clause -> clause.text().with(clause.version())),
                    Field.of("subject", clause -> clause.text().with(clause.subject())),
                    Field.of("text", TermsClause::text),
                    Field.maybe("percent", TermsClause::percent)));

    private TermsClauses() {}

    /**
     * The clauses of a version.
     *
     * @param version the version
     * @return its clauses, in the order of their subjects
     */
    public static List<TermsClause> of(TermsVersion version) {
        return CATALOGUE.entries().stream()
                .filter(clause -> clause.version() == version)
                .toList();
    }

    /**
     * What a version says on a subject.
     *
     * @param version the version
     * @param subject the subject
     * @return the clause, or empty where the version does not speak of it
     */
    public static Optional<TermsClause> find(TermsVersion version, TermsSubject subject) {
        return of(version).stream()
                .filter(clause -> clause.subject() == subject)
                .findFirst();
    }
}
