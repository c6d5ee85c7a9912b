package org.openktp.examples.benchmarks.contender.hand;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openktp.examples.benchmarks.plain.MissingFields;
import org.openktp.examples.benchmarks.plain.PlainApplicant;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.examples.benchmarks.plain.PlainBand;
import org.openktp.examples.benchmarks.plain.PlainEmployerKind;
import org.openktp.examples.benchmarks.plain.PlainNation;
import org.openktp.examples.benchmarks.plain.PlainPartner;
import org.openktp.examples.benchmarks.plain.PlainProposal;
import org.openktp.examples.benchmarks.plain.PlainRole;
import org.openktp.examples.benchmarks.plain.PlainTheme;
import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.examples.benchmarks.rule.Check;
import org.openktp.rules.decision.Verdict;

/**
 * The rules written as well as we can: codes as bits, days as numbers, the cheapest first, words counted only as long as their
 * number can still matter, and nothing allocated but the answer.
 */
@SuppressWarnings("EnumOrdinal") // of which the bits are made
public final class BestByHand {

    private static final int OPENS = packed(LocalDate.of(2023, 11, 13));
    private static final int CLOSES = packed(LocalDate.of(2024, 1, 31));
    private static final int ROLES = bits(EnumSet.complementOf(EnumSet.of(PlainRole.ASSISTANT, PlainRole.OTHER)));
    private static final int BANDS = bits(EnumSet.range(PlainBand.BAND_7, PlainBand.BAND_9));
    private static final int NATIONS = bits(EnumSet.complementOf(EnumSet.of(PlainNation.NORTHERN_IRELAND)));
    private static final int KINDS = bits(
            EnumSet.of(PlainEmployerKind.NHS_TRUST, PlainEmployerKind.HEALTH_BOARD, PlainEmployerKind.OTHER_NHS_BODY));

    private BestByHand() {}

    private static int bits(Set<? extends Enum<?>> values) {
        int bits = 0;
        for (Enum<?> value : values) {
            bits |= 1 << value.ordinal();
        }
        return bits;
    }

    /** A number that orders days as the calendar does, for less than their count since some day. */
    private static int packed(LocalDate day) {
        return day.getYear() << 9 | day.getMonthValue() << 5 | day.getDayOfMonth();
    }

    /**
     * The verdict, clear at the first rule that fails.
     *
     * @param application the application
     * @return the verdict
     */
    public static Verdict verdict(PlainApplication application) {
        PlainApplicant applicant = application.applicant();
        PlainProposal proposal = application.proposal();
        if (fails(applicant.role(), ROLES)
                || fails(applicant.band(), BANDS)
                || fails(applicant.nation(), NATIONS)
                || fails(applicant.employerKind(), KINDS)
                || failsPercent(applicant.clinicalTimePercent())
                || failsDay(application.submitted())
                || failsGroup(applicant.staffGroup())
                || failsThemes(proposal.themes())
                || failsPartners(proposal.partners())
                || failsCode(applicant.employerKind(), applicant.employer())
                || failsWords(proposal.title(), 3, 20)
                || failsWords(proposal.summary(), 100, 400)) {
            return Verdict.INELIGIBLE;
        }
        return MissingFields.of(application) == 0 ? Verdict.ELIGIBLE : Verdict.UNDETERMINED;
    }

    /**
     * Checks every rule.
     *
     * @param application the application
     * @return the answer
     */
    public static Answer answer(PlainApplication application) {
        return Answer.of(failed(application), MissingFields.of(application));
    }

    /**
     * The rules that fail.
     *
     * @param application the application
     * @return their bits
     */
    static int failed(PlainApplication application) {
        PlainApplicant applicant = application.applicant();
        PlainProposal proposal = application.proposal();
        return bit(failsDay(application.submitted()), Check.SUBMITTED_IN_TIME)
                | bit(fails(applicant.role(), ROLES), Check.ROLE)
                | bit(failsGroup(applicant.staffGroup()), Check.STAFF_GROUP)
                | bit(fails(applicant.band(), BANDS), Check.BAND)
                | bit(fails(applicant.nation(), NATIONS), Check.NATION)
                | bit(fails(applicant.employerKind(), KINDS), Check.EMPLOYER_KIND)
                | bit(failsPercent(applicant.clinicalTimePercent()), Check.CLINICAL_TIME)
                | bit(failsWords(proposal.title(), 3, 20), Check.TITLE_LENGTH)
                | bit(failsWords(proposal.summary(), 100, 400), Check.SUMMARY_LENGTH)
                | bit(failsThemes(proposal.themes()), Check.THEMES)
                | bit(failsPartners(proposal.partners()), Check.PARTNERS)
                | bit(failsCode(applicant.employerKind(), applicant.employer()), Check.EMPLOYER_CODE);
    }

    private static int bit(boolean condition, Check check) {
        return condition ? check.bit() : 0;
    }

    private static boolean fails(@Nullable Enum<?> value, int passing) {
        return value != null && ((passing >> value.ordinal()) & 1) == 0;
    }

    private static boolean failsDay(@Nullable LocalDate day) {
        if (day == null) {
            return false;
        }
        int packed = packed(day);
        return packed < OPENS || packed > CLOSES;
    }

    private static boolean failsGroup(@Nullable String group) {
        return group != null && !group.equals("06");
    }

    private static boolean failsPercent(@Nullable Integer percent) {
        return percent != null && (percent < 20 || percent > 80);
    }

    private static boolean failsThemes(@Nullable EnumSet<PlainTheme> themes) {
        return themes != null
                && (themes.size() > 2
                        || (!themes.contains(PlainTheme.NOVEL_DIAGNOSTICS)
                                && !themes.contains(PlainTheme.ADVANCED_THERAPEUTICS)
                                && !themes.contains(PlainTheme.MEDICAL_DEVICES_AND_DIGITAL_HEALTH)));
    }

    private static boolean failsPartners(@Nullable EnumSet<PlainPartner> partners) {
        return partners != null
                && !partners.contains(PlainPartner.NPL)
                && !partners.contains(PlainPartner.NML)
                && !partners.contains(PlainPartner.MHRA);
    }

    private static boolean failsCode(@Nullable PlainEmployerKind kind, @Nullable String employer) {
        return kind == PlainEmployerKind.NHS_TRUST && employer != null && !isTrust(employer);
    }

    private static boolean isTrust(String employer) {
        return employer.length() == 7
                && employer.startsWith("ods:R")
                && isLetterOrDigit(employer.charAt(5))
                && isLetterOrDigit(employer.charAt(6));
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
    }

    private static boolean failsWords(@Nullable String text, int least, int most) {
        return text != null && !Words.isWithin(text, least, most);
    }
}
