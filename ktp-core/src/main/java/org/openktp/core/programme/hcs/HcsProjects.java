package org.openktp.core.programme.hcs;

import static org.openktp.core.programme.hcs.HcsKtpSources.LGC_NEWBORN_SCREENING;
import static org.openktp.core.programme.hcs.HcsKtpSources.NHS_ENGLAND_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_PROJECTS;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_ROUND_4;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import org.openktp.core.career.Role;
import org.openktp.core.programme.PastProject;
import org.openktp.core.source.Citation;
import org.openktp.core.time.Validity;

/** The projects of which a page was found. Their themes are inferred from their content; no page gives one. */
final class HcsProjects {

    private static final Citation FIRST = NPL_PROJECTS.at("first profile");
    private static final Citation SECOND = NPL_PROJECTS.at("second profile");
    private static final Citation THEMES = NPL_ROUND_4.at("programme themes");

    static final List<PastProject> ALL = List.of(newbornScreening(), quantitativeImaging(), nanoporeSequencing());

    private HcsProjects() {}

    private static PastProject newbornScreening() {
        Citation project = LGC_NEWBORN_SCREENING.at("paragraph on what is planned");
        Citation partnership = LGC_NEWBORN_SCREENING.at("paragraph on the partnership");
        Citation day = LGC_NEWBORN_SCREENING.at("date of the page, 26 February 2018");
        return PastProject.builder()
                .token("newborn-blood-spot-screening")
                .title(inferred("Harmonising newborn blood spot screening", project))
                .topic(stated(
                        "methods and materials that bring screening results closer together, and a framework for adding"
                                + " analytes",
                        project))
                .context(stated(
                        "14 screening laboratories in the United Kingdom, nine conditions screened for",
                        LGC_NEWBORN_SCREENING.at("first three paragraphs")))
                .round(inferred("hcs-ktp-1", partnership, day))
                .ran(inferred(Validity.between("2017", "2018"), day, NHS_ENGLAND_2017.at("start and length")))
                .participant(stated("a leading authority on newborn screening", partnership))
                .partners(stated(List.of(HcsOrganisations.NML_AT_LGC), partnership))
                .candidateThemes(inferred(List.of(HcsThemes.MEASUREMENTS), project, THEMES))
                .build();
    }

    private static PastProject quantitativeImaging() {
        return PastProject.builder()
                .token("quantitative-spect-ct")
                .title(stated("Quantitative SPECT/CT for dosimetry and diagnosis", FIRST))
                .topic(stated(
                        "planning molecular radiotherapy for the individual patient, at first against cancer", FIRST))
                .ran(inferred(
                        Validity.from("2018"),
                        NPL_PROJECTS.at("first profile, UKAS as a partner"),
                        NHS_ENGLAND_2017.at("the institutes named, without UKAS")))
                .participant(stated("consultant nuclear medicine physicist, head of a physics group", FIRST))
                .role(inferred(Role.CONSULTANT, FIRST))
                .partners(stated(List.of(HcsOrganisations.NPL, HcsOrganisations.UKAS), FIRST))
                .candidateThemes(inferred(List.of(HcsThemes.DIAGNOSTICS, HcsThemes.THERAPEUTICS), FIRST, THEMES))
                .build();
    }

    private static PastProject nanoporeSequencing() {
        return PastProject.builder()
                .token("nanopore-rrna-sequencing")
                .title(stated(
                        "Standardisation of 16S and 18S rRNA gene sequencing by Oxford Nanopore Technology", SECOND))
                .topic(stated(
                        "sequencing for the diagnosis of bacterial and fungal infections that cultures do not show",
                        SECOND))
                .host(stated("Bart's NHS Trust - The Royal London Hospital", SECOND))
                .participant(stated("clinical scientist", SECOND))
                .role(stated(Role.CLINICAL_SCIENTIST, SECOND))
                .candidateThemes(inferred(List.of(HcsThemes.DIAGNOSTICS, HcsThemes.MEASUREMENTS), SECOND, THEMES))
                .build();
    }
}
