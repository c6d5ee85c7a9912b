package org.openktp.rules.innovate;

import java.util.Map;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.core.innovate.terms.TermsVersions;
import org.openktp.core.source.Citation;

/**
 * A version of the terms of an award, as far as the course of a partnership hangs on it.
 *
 * @param version the version
 * @param clauses the number of the clause on each subject; a subject on which none was found is absent
 */
record PartnershipTerms(TermsVersion version, Map<Clause, String> clauses) {

    PartnershipTerms {
        clauses = Map.copyOf(clauses);
    }

    boolean has(Clause subject) {
        return clauses.containsKey(subject);
    }

    Citation at(Clause subject) {
        String number = clauses.get(subject);
        if (number == null) {
            throw new IllegalArgumentException("terms " + version.token() + " have no clause on " + subject);
        }
        return TermsVersions.of(version).source().at("clause " + number);
    }
}
