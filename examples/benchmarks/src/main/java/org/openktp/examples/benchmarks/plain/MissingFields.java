package org.openktp.examples.benchmarks.plain;

import org.openktp.examples.benchmarks.rule.Check;

/** Which rules are open because of what is null: the second look of everybody whose checks pass null. */
public final class MissingFields {

    private MissingFields() {}

    /**
     * The rules that are open.
     *
     * @param application the application
     * @return their bits
     */
    public static int of(PlainApplication application) {
        PlainApplicant applicant = application.applicant();
        PlainProposal proposal = application.proposal();
        return bit(application.submitted() == null, Check.SUBMITTED_IN_TIME)
                | bit(applicant.role() == null, Check.ROLE)
                | bit(applicant.staffGroup() == null, Check.STAFF_GROUP)
                | bit(applicant.band() == null, Check.BAND)
                | bit(applicant.nation() == null, Check.NATION)
                | bit(applicant.employerKind() == null, Check.EMPLOYER_KIND)
                | bit(applicant.clinicalTimePercent() == null, Check.CLINICAL_TIME)
                | bit(proposal.title() == null, Check.TITLE_LENGTH)
                | bit(proposal.summary() == null, Check.SUMMARY_LENGTH)
                | bit(proposal.themes() == null, Check.THEMES)
                | bit(proposal.partners() == null, Check.PARTNERS)
                | bit(isCodeOpen(applicant), Check.EMPLOYER_CODE);
    }

    private static int bit(boolean condition, Check check) {
        return condition ? check.bit() : 0;
    }

    private static boolean isCodeOpen(PlainApplicant applicant) {
        PlainEmployerKind kind = applicant.employerKind();
        return applicant.employer() == null && (kind == null || kind == PlainEmployerKind.NHS_TRUST);
    }
}
