package org.openktp.core.innovate.sponsor;

import static org.openktp.core.innovate.InnovateSources.KTP_HISTORY;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.innovate.InnovateSources;
import org.openktp.core.source.Citation;
import org.openktp.core.time.Validity;

/**
 * Who led the scheme since it began in 2003.
 *
 * @see org.openktp.core.innovate.sponsor.SponsorSources
 */
public final class SchemeLeads {

    private static final Citation HISTORY = KTP_HISTORY.at("KTP history");
    private static final Citation HANDBOOK = SponsorSources.HANDBOOK_2010.at("section 1.1");
    private static final Citation RENAMED = SponsorSources.INNOVATE_UK_NAME.at("name adopted in August 2014");

    /** Every lead, oldest first. */
    public static final Catalogue<SchemeLead> CATALOGUE = Catalogue.of(
            "scheme-leads",
            "Who led the KTP scheme",
            List.of(
                    new SchemeLead(
                            "dti",
                            Sponsors.DTI,
                            stated("Department of Trade and Industry", HISTORY),
                            inferred(Validity.between("2003", "2007"), HISTORY),
                            Optional.of(stated("Teaching Company Scheme, of 1975, in mid-2003", HANDBOOK)),
                            Optional.empty(),
                            Optional.empty()),
                    new SchemeLead(
                            "technology-strategy-board",
                            Sponsors.INNOVATE_UK,
                            stated("Technology Strategy Board", HISTORY),
                            reported(Validity.between("2007", "2014-08"), HISTORY, RENAMED),
                            Optional.empty(),
                            Optional.of(
                                    stated("about 75 per cent of the total funding, as of February 2010", HANDBOOK)),
                            Optional.empty()),
                    new SchemeLead(
                            "innovate-uk",
                            Sponsors.INNOVATE_UK,
                            stated("Innovate UK", InnovateSources.ESRC.at("KTP funding")),
                            reported(Validity.from("2014-08"), RENAMED),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(reported(
                                    "UK Research and Innovation, from April 2018",
                                    SponsorSources.UKRI_EXPLAINER.at("what is UKRI"))))),
            SchemeLead::id,
            List.of(
                    Field.of("sponsor", lead -> lead.validity().with(lead.sponsor())),
                    Field.of("name", SchemeLead::name),
                    Field.of("validity", SchemeLead::validity),
                    Field.maybe("took-over", SchemeLead::tookOver),
                    Field.maybe("share", SchemeLead::share),
                    Field.maybe("part-of", SchemeLead::partOf)));

    private SchemeLeads() {}
}
