package org.openktp.core.innovate.sponsor;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.innovate.InnovateSources;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/**
 * The lists of sponsors that were found, oldest first. The latest is of 2023; none of the present was found.
 *
 * @see org.openktp.core.innovate.sponsor.SponsorSources
 */
public final class SponsorLists {

    /** The list of the annual report 2005/06. */
    public static final SponsorList ANNUAL_REPORT_2005_06 = list(
            "annual-report-2005-06",
            SponsorSources.ANNUAL_REPORT_2005_06.at("KTP is funded by"),
            stated(Validity.between("2005", "2006"), SponsorSources.ANNUAL_REPORT_2005_06.at("title")),
            Optional.of(stated(true, SponsorSources.ANNUAL_REPORT_2005_06.at("KTP is funded by"))));

    /** The list of the years in which regional development agencies took part. */
    public static final SponsorList DEVELOPMENT_AGENCIES = list(
            "development-agencies",
            SponsorSources.NORTH_SCOTLAND.at("individual funding organisation criteria"),
            inferred(
                    Validity.between("2008", "2011"),
                    SponsorSources.NORTH_SCOTLAND.at(
                            "regional development agencies beside the Technology Strategy Board")),
            Optional.empty());

    /** The list of the last years of the Technology Strategy Board. */
    public static final SponsorList TECHNOLOGY_STRATEGY_BOARD = list(
            "technology-strategy-board",
            SponsorSources.KTP_ONLINE.at("individual funding organisation criteria"),
            inferred(
                    Validity.between("2012", "2014"),
                    SponsorSources.KTP_ONLINE.at("Technology Strategy Board without regional development agencies"),
                    SponsorSources.ACHIEVEMENTS_2013_14.at("number of funding organisations")),
            Optional.of(inferred(
                    true,
                    SponsorSources.KTP_ONLINE.at("individual funding organisation criteria"),
                    SponsorSources.ACHIEVEMENTS_2013_14.at("number of funding organisations"))));

    /** The sponsors that the Economic and Social Research Council names besides itself, who are not all. */
    public static final SponsorList ESRC_UKRI = list(
            "esrc-ukri",
            InnovateSources.ESRC.at("KTP funding"),
            inferred(
                    Validity.from("2018-04"),
                    InnovateSources.ESRC.at("address within UK Research and Innovation"),
                    SponsorSources.UKRI_EXPLAINER.at("what is UKRI")),
            Optional.of(inferred(false, InnovateSources.ESRC.at("KTP funding"))));

    /** The organisations that a page of a round of 2023 names, taken to be its sponsors. */
    public static final SponsorList ROUND_2023_24_R2 = list(
            "round-2023-24-r2",
            Provenance.INFERRED,
            SponsorSources.ROUND_2023_24_R2.at("opportunity details, organisation"),
            reported(
                    Validity.between("2023-03-27", "2023-05-17"),
                    SponsorSources.ROUND_2023_24_R2.at("opening and closing of registration")),
            Optional.empty());

    /** Every list that was found. */
    public static final Catalogue<SponsorList> CATALOGUE = Catalogue.of(
            "sponsor-lists",
            "Lists of the sponsors of Innovate UK's KTP scheme",
            List.of(
                    ANNUAL_REPORT_2005_06,
                    DEVELOPMENT_AGENCIES,
                    TECHNOLOGY_STRATEGY_BOARD,
                    ESRC_UKRI,
                    ROUND_2023_24_R2),
            SponsorList::token,
            List.of(
                    Field.of("name", SponsorList::name),
                    Field.of("validity", SponsorList::validity),
                    Field.maybe("whole", SponsorList::whole)));

    private SponsorLists() {}

    private static SponsorList list(
            String token, Citation citation, Sourced<Validity> validity, Optional<Sourced<Boolean>> whole) {
        return list(token, Provenance.STATED, citation, validity, whole);
    }

    private static SponsorList list(
            String token,
            Provenance provenance,
            Citation citation,
            Sourced<Validity> validity,
            Optional<Sourced<Boolean>> whole) {
        String name = citation.source().title() + " (" + citation.source().publisher() + ")";
        return new SponsorList(token, new Sourced<>(name, provenance, List.of(citation)), validity, whole, citation);
    }
}
