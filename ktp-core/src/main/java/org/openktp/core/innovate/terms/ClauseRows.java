package org.openktp.core.innovate.terms;

import static org.openktp.core.source.Sourced.stated;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Source;

/** How the rows of clauses are written: a subject, what is said, and every version that says so with the place. */
final class ClauseRows {

    /** Where a version says something. */
    record Place(TermsVersion version, List<String> locators) {

        Citation[] citations() {
            Source source = TermsVersions.of(version).source();
            return locators.stream().map(source::at).toArray(Citation[]::new);
        }
    }

    private ClauseRows() {}

    static Place at(TermsVersion version, String... locators) {
        return new Place(version, List.of(locators));
    }

    static Stream<TermsClause> says(TermsSubject subject, String text, Place... places) {
        return Stream.of(places)
                .map(place ->
                        new TermsClause(place.version(), subject, stated(text, place.citations()), Optional.empty()));
    }

    static Stream<TermsClause> saysPercent(TermsSubject subject, String percent, String text, Place... places) {
        return says(subject, text, places)
                .map(clause -> new TermsClause(
                        clause.version(),
                        subject,
                        clause.text(),
                        Optional.of(clause.text().with(new BigDecimal(percent)))));
    }
}
