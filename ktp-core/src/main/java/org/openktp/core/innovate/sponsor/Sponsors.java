package org.openktp.core.innovate.sponsor;

import static org.openktp.core.innovate.sponsor.SponsorLists.ANNUAL_REPORT_2005_06;
import static org.openktp.core.innovate.sponsor.SponsorLists.DEVELOPMENT_AGENCIES;
import static org.openktp.core.innovate.sponsor.SponsorLists.ESRC_UKRI;
import static org.openktp.core.innovate.sponsor.SponsorLists.ROUND_2023_24_R2;
import static org.openktp.core.innovate.sponsor.SponsorLists.TECHNOLOGY_STRATEGY_BOARD;
import static org.openktp.core.source.Sourced.stated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Sourced;

/**
 * The sponsors of the scheme that were found. A label is what a list says; that labels of different lists mean one sponsor
 * is deduced: the Technology Strategy Board and Innovate UK, the Scottish Executive and the Scottish Government, the Welsh
 * Assembly Government and the Welsh Government, One NorthEast and the development agency for the North East.
 *
 * @see org.openktp.core.innovate.sponsor.SponsorSources
 */
public final class Sponsors {

    private static final List<SponsorList> LISTS = SponsorLists.CATALOGUE.entries();
    private static final String NONE = "";

    /** The Economic and Social Research Council. */
    public static final Sponsor ESRC = withRemit(
            row(
                    "esrc",
                    "Economic & Social Research Council",
                    "Economic & Social Research Council",
                    "Economic & Social Research Council"),
            stated(
                    "any discipline or subject area within the social sciences",
                    SponsorSources.ESRC_TSB.at("criteria")));

    /** The Biotechnology and Biological Sciences Research Council. */
    public static final Sponsor BBSRC = withRemit(
            row(
                    "bbsrc",
                    "Biotechnology and Biological Sciences Research Council",
                    "Biotechnology & Biological Sciences Research Council",
                    "Biotechnology & Biological Sciences Research Council"),
            stated("biosciences, without clinically focused projects", SponsorSources.BBSRC.at("what is supported")));

    /** Innovate UK, formerly the Technology Strategy Board. */
    public static final Sponsor INNOVATE_UK = row(
            "innovate-uk",
            NONE,
            "Technology Strategy Board",
            "Technology Strategy Board",
            "Innovate UK",
            "Innovate UK");

    /** The Department of Trade and Industry. */
    public static final Sponsor DTI = row("dti", "Department of Trade and Industry");

    private static final String AHRC = "Arts and Humanities Research Council";
    private static final String DEFRA = "Department for Environment, Food and Rural Affairs";
    private static final String HEALTH = "Department of Health";
    private static final String NERC = "Natural Environment Research Council";
    private static final String STFC = "Science and Technology Facilities Council";
    private static final String EPSRC = "Engineering & Physical Sciences Research Council";
    private static final String INVEST_NI = "Invest Northern Ireland";

    /** Every sponsor that was found. */
    public static final Catalogue<Sponsor> CATALOGUE = Catalogue.of(
            "sponsors",
            "Sponsors of Innovate UK's KTP scheme",
            List.of(
                    INNOVATE_UK,
                    row("ahrc", AHRC, AHRC, AHRC),
                    BBSRC,
                    row("defra", DEFRA, DEFRA, DEFRA, NONE, "DEFRA"),
                    row("department-of-health", HEALTH, HEALTH, HEALTH),
                    DTI,
                    ESRC,
                    row("epsrc", "Engineering and Physical Sciences Research Council", EPSRC, EPSRC),
                    row("european-social-fund", "European Social Fund"),
                    row("invest-ni", INVEST_NI, INVEST_NI, INVEST_NI, NONE, "Invest NI"),
                    row("mrc", NONE, NONE, "Medical Research Council"),
                    row("nerc", NERC, NERC, NERC),
                    row("northern-way", "The Northern Way"),
                    row("one-northeast", "One NorthEast", "The Development Agency for the North East of England"),
                    row("pparc", "Particle Physics and Astronomy Research Council"),
                    row("stfc", NONE, STFC, STFC),
                    row("seeda", "Seeda", "South East England Development Agency"),
                    row("east-of-england-development-agency", NONE, "East of England Development Agency"),
                    row("northwest-development-agency", NONE, "Northwest Regional Development Agency"),
                    row("south-west-development-agency", NONE, "South West of England Regional Development Agency"),
                    row(
                            "scottish-government",
                            "Scottish Executive",
                            "Scottish Government",
                            "Scottish Government",
                            "The Scottish Government",
                            "Scottish Government"),
                    row(
                            "welsh-government",
                            "Welsh Assembly Government",
                            "Welsh Assembly Government",
                            "Welsh Government",
                            "Welsh Government",
                            "Welsh Government")),
            Sponsor::token,
            List.of(
                    Field.of("name", Sponsor::name),
                    listed(ANNUAL_REPORT_2005_06),
                    listed(DEVELOPMENT_AGENCIES),
                    listed(TECHNOLOGY_STRATEGY_BOARD),
                    listed(ESRC_UKRI),
                    listed(ROUND_2023_24_R2),
                    Field.maybe("remit", Sponsor::remit)));

    private Sponsors() {}

    /**
     * The sponsors on a list.
     *
     * @param list the list
     * @return the sponsors that it names
     */
    public static List<Sponsor> on(SponsorList list) {
        return CATALOGUE.entries().stream()
                .filter(sponsor -> sponsor.labelOn(list).isPresent())
                .toList();
    }

    private static Field<Sponsor> listed(SponsorList list) {
        return Field.maybe("listed-" + list.token(), sponsor -> sponsor.labelOn(list));
    }

    /** One label a list, in the order of the lists, as firm as that it is a list of sponsors; none on those left out. */
    private static Sponsor row(String token, String... labels) {
        Map<SponsorList, Sourced<String>> found = new LinkedHashMap<>();
        for (SponsorList list : LISTS.subList(0, labels.length)) {
            String label = labels[LISTS.indexOf(list)];
            if (!label.equals(NONE)) {
                found.put(list, list.name().with(label));
            }
        }
        return new Sponsor(token, List.copyOf(found.values()).get(found.size() - 1), found, Optional.empty());
    }

    private static Sponsor withRemit(Sponsor sponsor, Sourced<String> remit) {
        return new Sponsor(sponsor.token(), sponsor.name(), sponsor.labels(), Optional.of(remit));
    }
}
