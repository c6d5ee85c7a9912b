package org.openktp.examples.benchmarks.contender.hand;

import static org.openktp.examples.benchmarks.plain.PlainEmployerKind.HEALTH_BOARD;
import static org.openktp.examples.benchmarks.plain.PlainEmployerKind.NHS_TRUST;
import static org.openktp.examples.benchmarks.plain.PlainEmployerKind.OTHER_NHS_BODY;
import static org.openktp.examples.benchmarks.plain.PlainNation.ENGLAND;
import static org.openktp.examples.benchmarks.plain.PlainNation.SCOTLAND;
import static org.openktp.examples.benchmarks.plain.PlainNation.WALES;
import static org.openktp.examples.benchmarks.plain.PlainPartner.MHRA;
import static org.openktp.examples.benchmarks.plain.PlainPartner.NML;
import static org.openktp.examples.benchmarks.plain.PlainPartner.NPL;
import static org.openktp.examples.benchmarks.plain.PlainRole.ASSOCIATE;
import static org.openktp.examples.benchmarks.plain.PlainRole.BIOMEDICAL_SCIENTIST;
import static org.openktp.examples.benchmarks.plain.PlainRole.CLINICAL_SCIENTIST;
import static org.openktp.examples.benchmarks.plain.PlainRole.CONSULTANT;
import static org.openktp.examples.benchmarks.plain.PlainRole.HSST_TRAINEE;
import static org.openktp.examples.benchmarks.plain.PlainRole.PRACTITIONER;
import static org.openktp.examples.benchmarks.plain.PlainRole.SENIOR_PRINCIPAL;
import static org.openktp.examples.benchmarks.plain.PlainRole.STP_TRAINEE;
import static org.openktp.examples.benchmarks.plain.PlainTheme.ADVANCED_THERAPEUTICS;
import static org.openktp.examples.benchmarks.plain.PlainTheme.MEDICAL_DEVICES_AND_DIGITAL_HEALTH;
import static org.openktp.examples.benchmarks.plain.PlainTheme.NOVEL_DIAGNOSTICS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openktp.examples.benchmarks.plain.PlainApplicant;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.examples.benchmarks.plain.PlainBand;
import org.openktp.examples.benchmarks.plain.PlainRole;
import org.openktp.examples.benchmarks.plain.PlainTheme;
import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.examples.benchmarks.rule.Check;
import org.openktp.rules.decision.Verdict;

/** The rules as a list of predicates over fields, written for their reader. */
public final class PlainByHand {

    private static final LocalDate OPENS = LocalDate.of(2023, 11, 13);
    private static final LocalDate CLOSES = LocalDate.of(2024, 1, 31);
    private static final Set<PlainRole> ROLES = Set.of(
            ASSOCIATE,
            PRACTITIONER,
            BIOMEDICAL_SCIENTIST,
            STP_TRAINEE,
            CLINICAL_SCIENTIST,
            SENIOR_PRINCIPAL,
            HSST_TRAINEE,
            CONSULTANT);
    private static final Set<PlainTheme> THEMES =
            Set.of(NOVEL_DIAGNOSTICS, ADVANCED_THERAPEUTICS, MEDICAL_DEVICES_AND_DIGITAL_HEALTH);

    private static final List<Rule<?>> RULES = List.of(
            new Rule<>(
                    Check.SUBMITTED_IN_TIME,
                    PlainApplication::submitted,
                    day -> !day.isBefore(OPENS) && !day.isAfter(CLOSES)),
            new Rule<>(Check.ROLE, each -> each.applicant().role(), ROLES::contains),
            new Rule<>(Check.STAFF_GROUP, each -> each.applicant().staffGroup(), "06"::equals),
            new Rule<>(Check.BAND, each -> each.applicant().band(), band -> band.compareTo(PlainBand.BAND_7) >= 0),
            new Rule<>(Check.NATION, each -> each.applicant().nation(), Set.of(ENGLAND, SCOTLAND, WALES)::contains),
            new Rule<>(
                    Check.EMPLOYER_KIND,
                    each -> each.applicant().employerKind(),
                    Set.of(NHS_TRUST, HEALTH_BOARD, OTHER_NHS_BODY)::contains),
            new Rule<>(
                    Check.CLINICAL_TIME,
                    each -> each.applicant().clinicalTimePercent(),
                    percent -> percent >= 20 && percent <= 80),
            new Rule<>(Check.TITLE_LENGTH, each -> each.proposal().title(), title -> hasWords(title, 3, 20)),
            new Rule<>(Check.SUMMARY_LENGTH, each -> each.proposal().summary(), summary -> hasWords(summary, 100, 400)),
            new Rule<>(
                    Check.THEMES,
                    each -> each.proposal().themes(),
                    themes -> themes.stream().anyMatch(THEMES::contains) && themes.size() <= 2),
            new Rule<>(Check.PARTNERS, each -> each.proposal().partners(), partners -> partners.stream()
                    .anyMatch(Set.of(NPL, NML, MHRA)::contains)),
            new Rule<>(Check.EMPLOYER_CODE, PlainApplication::applicant, PlainByHand::hasCodeOfKind));

    private PlainByHand() {}

    private enum Outcome {
        PASSED,
        FAILED,
        OPEN
    }

    private record Rule<T>(Check check, Function<PlainApplication, @Nullable T> field, Predicate<T> predicate) {
        Outcome outcome(PlainApplication application) {
            T value = field.apply(application);
            if (value == null) {
                return Outcome.OPEN;
            }
            return predicate.test(value) ? Outcome.PASSED : Outcome.FAILED;
        }
    }

    private record Checked(Check check, Outcome outcome) {}

    /**
     * What every rule says.
     *
     * @param failed the rules that fail
     * @param open the rules whose field is not known
     */
    public record Result(List<Check> failed, List<Check> open) {

        /**
         * The same in the form that all contenders share.
         *
         * @return the answer
         */
        public Answer answer() {
            return Answer.of(bits(failed), bits(open));
        }

        private static int bits(List<Check> checks) {
            return checks.stream().mapToInt(Check::bit).sum();
        }
    }

    private static boolean hasWords(String text, int least, int most) {
        int words = text.trim().split("\\s+").length;
        return words >= least && words <= most;
    }

    private static boolean hasCodeOfKind(PlainApplicant applicant) {
        String employer = applicant.employer();
        return applicant.employerKind() != NHS_TRUST || (employer != null && employer.matches("ods:R[A-Z0-9]{2}"));
    }

    /**
     * The verdict, clear at the first rule that fails.
     *
     * @param application the application
     * @return the verdict
     */
    public static Verdict verdict(PlainApplication application) {
        boolean open = false;
        for (Rule<?> rule : RULES) {
            Outcome outcome = rule.outcome(application);
            if (outcome == Outcome.FAILED) {
                return Verdict.INELIGIBLE;
            }
            open |= outcome == Outcome.OPEN;
        }
        return open ? Verdict.UNDETERMINED : Verdict.ELIGIBLE;
    }

    /**
     * Checks every rule.
     *
     * @param application the application
     * @return those that fail and those that are open
     */
    public static Result check(PlainApplication application) {
        List<Checked> checked = RULES.stream()
                .map(rule -> new Checked(rule.check(), rule.outcome(application)))
                .toList();
        return new Result(with(checked, Outcome.FAILED), with(checked, Outcome.OPEN));
    }

    private static List<Check> with(List<Checked> checked, Outcome outcome) {
        return checked.stream()
                .filter(each -> each.outcome() == outcome)
                .map(Checked::check)
                .toList();
    }
}
