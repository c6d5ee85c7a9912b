package org.openktp.core.innovate.sponsor;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.stated;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.innovate.InnovateSources;
import org.openktp.core.innovate.partner.PartnerSector;
import org.openktp.core.source.Citation;
import org.openktp.core.time.Validity;

/**
 * The versions of sponsors' criteria that were found. Between the two of the Economic and Social Research Council lies a
 * gap, from September 2014 to March 2018, for which nothing was found.
 *
 * @see org.openktp.core.innovate.sponsor.SponsorSources
 */
public final class SponsorCriteriaVersions {

    private static final Citation ESRC_THEN = SponsorSources.ESRC_TSB.at("ESRC funding criteria");
    private static final Citation ESRC_NOW = InnovateSources.ESRC.at("ESRC funding criteria");
    private static final Set<PartnerSector> EVERY_SECTOR = EnumSet.allOf(PartnerSector.class);
    private static final Citation BBSRC = SponsorSources.BBSRC.at("what is supported");
    private static final Citation UKRI = SponsorSources.UKRI_EXPLAINER.at("what is UKRI");

    /** The Economic and Social Research Council in the time of the Technology Strategy Board. */
    public static final SponsorCriteriaVersion ESRC_TSB = new SponsorCriteriaVersion(
            "esrc-tsb",
            Sponsors.ESRC,
            inferred(
                    Validity.until("2014-08"),
                    SponsorSources.ESRC_TSB.at("Technology Strategy Board as the largest sponsor"),
                    SponsorSources.INNOVATE_UK_NAME.at("name adopted in August 2014")),
            stated(
                    "any discipline or subject area within the social sciences, within the aims of the scheme",
                    ESRC_THEN),
            stated("the application and co-production of social science knowledge", ESRC_THEN),
            Optional.empty(),
            Optional.of(stated(EVERY_SECTOR, ESRC_THEN)),
            Optional.empty(),
            Optional.of(stated(true, ESRC_THEN)),
            Optional.of(stated(
                    "engagement with other stakeholders is encouraged",
                    SponsorSources.ESRC_TSB.at("dissemination of impacts and outcomes"))));

    /** The Economic and Social Research Council within UK Research and Innovation. */
    public static final SponsorCriteriaVersion ESRC_UKRI = new SponsorCriteriaVersion(
            "esrc-ukri",
            Sponsors.ESRC,
            inferred(
                    Validity.from("2018-04"),
                    InnovateSources.ESRC.at("address within UK Research and Innovation"),
                    UKRI),
            stated("excellent social science", ESRC_NOW),
            stated("the exchange of knowledge, skills or technology that arise from it", ESRC_NOW),
            Optional.of(stated(List.of("highly innovative"), ESRC_NOW)),
            Optional.empty(),
            Optional.of(stated(
                    List.of(
                            new SponsorPriority(PartnerSector.BUSINESS, "businesses", Optional.empty()),
                            new SponsorPriority(
                                    PartnerSector.THIRD_SECTOR, "civil society organisations", Optional.empty()),
                            new SponsorPriority(
                                    PartnerSector.PUBLIC_SECTOR,
                                    "public sector organisations",
                                    Optional.of("where social science is clearly shown to be used in a new way"))),
                    ESRC_NOW)),
            Optional.empty(),
            Optional.of(stated(
                    "engagement with other stakeholders is encouraged",
                    InnovateSources.ESRC.at("dissemination of impacts and outcomes"))));

    /** The Biotechnology and Biological Sciences Research Council within UK Research and Innovation. */
    public static final SponsorCriteriaVersion BBSRC_UKRI = new SponsorCriteriaVersion(
            "bbsrc-ukri",
            Sponsors.BBSRC,
            inferred(
                    Validity.from("2018-04"),
                    SponsorSources.BBSRC.at("address within UK Research and Innovation"),
                    UKRI),
            stated("biosciences, without clinically focused projects", BBSRC),
            stated(
                    "projects that answer needs of the company and fall within a priority area of the strategic plan",
                    BBSRC),
            Optional.of(stated(List.of("follows on from, or connects to, research funded by BBSRC"), BBSRC)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Every version that was found. */
    public static final Catalogue<SponsorCriteriaVersion> CATALOGUE = Catalogue.of(
            "sponsor-criteria",
            "What sponsors asked of projects, by version",
            List.of(ESRC_TSB, ESRC_UKRI, BBSRC_UKRI),
            SponsorCriteriaVersion::id,
            List.of(
                    Field.of("sponsor", criteria -> criteria.subject().with(criteria.sponsor())),
                    Field.of("validity", SponsorCriteriaVersion::validity),
                    Field.of("subject", SponsorCriteriaVersion::subject),
                    Field.of("support", SponsorCriteriaVersion::support),
                    Field.maybe("qualities", SponsorCriteriaVersion::qualities),
                    Field.maybe("sectors", SponsorCriteriaVersion::sectors),
                    Field.maybe("priorities", SponsorCriteriaVersion::priorities),
                    Field.maybe("harmonised", SponsorCriteriaVersion::harmonised),
                    Field.maybe("dissemination", SponsorCriteriaVersion::dissemination)));

    private SponsorCriteriaVersions() {}

    /**
     * The versions of a sponsor's criteria that may have held on a day.
     *
     * @param sponsor the sponsor
     * @param day the day
     * @return the versions; empty where none was found for that day, which does not mean that there were none
     */
    public static List<SponsorCriteriaVersion> of(Sponsor sponsor, LocalDate day) {
        return CATALOGUE.entries().stream()
                .filter(criteria -> criteria.sponsor().equals(sponsor))
                .filter(criteria -> criteria.validity().value().admits(day))
                .toList();
    }
}
