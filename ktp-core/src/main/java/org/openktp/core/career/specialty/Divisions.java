package org.openktp.core.career.specialty;

import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;

/**
 * The divisions whose names are known, of two schemes. Wales has five, of which the page gives descriptions; their names
 * were not found.
 *
 * @see org.openktp.core.career.specialty.SpecialtySources
 */
public final class Divisions {

    private static final Citation NSHCS = SpecialtySources.NSHCS_STP_SPECIALISMS.at("headings of the list");
    private static final Citation NES = SpecialtySources.NES_DISCIPLINES.at("divisions, as of September 2020");

    /** Life sciences, as the National School and the Academy divide. */
    public static final Division LIFE_SCIENCES =
            division("msc-life-sciences", DivisionScheme.MSC, stated("life sciences", NSHCS));

    /** Physiological sciences, as the National School and the Academy divide. */
    public static final Division PHYSIOLOGICAL_SCIENCES =
            division("msc-physiological-sciences", DivisionScheme.MSC, stated("physiological sciences", NSHCS));

    /** Physical sciences and biomedical engineering, as the National School and the Academy divide. */
    public static final Division PHYSICAL_SCIENCES = division(
            "msc-physical-sciences", DivisionScheme.MSC, stated("physical sciences and biomedical engineering", NSHCS));

    /** Clinical bioinformatics, called informatics too, as the National School and the Academy divide. */
    public static final Division CLINICAL_BIOINFORMATICS = division(
            "msc-clinical-bioinformatics",
            DivisionScheme.MSC,
            stated("clinical bioinformatics", SpecialtySources.HEALTH_CAREERS_BIOINFORMATICS.at("page heading")));

    /** Life sciences in Scotland. */
    public static final Division SCOTLAND_LIFE_SCIENCES =
            division("nes-life-sciences", DivisionScheme.NES_SCOTLAND, stated("life sciences", NES));

    /** Clinical physiology, Scotland's name of the division of physiological work. */
    public static final Division SCOTLAND_CLINICAL_PHYSIOLOGY =
            division("nes-clinical-physiology", DivisionScheme.NES_SCOTLAND, stated("clinical physiology", NES));

    /** Physical sciences in Scotland. */
    public static final Division SCOTLAND_PHYSICAL_SCIENCES =
            division("nes-physical-sciences", DivisionScheme.NES_SCOTLAND, stated("physical sciences", NES));

    /** Bioinformatics and data science, which Scotland's three divisions of 2020 did not include yet. */
    public static final Division SCOTLAND_BIOINFORMATICS = division(
            "nes-bioinformatics-and-data-science",
            DivisionScheme.NES_SCOTLAND,
            reported(
                    "bioinformatics and data science",
                    SpecialtySources.SCOTTISH_GOVERNMENT.at("the four strands of healthcare science")));

    /** How many divisions Wales counts; what they are called was not found. */
    public static final Sourced<Integer> NUMBER_IN_WALES =
            stated(5, SpecialtySources.HEIW_ABOUT.at("number of divisions and disciplines"));

    /** All divisions whose names are known. */
    public static final Catalogue<Division> CATALOGUE = Catalogue.of(
            "divisions",
            "Divisions of healthcare science, each in its scheme",
            List.of(
                    LIFE_SCIENCES,
                    PHYSIOLOGICAL_SCIENCES,
                    PHYSICAL_SCIENCES,
                    CLINICAL_BIOINFORMATICS,
                    SCOTLAND_LIFE_SCIENCES,
                    SCOTLAND_CLINICAL_PHYSIOLOGY,
                    SCOTLAND_PHYSICAL_SCIENCES,
                    SCOTLAND_BIOINFORMATICS),
            Division::token,
            List.of(Field.of("scheme", Division::scheme), Field.of("name", Division::name)));

    private Divisions() {}

    private static Division division(String token, DivisionScheme scheme, Sourced<String> name) {
        return new Division(token, name.with(scheme), name);
    }
}
