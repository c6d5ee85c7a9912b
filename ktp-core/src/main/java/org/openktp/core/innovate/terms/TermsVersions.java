package org.openktp.core.innovate.terms;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.innovate.IfsSources;
import org.openktp.core.source.Source;
import org.openktp.core.time.PartialDate;

/**
 * The versions of the terms with what belongs to them. When one was introduced is read off the change to the service's
 * database that brought it in.
 *
 * @see org.openktp.core.innovate.IfsSources
 */
public final class TermsVersions {

    private static final String HEADING = "Terms and conditions of a Knowledge Transfer Partnership award";

    /** Every version. */
    public static final Catalogue<TermsVersionDefinition> CATALOGUE = Catalogue.of(
            "terms-versions",
            "Versions of the terms of Innovate UK's KTP awards",
            List.of(
                    row(
                            TermsVersion.V1_2020,
                            IfsSources.TERMS_V1,
                            HEADING,
                            "2020-03",
                            "V160_4_2, which introduces version 1 of the terms"),
                    row(
                            TermsVersion.AFRICA_2020,
                            IfsSources.TERMS_AFRICA,
                            "Terms and conditions of an African Agriculture Knowledge Transfer Partnership award",
                            "2020-09",
                            "V175_2_1, which introduces the terms for African agriculture"),
                    row(
                            TermsVersion.SUBSIDY_CONTROL_V1_2021,
                            IfsSources.TERMS_SUBSIDY_CONTROL_V1,
                            HEADING,
                            "2021-03",
                            "V207_2, which introduces version 1 of the terms under subsidy control"),
                    row(
                            TermsVersion.SUBSIDY_CONTROL_V2_2021,
                            IfsSources.TERMS_SUBSIDY_CONTROL_V2,
                            HEADING,
                            "2021-09",
                            "V238_1, which introduces version 2 of the terms under subsidy control"),
                    row(
                            TermsVersion.V2_2022,
                            IfsSources.TERMS_V2,
                            HEADING,
                            "2022-06",
                            "V269_1_1, which introduces version 2 of the terms"),
                    row(
                            TermsVersion.OFFER_LETTER_2020,
                            IfsSources.OFFER_LETTER,
                            "Terms and conditions of a knowledge transfer partnership (KTP) grant award",
                            "2020",
                            "the migration that introduces the templates of offer letters")),
            definition -> definition.version().token(),
            List.of(
                    Field.of("heading", TermsVersionDefinition::heading),
                    Field.of("introduced", TermsVersionDefinition::introduced)));

    private TermsVersions() {}

    /**
     * What is known of a version.
     *
     * @param version the version
     * @return its definition
     */
    public static TermsVersionDefinition of(TermsVersion version) {
        return CATALOGUE.entry(version.token()).orElseThrow();
    }

    private static TermsVersionDefinition row(
            TermsVersion version, Source source, String heading, String introduced, String migration) {
        return new TermsVersionDefinition(
                version,
                source,
                stated(heading, source.at("heading")),
                inferred(PartialDate.parse(introduced), IfsSources.MIGRATIONS.at(migration)));
    }
}
