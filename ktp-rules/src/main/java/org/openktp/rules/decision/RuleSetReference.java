package org.openktp.rules.decision;

import org.openktp.rules.rule.RuleSet;

/**
 * Which rules decided.
 *
 * @param id the rule set
 * @param version its version
 * @param hash SHA-256 of its canonical form, in hexadecimal
 */
public record RuleSetReference(String id, String version, String hash) {

    /**
     * The reference to a rule set.
     *
     * @param ruleSet the rule set
     * @return its identifier, version and hash
     */
    public static RuleSetReference to(RuleSet ruleSet) {
        return new RuleSetReference(ruleSet.id(), ruleSet.version(), ruleSet.hash());
    }
}
