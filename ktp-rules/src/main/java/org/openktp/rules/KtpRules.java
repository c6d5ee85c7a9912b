package org.openktp.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.rules.hcs.HcsRuleSets;
import org.openktp.rules.rule.RuleSet;

/** What is shipped: the published rule sets, and a screening that decides by them. */
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
     * A screening by the published rules.
     *
     * @return the screening, always the same one
     */
    public static Screening screening() {
        return SCREENING;
    }
}
