package org.openktp.core.innovate.terms;

import java.math.BigDecimal;
import java.util.Optional;
import org.openktp.core.source.Sourced;

/**
 * What one version of the terms says on one subject.
 *
 * @param version the version
 * @param subject the subject
 * @param text what it says, in words of ours
 * @param percent the percentage that it names, such as 10 for a tenth of the grant kept back, or the points above a base
 *     rate; empty where it names none
 * @see org.openktp.core.innovate.IfsSources
 */
public record TermsClause(
        TermsVersion version, TermsSubject subject, Sourced<String> text, Optional<Sourced<BigDecimal>> percent) {

    /**
     * The identifier.
     *
     * @return version and subject, such as {@code v1-2020-claims}
     */
    public String id() {
        return version.token() + "-" + subject.token();
    }
}
