package org.openktp.rules.innovate.eligibility;

import static org.openktp.rules.condition.Condition.all;
import static org.openktp.rules.condition.Condition.any;
import static org.openktp.rules.condition.Condition.hasValue;
import static org.openktp.rules.condition.Condition.not;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.source.Sourced;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.innovate.application.ProjectFacts;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.rule.Seen;

/**
 * The conditions on which Innovate UK's scheme takes applications, as far as they were found. No page that was read lists
 * them all, so that every set is partial. Each is told with the strands and the days for which it was seen; on a day
 * between those and what bounds it further out, whether it held is not known, and no decision guesses.
 *
 * <p>Mandatory is what the pages ask of who applies; advisory what the terms ask of who has an award; a person judges what has
 * no threshold. Left out are:
 *
 * <ul>
 *   <li>what permits and refuses nobody: that public bodies took part in the years to about 2015, that the fourth accelerated
 *       competition admits them, and that accelerated projects need no adviser;
 *   <li>what has no date: how many people and academics take part in an accelerated project, and the tenth of an associate's
 *       time that one university's page gives to their own development;
 *   <li>what was the practice of one place: which class of degree an associate must have;
 *   <li>what is no condition of entry: how the size of a business or group is told, which {@link
 *       org.openktp.core.innovate.partner.BusinessPartner#sizeOfGroup()} does, and the case study at the end;
 *   <li>whether a project is state aid or a subsidy, the themes of accelerated competitions and the areas of African
 *       agriculture, for which an application holds no fact.
 * </ul>
 */
public final class InnovateRules {

    private static final String VERSION = "1";

    static final List<StrandRule> ROWS = Stream.of(
                    ApplicantRules.ROWS, PartnerRules.ROWS, SectorRules.ROWS, ProjectRules.ROWS, AwardRules.ROWS)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, StrandRule> BY_ID = byId();

    /** A project's length is given in months or in weeks. */
    private static final Condition MONTHS_OR_WEEKS = any(
            all(hasValue(ProjectFacts.MONTHS), not(hasValue(ProjectFacts.WEEKS))),
            all(not(hasValue(ProjectFacts.MONTHS)), hasValue(ProjectFacts.WEEKS)));

    /** All rules of all strands, each in force on its own days. */
    public static final RuleSet ALL = set(
            StrandRules.ID,
            InForce.unbounded(),
            ROWS.stream().flatMap(row -> row.everywhere().stream()).toList());

    private InnovateRules() {}

    /**
     * The rules for applications to a strand on a day: those that are in force, and under their guards those that may be. They
     * say of such an application on such a day what {@link #ALL} says.
     *
     * @param day the day
     * @param strand the strand
     * @return a set in force as long as no rule begins or ceases to be, or perhaps to be; it is without rules where none was
     *     found
     */
    public static RuleSet on(LocalDate day, Strand strand) {
        List<Rule> all = ROWS.stream()
                .filter(row -> row.strands().contains(strand))
                .flatMap(row -> row.within().stream())
                .toList();
        return set(
                StrandRules.ID + "." + strand.token() + "." + day,
                steady(day, all),
                all.stream().filter(rule -> rule.inForce().admits(day)).toList());
    }

    /**
     * The rules for applications to a strand in a competition.
     *
     * @param competition the competition, of which the reference date counts
     * @param strand the strand
     * @return the rules of that day
     * @throws IllegalArgumentException if the competition was not for that strand
     */
    public static RuleSet of(Competition competition, Strand strand) {
        if (!competition.strands().contains(strand)) {
            throw new IllegalArgumentException(
                    "strand " + strand.token() + " must be one of competition " + competition.token());
        }
        return on(competition.referenceDate().value(), strand);
    }

    /**
     * When a rule was seen, and how far it may reach.
     *
     * @param rule the identifier of the rule, or of what it is called outside the days on which it was seen, such as {@code
     *     innovate-ktp.two-employees.later}
     * @return its days; empty where it is none of these rules
     */
    public static Optional<Seen> seen(String rule) {
        return row(rule).map(StrandRule::seen);
    }

    static Optional<StrandRule> row(String rule) {
        return Optional.ofNullable(BY_ID.get(rule));
    }

    private static Map<String, StrandRule> byId() {
        Map<String, StrandRule> rows = new HashMap<>();
        ROWS.forEach(row -> row.within().forEach(rule -> rows.put(rule.id(), row)));
        return Map.copyOf(rows);
    }

    /** The longest stretch of days about a day over which the same rules are in force. */
    private static InForce steady(LocalDate day, List<Rule> rules) {
        InForce steady = InForce.unbounded();
        for (Rule rule : rules) {
            steady = steady.within(rule.inForce().admits(day) ? rule.inForce() : beside(day, rule.inForce()));
        }
        return steady;
    }

    /** The days before others begin, or after they end, whichever has the day. */
    private static InForce beside(LocalDate day, InForce others) {
        Optional<Sourced<LocalDate>> next =
                others.from().filter(from -> from.value().isAfter(day));
        return next.isPresent()
                ? new InForce(Optional.empty(), next.map(from -> from.map(first -> first.minusDays(1))))
                : new InForce(others.until().map(until -> until.map(last -> last.plusDays(1))), Optional.empty());
    }

    private static RuleSet set(String id, InForce inForce, List<Rule> rules) {
        return new RuleSet(id, VERSION, Coverage.PARTIAL, inForce, rules, List.of(MONTHS_OR_WEEKS));
    }
}
