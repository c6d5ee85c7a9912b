package org.openktp.examples.benchmarks.plain;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.openktp.examples.benchmarks.contender.bean.OneOf;
import org.openktp.examples.benchmarks.contender.bean.Texts;

/**
 * Who applies; null is what is not known.
 *
 * @param role the role
 * @param staffGroup the two digits of the staff group
 * @param band the pay band
 * @param nation the nation of work
 * @param employer the scheme and code of the employer
 * @param employerKind the kind of employer
 * @param clinicalTimePercent the share of time in clinical service
 */
public record PlainApplicant(
        @OneOf(
                value = {
                    "ASSOCIATE",
                    "PRACTITIONER",
                    "BIOMEDICAL_SCIENTIST",
                    "STP_TRAINEE",
                    "CLINICAL_SCIENTIST",
                    "SENIOR_PRINCIPAL",
                    "HSST_TRAINEE",
                    "CONSULTANT"
                },
                message = "ROLE")
        @Nullable
        PlainRole role,

        @Pattern(regexp = "06", message = "STAFF_GROUP") @Nullable
        String staffGroup,

        @OneOf(
                value = {"BAND_7", "BAND_8A", "BAND_8B", "BAND_8C", "BAND_8D", "BAND_9"},
                message = "BAND")
        @Nullable
        PlainBand band,

        @OneOf(
                value = {"ENGLAND", "SCOTLAND", "WALES"},
                message = "NATION")
        @Nullable
        PlainNation nation,

        @Nullable String employer,

        @OneOf(
                value = {"NHS_TRUST", "HEALTH_BOARD", "OTHER_NHS_BODY"},
                message = "EMPLOYER_KIND")
        @Nullable
        PlainEmployerKind employerKind,

        @Min(value = 20, message = "CLINICAL_TIME") @Max(value = 80, message = "CLINICAL_TIME") @Nullable
        Integer clinicalTimePercent) {

    /**
     * Two fields together, which a constraint on the class would see too late: generated validators ask those only of what has
     * passed all else.
     *
     * @return false if the employer is a trust with the code of something else
     */
    @AssertTrue(message = "EMPLOYER_CODE")
    public boolean isCodeOfKind() {
        return Texts.hasCodeOfKind(this);
    }
}
