package org.openktp.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.rules.hcs.HcsLifecycle;
import org.openktp.rules.hcs.HcsRuleSets;
import org.openktp.rules.innovate.InnovateKtp;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.rule.RuleSet;
import org.openktp.rules.selection.Selection;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.score.Assessor;

/** What is shipped: the published rule sets, a screening that decides by them, and the schemes with their lifecycles; and selection. */
public final class KtpRules {

    private static final Screening SCREENING = Screening.of(published());

    private KtpRules() {}

    /**
     * The published rule set of each round shipped.
     *
     * @return rule sets by round, earliest round first
     */
    public static Map<Round, RuleSet> published() {
        Map<Round, RuleSet> published = new LinkedHashMap<>();
        published.put(HcsKtp.ROUND_1, HcsRuleSets.ROUND_1);
        published.put(HcsKtp.ROUND_4, HcsRuleSets.ROUND_4);
        return published;
    }

    /**
     * The schemes whose lifecycles are shipped: the Healthcare Scientist KTP programme, with and without a host's pauses;
     * Innovate UK's scheme under each version of its terms; and each of the smaller lifecycles of its service alone.
     *
     * @return the schemes by identifier, such as {@code hcs-ktp} and {@code innovate-ktp-v2-2022}
     */
    public static Map<String, Scheme> schemes() {
        Map<String, Scheme> schemes = new LinkedHashMap<>();
        Stream.concat(Stream.of(HcsLifecycle.SCHEME, HcsLifecycle.withPauses()), InnovateKtp.SCHEMES.stream())
                .forEach(scheme -> schemes.put(scheme.id(), scheme));
        return schemes;
    }

    /**
     * A selection from applications to awards.
     *
     * @param policy by what applications are judged; {@link org.openktp.rules.selection.policy.PublishedPolicies} begin one with what was
     *     published
     * @param assessors who scores and interviews
     * @return the selection
     * @throws IllegalArgumentException if an assessor is there twice
     */
    public static Selection selection(SelectionPolicy policy, List<Assessor> assessors) {
        return new Selection(policy, assessors);
    }

    /**
     * A screening by the published rules.
     *
     * @return the screening, always the same one
     */
    public static Screening screening() {
        return SCREENING;
    }
}
