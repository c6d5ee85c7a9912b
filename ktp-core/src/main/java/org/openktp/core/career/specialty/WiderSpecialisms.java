package org.openktp.core.career.specialty;

import static org.openktp.core.career.specialty.Divisions.CLINICAL_BIOINFORMATICS;
import static org.openktp.core.career.specialty.Divisions.LIFE_SCIENCES;
import static org.openktp.core.career.specialty.Divisions.PHYSICAL_SCIENCES;
import static org.openktp.core.career.specialty.Divisions.PHYSIOLOGICAL_SCIENCES;
import static org.openktp.core.source.Sourced.reported;

import java.util.List;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Citation;

/**
 * Fifty-one specialisms of the workforce, joined from secondary pages. Pages count between 51 and 54 of them and name
 * them differently, so this list is one reading and none is official.
 *
 * @see org.openktp.core.career.specialty.SpecialtySources
 */
public final class WiderSpecialisms {

    private static final Citation LOCAL = SpecialtySources.JOIN_OUR_DORSET.at("four main areas with sub-disciplines");
    private static final Citation ENCYCLOPEDIA = SpecialtySources.WIKIPEDIA.at("specialties by division");
    private static final Citation AREAS = SpecialtySources.HEALTH_CAREERS_BIOINFORMATICS.at("three areas");

    /** All of them, by division. */
    public static final Catalogue<Specialism> CATALOGUE = Catalogue.of(
            "specialisms",
            "Specialisms of the healthcare-science workforce, from secondary pages",
            List.of(
                    life("analytical-toxicology", "Analytical toxicology", LOCAL),
                    life("anatomical-pathology", "Anatomical pathology", LOCAL),
                    life("blood-transfusion-science", "Blood transfusion science", ENCYCLOPEDIA),
                    life("clinical-biochemistry", "Clinical biochemistry", ENCYCLOPEDIA),
                    life("clinical-genetics", "Clinical genetics/genetic science", LOCAL),
                    life("clinical-embryology", "Clinical embryology and reproductive science", LOCAL),
                    life("clinical-immunology", "Clinical immunology", LOCAL),
                    life("cytopathology", "Cytopathology including cervical cytology", LOCAL),
                    life("electron-microscopy", "Electron microscopy", LOCAL),
                    life("external-quality-assurance", "External quality assurance", LOCAL),
                    life("haematology", "Haematology", ENCYCLOPEDIA),
                    life("haemostasis-and-thrombosis", "Haemostasis and thrombosis", LOCAL),
                    life("histocompatibility-and-immunogenetics", "Histocompatibility and immunogenetics", LOCAL),
                    life("histopathology", "Histopathology", ENCYCLOPEDIA),
                    life("microbiology", "Microbiology", ENCYCLOPEDIA),
                    life("molecular-pathology-of-acquired-disease", "Molecular pathology of acquired disease", LOCAL),
                    life("molecular-pathology-of-infection", "Molecular pathology of infection", LOCAL),
                    life("phlebotomy", "Phlebotomy", ENCYCLOPEDIA),
                    life("tissue-banking", "Tissue banking", LOCAL),
                    life("virology", "Virology", ENCYCLOPEDIA),
                    physiological("audiology", "Audiology", ENCYCLOPEDIA),
                    physiological("autonomic-neurovascular-function", "Autonomic neurovascular function", LOCAL),
                    physiological("cardiac-physiology", "Cardiac physiology", LOCAL),
                    physiological("clinical-perfusion-science", "Clinical perfusion science", LOCAL),
                    physiological("critical-care-science", "Critical care science", LOCAL),
                    physiological("gastrointestinal-physiology", "Gastrointestinal physiology", LOCAL),
                    physiological("neurophysiology", "Neurophysiology", ENCYCLOPEDIA),
                    physiological("ophthalmic-and-vision-science", "Ophthalmic and vision science", LOCAL),
                    physiological("respiratory-physiology", "Respiratory physiology", LOCAL),
                    physiological("sleep-physiology", "Sleep physiology", ENCYCLOPEDIA),
                    physiological("urodynamic-science", "Urodynamic science", LOCAL),
                    physiological("vascular-science", "Vascular science", LOCAL),
                    physical("biomechanical-engineering", "Biomechanical engineering", ENCYCLOPEDIA),
                    physical("biomedical-engineering", "Biomedical engineering", LOCAL),
                    physical("clinical-measurement", "Clinical measurement and development", LOCAL),
                    physical("clinical-pharmaceutical-science", "Clinical pharmaceutical science", LOCAL),
                    physical("diagnostic-radiology", "Diagnostic radiology and MR physics", LOCAL),
                    physical("clinical-engineering", "Equipment management and clinical engineering", LOCAL),
                    physical("medical-electronics", "Medical electronics and instrumentation", LOCAL),
                    physical("medical-engineering-design", "Medical engineering design", LOCAL),
                    physical("clinical-photography", "Clinical photography", LOCAL),
                    physical("nuclear-medicine", "Nuclear medicine", LOCAL),
                    physical("radiation-protection", "Radiation protection and monitoring", LOCAL),
                    physical("radiotherapy-physics", "Radiotherapy physics", LOCAL),
                    physical("reconstructive-science", "Reconstructive science", LOCAL),
                    physical("rehabilitation-engineering", "Rehabilitation engineering", LOCAL),
                    physical("renal-technology", "Renal dialysis technology", LOCAL),
                    physical("ultrasound", "Ultrasound and non-ionising radiation", LOCAL),
                    informatics("bioinformatics-genomics", "Clinical bioinformatics (genomics)"),
                    informatics("bioinformatics-health-informatics", "Clinical bioinformatics (health informatics)"),
                    informatics("bioinformatics-physical-sciences", "Clinical bioinformatics (physical sciences)")),
            Specialism::token,
            List.of(Field.of("name", Specialism::name), Field.of("division", Specialism::division)));

    private WiderSpecialisms() {}

    private static Specialism life(String token, String name, Citation page) {
        return new Specialism(token, reported(name, page), reported(LIFE_SCIENCES, page));
    }

    private static Specialism physiological(String token, String name, Citation page) {
        return new Specialism(token, reported(name, page), reported(PHYSIOLOGICAL_SCIENCES, page));
    }

    private static Specialism physical(String token, String name, Citation page) {
        return new Specialism(token, reported(name, page), reported(PHYSICAL_SCIENCES, page));
    }

    private static Specialism informatics(String token, String name) {
        return new Specialism(token, reported(name, AREAS), reported(CLINICAL_BIOINFORMATICS, AREAS));
    }
}
