package org.openktp.examples.benchmarks.cohort;

import static org.openktp.core.knowledge.Knowledge.known;
import static org.openktp.core.knowledge.Knowledge.missing;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.examples.benchmarks.rule.Check;
import org.openktp.examples.benchmarks.rule.TwelveRules;

/**
 * Makes applications, the same ones from the same seed: about three in five pass every rule, the others fail one to three, and
 * of all one in twenty has one to three facts missing.
 */
public final class ApplicationMaker {

    /** The seed of everything that is measured. */
    public static final long SEED = 20260101;

    private static final double PASS = 0.63;
    private static final double INCOMPLETE = 0.05;
    private static final List<Check> MAY_BE_MISSING =
            List.of(Check.ROLE, Check.BAND, Check.CLINICAL_TIME, Check.TITLE_LENGTH, Check.THEMES, Check.PARTNERS);
    private static final Missing.Reason[] REASONS = Missing.Reason.values();

    private final SplittableRandom random;
    private final Values values;
    private final Prose prose;
    private int made;

    /**
     * Begins a stream.
     *
     * @param seed which one
     */
    public ApplicationMaker(long seed) {
        this.random = new SplittableRandom(seed);
        this.values = new Values(random);
        this.prose = new Prose(random);
    }

    /**
     * Makes the next application.
     *
     * @return the application
     */
    public Application next() {
        Set<Check> failing = random.nextDouble() < PASS ? EnumSet.noneOf(Check.class) : some(List.of(Check.values()));
        if (failing.contains(Check.EMPLOYER_KIND)) {
            failing.remove(Check.EMPLOYER_CODE); // which asks only trusts
        }
        Set<Check> open = random.nextDouble() < INCOMPLETE ? some(MAY_BE_MISSING) : EnumSet.noneOf(Check.class);
        return application(failing, open);
    }

    private Set<Check> some(List<Check> checks) {
        Set<Check> some = EnumSet.noneOf(Check.class);
        double share = random.nextDouble();
        int count = share < 0.6 ? 1 : share < 0.9 ? 2 : 3;
        while (some.size() < count) {
            some.add(checks.get(random.nextInt(checks.size())));
        }
        return some;
    }

    private Application application(Set<Check> failing, Set<Check> open) {
        return Application.builder()
                .id(String.format(Locale.ROOT, "b-%08d", ++made))
                .round(TwelveRules.ROUND.id())
                .submitted(known(values.day(failing.contains(Check.SUBMITTED_IN_TIME))))
                .applicant(applicant(failing, open))
                .proposal(known(proposal(failing, open)))
                .build();
    }

    private Applicant applicant(Set<Check> failing, Set<Check> open) {
        OrganisationKind kind =
                values.kind(failing.contains(Check.EMPLOYER_KIND), failing.contains(Check.EMPLOYER_CODE));
        return Applicant.builder()
                .role(unless(open.contains(Check.ROLE), values.role(failing.contains(Check.ROLE))))
                .staffGroup(known(new StaffGroup(failing.contains(Check.STAFF_GROUP) ? "04" : "06")))
                .band(unless(open.contains(Check.BAND), values.band(failing.contains(Check.BAND))))
                .nation(known(
                        failing.contains(Check.NATION) ? Nation.NORTHERN_IRELAND : values.any(TwelveRules.NATIONS)))
                .employer(known(OrganisationId.ods(values.employer(kind, failing.contains(Check.EMPLOYER_CODE)))))
                .employerKind(known(kind))
                .clinicalTimePercent(unless(
                        open.contains(Check.CLINICAL_TIME), values.percent(failing.contains(Check.CLINICAL_TIME))))
                .build();
    }

    private Proposal proposal(Set<Check> failing, Set<Check> open) {
        String title = prose.title(failing.contains(Check.TITLE_LENGTH));
        return Proposal.builder()
                .title(unless(open.contains(Check.TITLE_LENGTH), title))
                .summary(known(prose.summary(failing.contains(Check.SUMMARY_LENGTH), title)))
                .themes(unless(open.contains(Check.THEMES), values.themes(failing.contains(Check.THEMES))))
                .partners(unless(open.contains(Check.PARTNERS), values.partners(failing.contains(Check.PARTNERS))))
                .build();
    }

    private <T> Knowledge<T> unless(boolean open, T value) {
        return open ? missing(REASONS[random.nextInt(REASONS.length)]) : known(value);
    }
}
