package org.openktp.rules.innovate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.innovate.terms.TermsPlans;
import org.openktp.core.innovate.terms.TermsVersion;
import org.openktp.rules.lifecycle.Lifecycle;
import org.openktp.rules.lifecycle.Scheme;

/**
 * Innovate UK's scheme under each version of its terms: an application, the project set up for it, and the partnership.
 * The terms say what may be claimed before the associate starts, whether other dates may be agreed, and whether probation
 * is checked; what is late without being barred is a deadline of the scheme's plan, and no part of the lifecycle.
 */
public final class InnovateKtp {

    /** An application and its project, without what follows: as far as the service goes. */
    public static final Scheme SERVICE = Scheme.of(
            "innovate-ktp-service",
            "Innovate UK KTP application and project",
            List.of(ServiceLifecycles.APPLICATION, ServiceLifecycles.PROJECT),
            List.of());

    private static final Map<TermsVersion, Scheme> WHOLE = byTerms(InnovateKtp::whole);
    private static final Map<TermsVersion, Scheme> PARTNERSHIPS = byTerms(InnovateKtp::alone);

    /** All schemes: under each version of the terms, then partnerships alone, then the service and its smaller lifecycles. */
    public static final List<Scheme> SCHEMES = schemes();

    private InnovateKtp() {}

    /**
     * The scheme from an application to what is owed after the partnership.
     *
     * @param terms the version of the terms
     * @return the scheme {@code innovate-ktp-} and the token of the version
     * @throws IllegalArgumentException if that is the letter that offers the grant, which goes with all of them
     */
    public static Scheme under(TermsVersion terms) {
        return require(WHOLE, terms);
    }

    /**
     * A partnership alone, for those who keep no record of the application.
     *
     * @param terms the version of the terms
     * @return the scheme {@code innovate-ktp-partnership-} and the token of the version
     * @throws IllegalArgumentException if that is the letter that offers the grant, which goes with all of them
     */
    public static Scheme partnershipUnder(TermsVersion terms) {
        return require(PARTNERSHIPS, terms);
    }

    private static Scheme require(Map<TermsVersion, Scheme> schemes, TermsVersion terms) {
        return Optional.ofNullable(schemes.get(terms))
                .orElseThrow(() -> new IllegalArgumentException(
                        "terms " + terms.token() + " must be one of " + Code.tokens(schemes.keySet())));
    }

    private static Map<TermsVersion, Scheme> byTerms(Function<PartnershipTerms, Scheme> scheme) {
        Map<TermsVersion, Scheme> schemes = new EnumMap<>(TermsVersion.class);
        PartnershipTermsVersions.ALL.forEach(terms -> schemes.put(terms.version(), scheme.apply(terms)));
        return Collections.unmodifiableMap(schemes);
    }

    private static Scheme whole(PartnershipTerms terms) {
        Lifecycle partnership = InnovatePartnership.under(terms, PartnershipGuards.successfulApplication(terms));
        return new Scheme(
                "innovate-ktp-" + terms.version().token(),
                "Innovate UK KTP under terms: " + terms.version().label(),
                List.of(ServiceLifecycles.APPLICATION, ServiceLifecycles.PROJECT, partnership),
                InnovatePartnership.remarks(terms),
                TermsPlans.withLetter(terms.version()));
    }

    private static Scheme alone(PartnershipTerms terms) {
        return new Scheme(
                "innovate-ktp-partnership-" + terms.version().token(),
                "Innovate UK KTP partnership under terms: " + terms.version().label(),
                List.of(InnovatePartnership.under(terms)),
                InnovatePartnership.remarks(terms),
                TermsPlans.withLetter(terms.version()));
    }

    private static List<Scheme> schemes() {
        Stream<Scheme> service = ServiceLifecycles.ALL.stream()
                .filter(lifecycle -> !SERVICE.lifecycles().contains(lifecycle))
                .map(Scheme::of);
        return Stream.of(WHOLE.values().stream(), PARTNERSHIPS.values().stream(), Stream.of(SERVICE), service)
                .flatMap(each -> each)
                .toList();
    }
}
