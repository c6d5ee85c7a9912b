package org.openktp.examples.benchmarks.contender.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openktp.examples.benchmarks.plain.PlainApplicant;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.examples.benchmarks.plain.PlainProposal;
import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.examples.benchmarks.rule.Check;

/** As {@link BestByHand}, and for every rule that fails, what it requires and what was found. */
public final class ExplainedByHand {

    private static final Check[] CHECKS = Check.values();

    private ExplainedByHand() {}

    /**
     * An answer that says why.
     *
     * @param answer the answer
     * @param why a sentence for every rule that fails
     */
    public record Explained(Answer answer, List<String> why) {}

    /**
     * Checks every rule.
     *
     * @param application the application
     * @return the answer with its reasons
     */
    public static Explained explain(PlainApplication application) {
        Answer answer = BestByHand.answer(application);
        List<String> why = new ArrayList<>(4);
        for (int left = answer.failed(); left != 0; left &= left - 1) {
            Check check = CHECKS[Integer.numberOfTrailingZeros(left)];
            why.add(required(check) + "; found " + Objects.toString(found(check, application)));
        }
        return new Explained(answer, why);
    }

    private static String required(Check check) {
        return switch (check) {
            case SUBMITTED_IN_TIME -> "day of submission is from 2023-11-13 to 2024-01-31";
            case ROLE ->
                "role is one of healthcare science associate, healthcare science practitioner, biomedical scientist,"
                        + " trainee clinical scientist (STP), clinical scientist, senior or principal clinical scientist,"
                        + " scientist in higher specialist training (HSST), consultant clinical or healthcare scientist";
            case STAFF_GROUP -> "staff group of the post is 06 (healthcare scientists)";
            case BAND -> "pay band is at least band 7";
            case NATION -> "nation of work is one of England, Scotland, Wales";
            case EMPLOYER_KIND -> "kind of employer is one of an NHS trust, a health board, another NHS body";
            case CLINICAL_TIME ->
                "percentage of working time in clinical service during the programme is from 20 to 80";
            case TITLE_LENGTH -> "title of the project has from 3 to 20 words";
            case SUMMARY_LENGTH -> "summary of the project has from 100 to 400 words";
            case THEMES ->
                "themes of the project are one or two and include one of Novel diagnostics, Advanced therapeutics,"
                        + " Medical devices and digital health";
            case PARTNERS ->
                "partners of the project include one of National Physical Laboratory, National Measurement"
                        + " Laboratory, Medicines and Healthcare products Regulatory Agency";
            case EMPLOYER_CODE -> "employer has the form ods:R[A-Z0-9]{2}";
        };
    }

    private static @Nullable Object found(Check check, PlainApplication application) {
        PlainApplicant applicant = application.applicant();
        PlainProposal proposal = application.proposal();
        return switch (check) {
            case SUBMITTED_IN_TIME -> application.submitted();
            case ROLE -> applicant.role();
            case STAFF_GROUP -> applicant.staffGroup();
            case BAND -> applicant.band();
            case NATION -> applicant.nation();
            case EMPLOYER_KIND -> applicant.employerKind();
            case CLINICAL_TIME -> applicant.clinicalTimePercent();
            case TITLE_LENGTH -> proposal.title();
            case SUMMARY_LENGTH -> proposal.summary();
            case THEMES -> proposal.themes();
            case PARTNERS -> proposal.partners();
            case EMPLOYER_CODE -> applicant.employer();
        };
    }
}
