package org.openktp.core.innovate.sponsor;

import static org.openktp.core.innovate.sponsor.SponsorLists.ANNUAL_REPORT_2005_06;
import static org.openktp.core.innovate.sponsor.SponsorLists.DEVELOPMENT_AGENCIES;
import static org.openktp.core.innovate.sponsor.SponsorLists.ESRC_UKRI;
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
                    "Economic & Social Research Council",
                    NONE),
            stated(
                    "any discipline or subject area within the social sciences",
                    SponsorSources.ESRC_TSB.at("criteria")));

    /** The Biotechnology and Biological Sciences Research Council. */
    public static final Sponsor BBSRC = withRemit(
            row(
                    "bbsrc",
                    "Biotechnology and Biological Sciences Research Council",
                    "Biotechnology & Biological Sciences Research Council",
                    "Biotechnology & Biological Sciences Research Council",
                    NONE),
            stated("biosciences, without clinically focused projects", SponsorSources.BBSRC.at("what is supported")));

    /** Innovate UK, formerly the Technology Strategy Board. */
    public static final Sponsor INNOVATE_UK =
            row("innovate-uk", NONE, "Technology Strategy Board", "Technology Strategy Board", "Innovate UK");

    /** The Department of Trade and Industry. */
    public static final Sponsor DTI = row("dti", "Department of Trade and Industry", NONE, NONE, NONE);

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
                    row("ahrc", AHRC, AHRC, AHRC, NONE),
                    BBSRC,
                    row("defra", DEFRA, DEFRA, DEFRA, NONE),
                    row("department-of-health", HEALTH, HEALTH, HEALTH, NONE),
                    DTI,
                    ESRC,
                    row("epsrc", "Engineering and Physical Sciences Research Council", EPSRC, EPSRC, NONE),
                    row("european-social-fund", "European Social Fund", NONE, NONE, NONE),
                    row("invest-ni", INVEST_NI, INVEST_NI, INVEST_NI, NONE),
                    row("mrc", NONE, NONE, "Medical Research Council", NONE),
                    row("nerc", NERC, NERC, NERC, NONE),
                    row("northern-way", "The Northern Way", NONE, NONE, NONE),
                    row(
                            "one-northeast",
                            "One NorthEast",
                            "The Development Agency for the North East of England",
                            NONE,
                            NONE),
                    row("pparc", "Particle Physics and Astronomy Research Council", NONE, NONE, NONE),
                    row("stfc", NONE, STFC, STFC, NONE),
                    row("seeda", "Seeda", "South East England Development Agency", NONE, NONE),
                    row("east-of-england-development-agency", NONE, "East of England Development Agency", NONE, NONE),
                    row("northwest-development-agency", NONE, "Northwest Regional Development Agency", NONE, NONE),
                    row(
                            "south-west-development-agency",
                            NONE,
                            "South West of England Regional Development Agency",
                            NONE,
                            NONE),
                    row(
                            "scottish-government",
                            "Scottish Executive",
                            "Scottish Government",
                            "Scottish Government",
                            "The Scottish Government"),
                    row(
                            "welsh-government",
                            "Welsh Assembly Government",
                            "Welsh Assembly Government",
                            "Welsh Government",
                            "Welsh Government")),
            Sponsor::token,
            List.of(
                    Field.of("name", Sponsor::name),
                    listed(ANNUAL_REPORT_2005_06),
                    listed(DEVELOPMENT_AGENCIES),
                    listed(TECHNOLOGY_STRATEGY_BOARD),
                    listed(ESRC_UKRI),
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

    /** One label a list, in the order of the lists. */
    private static Sponsor row(String token, String first, String second, String third, String fourth) {
        List<String> labels = List.of(first, second, third, fourth);
        Map<SponsorList, Sourced<String>> found = new LinkedHashMap<>();
        for (SponsorList list : LISTS) {
            String label = labels.get(LISTS.indexOf(list));
            if (!label.equals(NONE)) {
                found.put(list, stated(label, list.citation()));
            }
        }
        return new Sponsor(token, List.copyOf(found.values()).get(found.size() - 1), found, Optional.empty());
    }

    private static Sponsor withRemit(Sponsor sponsor, Sourced<String> remit) {
        return new Sponsor(sponsor.token(), sponsor.name(), sponsor.labels(), Optional.of(remit));
    }
}
