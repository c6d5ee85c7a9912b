package org.openktp.examples.benchmarks.start;

import java.time.LocalDate;
import java.util.EnumSet;
import org.openktp.examples.benchmarks.contender.bean.ByHibernateValidator;
import org.openktp.examples.benchmarks.plain.PlainApplicant;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.examples.benchmarks.plain.PlainBand;
import org.openktp.examples.benchmarks.plain.PlainEmployerKind;
import org.openktp.examples.benchmarks.plain.PlainNation;
import org.openktp.examples.benchmarks.plain.PlainPartner;
import org.openktp.examples.benchmarks.plain.PlainProposal;
import org.openktp.examples.benchmarks.plain.PlainRole;
import org.openktp.examples.benchmarks.plain.PlainTheme;

/** By Hibernate Validator, of an application that need not be read. */
public final class HibernateStart {

    private HibernateStart() {}

    /**
     * Decides an application.
     *
     * @param arguments not looked at
     */
    public static void main(String[] arguments) {
        PlainApplicant applicant = new PlainApplicant(
                PlainRole.CLINICAL_SCIENTIST,
                "06",
                PlainBand.BAND_7,
                PlainNation.ENGLAND,
                "ods:RHQ",
                PlainEmployerKind.NHS_TRUST,
                50);
        PlainProposal proposal = new PlainProposal(
                "Traceable calibration of sensors",
                "words ".repeat(250),
                EnumSet.of(PlainTheme.NOVEL_DIAGNOSTICS),
                EnumSet.of(PlainPartner.NPL));
        PlainApplication application =
                new PlainApplication("one", "hcs-ktp-4", LocalDate.of(2024, 1, 8), applicant, proposal);
        System.out.println(ByHibernateValidator.check(application).answer().verdict());
    }
}
