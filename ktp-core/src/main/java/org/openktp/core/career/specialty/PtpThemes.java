package org.openktp.core.career.specialty;

import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Citation;

/**
 * The themes of the Practitioner Training Programme with their sixteen pathways, as Wales lists them.
 *
 * @see org.openktp.core.career.specialty.SpecialtySources
 */
public final class PtpThemes {

    private static final Citation LIST = SpecialtySources.HEIW_PTP.at("the five themes");

    /** The five themes. */
    public static final Catalogue<PtpTheme> CATALOGUE = Catalogue.of(
            "ptp-themes",
            "Themes of the Practitioner Training Programme",
            List.of(
                    theme(
                            "cardiovascular-respiratory-and-sleep-sciences",
                            "Cardiovascular, respiratory and sleep sciences",
                            List.of("cardiac physiology", "respiratory and sleep physiology")),
                    theme(
                            "clinical-engineering",
                            "Clinical engineering",
                            List.of(
                                    "medical engineering",
                                    "radiation engineering",
                                    "renal technology",
                                    "rehabilitation engineering")),
                    theme(
                            "medical-physics",
                            "Medical physics",
                            List.of("radiotherapy physics", "radiation physics", "nuclear medicine")),
                    theme(
                            "neurosensory-sciences",
                            "Neurosensory sciences",
                            List.of("audiology", "neurophysiology", "ophthalmic and vision science")),
                    theme(
                            "pathology-sciences",
                            "Pathology sciences",
                            List.of(
                                    "blood sciences",
                                    "infection sciences",
                                    "tissue and cellular diagnostics",
                                    "genetics"))),
            PtpTheme::token,
            List.of(Field.of("name", PtpTheme::name), Field.of("pathways", PtpTheme::pathways)));

    private PtpThemes() {}

    private static PtpTheme theme(String token, String name, List<String> pathways) {
        return new PtpTheme(token, stated(name, LIST), stated(pathways, LIST));
    }
}
