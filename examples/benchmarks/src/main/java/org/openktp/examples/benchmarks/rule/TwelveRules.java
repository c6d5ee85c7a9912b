package org.openktp.examples.benchmarks.rule;

import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.atLeast;
import static org.openktp.rules.condition.Condition.between;
import static org.openktp.rules.condition.Condition.includesAny;
import static org.openktp.rules.condition.Condition.is;
import static org.openktp.rules.condition.Condition.isIn;
import static org.openktp.rules.condition.Condition.matches;
import static org.openktp.rules.condition.Condition.sizeAtMost;
import static org.openktp.rules.condition.Condition.wordsAtLeast;
import static org.openktp.rules.condition.Condition.wordsAtMost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.Role;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.source.Provenance;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RequirementBuilder;
import org.openktp.rules.rule.RuleSet;

/** The twelve rules as a rule set: made up to be measured, and those of no round. */
public final class TwelveRules {

    /** The round for which the applications are. */
    public static final Round ROUND = HcsKtp.ROUND_4;

    /** The first day of submission. */
    public static final LocalDate OPENS = LocalDate.of(2023, 11, 13);

    /** The last day of submission. */
    public static final LocalDate CLOSES = LocalDate.of(2024, 1, 31);

    /** The roles that may apply. */
    public static final Set<Role> ROLES =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Role.ASSISTANT, Role.OTHER)));

    /** The nations of work. */
    public static final Set<Nation> NATIONS =
            Collections.unmodifiableSet(EnumSet.of(Nation.ENGLAND, Nation.SCOTLAND, Nation.WALES));

    /** The kinds of employer. */
    public static final Set<OrganisationKind> KINDS = Collections.unmodifiableSet(
            EnumSet.of(OrganisationKind.NHS_TRUST, OrganisationKind.HEALTH_BOARD, OrganisationKind.OTHER_NHS_BODY));

    /** The themes of which one must be there. */
    public static final List<Theme> THEMES = ROUND.themeList().subList(0, 3);

    /** The partners of which one must be there. */
    public static final List<Organisation> PARTNERS = List.of(HcsKtp.NPL, HcsKtp.NML_AT_LGC, HcsKtp.MHRA);

    /** The twelve rules. */
    public static final RuleSet RULES = version(0);

    private TwelveRules() {}

    /**
     * Versions of the rules, as a round may go through: some bounds move, all else stays.
     *
     * @param count how many
     * @return the versions, {@link #RULES} first
     */
    public static List<RuleSet> versions(int count) {
        return IntStream.range(0, count).mapToObj(TwelveRules::version).toList();
    }

    private static RuleSet version(int number) {
        List<Requirement> rules = new ArrayList<>();
        for (Check check : Check.values()) {
            rules.add(requirement(check, number));
        }
        String version = String.valueOf(number + 1);
        RuleSet bare =
                new RuleSet(ROUND.id(), version, Coverage.COMPLETE, InForce.unbounded(), List.copyOf(rules), List.of());
        return new RuleSet(
                bare.id(),
                version,
                bare.coverage(),
                bare.inForce(),
                bare.rules(),
                HcsFacts.implied(bare.facts().values()));
    }

    private static Requirement requirement(Check check, int number) {
        RequirementBuilder rule = Requirement.builder()
                .id(ROUND.id() + "." + check.token())
                .title(check.label())
                .text("Made up to be measured.")
                .provenance(Provenance.USER_SUPPLIED)
                .requirement(condition(check, number));
        return check == Check.EMPLOYER_CODE
                ? rule.applicability(is(HcsFacts.EMPLOYER_KIND, OrganisationKind.NHS_TRUST))
                        .build()
                : rule.build();
    }

    private static Condition condition(Check check, int number) {
        return switch (check) {
            case SUBMITTED_IN_TIME -> between(HcsFacts.SUBMITTED, OPENS.minusDays(number), CLOSES);
            case ROLE -> isIn(HcsFacts.ROLE, ROLES);
            case STAFF_GROUP -> is(HcsFacts.STAFF_GROUP, StaffGroup.HEALTHCARE_SCIENTISTS);
            case BAND -> atLeast(HcsFacts.BAND, AgendaForChangeBand.BAND_7);
            case NATION -> isIn(HcsFacts.NATION, NATIONS);
            case EMPLOYER_KIND -> isIn(HcsFacts.EMPLOYER_KIND, KINDS);
            case CLINICAL_TIME -> between(HcsFacts.CLINICAL_TIME, 20 - number % 20, 80);
            case TITLE_LENGTH -> words(HcsFacts.TITLE, 3, 20);
            case SUMMARY_LENGTH -> words(HcsFacts.SUMMARY, 100, 400 + number % 10);
            case THEMES -> all(includesAny(HcsFacts.themes(ROUND), THEMES), sizeAtMost(HcsFacts.themes(ROUND), 2));
            case PARTNERS -> includesAny(HcsFacts.partners(ROUND), PARTNERS);
            case EMPLOYER_CODE -> matches(HcsFacts.EMPLOYER, "ods:R[A-Z0-9]{2}");
        };
    }

    private static Condition words(Fact<String> text, int least, int most) {
        return all(
                wordsAtLeast(text, WordCounting.WHITE_SPACE, least), wordsAtMost(text, WordCounting.WHITE_SPACE, most));
    }

    /**
     * The rule set for the round.
     *
     * @return what a screening is made of
     */
    public static Map<Round, RuleSet> byRound() {
        return Map.of(ROUND, RULES);
    }
}
