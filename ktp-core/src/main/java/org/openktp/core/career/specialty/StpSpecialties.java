package org.openktp.core.career.specialty;

import static org.openktp.core.career.specialty.Divisions.CLINICAL_BIOINFORMATICS;
import static org.openktp.core.career.specialty.Divisions.LIFE_SCIENCES;
import static org.openktp.core.career.specialty.Divisions.PHYSICAL_SCIENCES;
import static org.openktp.core.career.specialty.Divisions.PHYSIOLOGICAL_SCIENCES;
import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;

/**
 * The thirty specialties of the Scientist Training Programme, as the National School listed them in January 2022, with
 * the applications and posts of direct entry in 2023. The ratios that the School prints beside these numbers do not
 * follow from them and are left out, and so is its row of medical physics posts without a specialty.
 *
 * @see org.openktp.core.career.specialty.SpecialtySources
 */
public final class StpSpecialties {

    private static final Citation LIST = SpecialtySources.NSHCS_STP_SPECIALISMS.at("list of specialties, January 2022");
    private static final Citation NUMBERS = SpecialtySources.NSHCS_STP_2023.at("table of applications and posts");

    /** All thirty, by division. */
    public static final Catalogue<Specialty> CATALOGUE = Catalogue.of(
            "specialties",
            "Specialties of the Scientist Training Programme",
            List.of(
                    life("andrology", "Andrology", 21, 5),
                    life("clinical-biochemistry", "Clinical biochemistry", 545, 27),
                    elsewhere(life("clinical-bioinformatics-genomics", "Clinical bioinformatics genomics", 194, 19)),
                    life("clinical-immunology", "Clinical immunology", 228, 6),
                    life("clinical-microbiology", "Clinical microbiology", 567, 15),
                    life("cancer-genomics", "Cancer genomics", 362, 25),
                    life("embryology", "Embryology (reproductive science)", 413, 29),
                    life("genomics", "Genomics", 413, 30),
                    life("genomic-counselling", "Genomic counselling", 387, 22),
                    life("haematology-and-transfusion-science", "Haematology and transfusion science", 172, 11),
                    life("histocompatibility-and-immunogenetics", "Histocompatibility and immunogenetics", 48, 5),
                    life("histopathology", "Histopathology", 127, 9),
                    physical("clinical-engineering", "Clinical engineering", 140, 21),
                    elsewhere(physical("clinical-informatics", "Clinical informatics", 21, 2)),
                    elsewhere(physical("clinical-scientific-computing", "Clinical scientific computing", 56, 14)),
                    physical(
                            "radiation-safety-and-diagnostic-radiology",
                            "Radiation safety and diagnostic radiology",
                            42,
                            19),
                    physical("radiotherapy-physics", "Radiotherapy physics", 117, 35),
                    physical("nuclear-medicine", "Nuclear medicine", 44, 16),
                    physical("imaging-with-non-ionising-radiation", "Imaging with non-ionising radiation", 25, 7),
                    physical("pharmaceutical-sciences", "Pharmaceutical sciences", 164, 22),
                    physical("reconstructive-science", "Reconstructive science", 26, 6),
                    physiological("audiology", "Audiology", 78, 29),
                    physiological("cardiac-science", "Cardiac science", 567, 67),
                    physiological("critical-care-science", "Critical care science", 47, 6),
                    physiological("gastrointestinal-physiology", "Gastrointestinal physiology", 14, 4),
                    physiological("neurophysiology", "Neurophysiology", 232, 14),
                    physiological("ophthalmic-and-vision-sciences", "Ophthalmic and vision sciences", 21, 4),
                    physiological("respiratory-and-sleep-sciences", "Respiratory and sleep sciences", 66, 24),
                    withoutNumbers("urodynamic-science", "Urodynamic science", PHYSIOLOGICAL_SCIENCES),
                    physiological("vascular-science", "Vascular science", 55, 12)),
            Specialty::token,
            List.of(
                    Field.of("name", Specialty::name),
                    Field.of("division", Specialty::division),
                    Field.maybe("other-division", Specialty::otherDivision),
                    Field.maybe("applications-2023", Specialty::applications2023),
                    Field.maybe("posts-2023", Specialty::posts2023)));

    private StpSpecialties() {}

    private static Specialty life(String token, String name, int applications, int posts) {
        return withNumbers(withoutNumbers(token, name, LIFE_SCIENCES), applications, posts);
    }

    private static Specialty physical(String token, String name, int applications, int posts) {
        return withNumbers(withoutNumbers(token, name, PHYSICAL_SCIENCES), applications, posts);
    }

    private static Specialty physiological(String token, String name, int applications, int posts) {
        return withNumbers(withoutNumbers(token, name, PHYSIOLOGICAL_SCIENCES), applications, posts);
    }

    private static Specialty withoutNumbers(String token, String name, Division division) {
        return new Specialty(
                token,
                stated(name, LIST),
                stated(division, LIST),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Specialty withNumbers(Specialty listed, int applications, int posts) {
        return new Specialty(
                listed.token(),
                listed.name(),
                listed.division(),
                Optional.empty(),
                Optional.of(stated(applications, NUMBERS)),
                Optional.of(stated(posts, NUMBERS)));
    }

    private static Specialty elsewhere(Specialty listed) {
        Sourced<Division> other = inferred(
                CLINICAL_BIOINFORMATICS,
                SpecialtySources.HEALTH_CAREERS_BIOINFORMATICS.at("the three areas, under their former names"));
        return new Specialty(
                listed.token(),
                listed.name(),
                listed.division(),
                Optional.of(other),
                listed.applications2023(),
                listed.posts2023());
    }
}
