/**
 * What the rules say about the values: facts, conditions, rules, and decisions that follow from every way of filling
 * what is not known. Pure functions of values and dates; start at {@link org.openktp.rules.KtpRules}.
 */
module org.openktp.rules {
    requires static org.immutables.value.annotations;
    requires transitive org.jspecify;
    requires transitive org.openktp.core;

    exports org.openktp.rules;
    exports org.openktp.rules.condition;
    exports org.openktp.rules.decision;
    exports org.openktp.rules.fact;
    exports org.openktp.rules.hcs;
    exports org.openktp.rules.innovate;
    exports org.openktp.rules.innovate.application;
    exports org.openktp.rules.innovate.cost;
    exports org.openktp.rules.innovate.eligibility;
    exports org.openktp.rules.innovate.rate;
    exports org.openktp.rules.innovate.sponsor;
    exports org.openktp.rules.innovate.virement;
    exports org.openktp.rules.lifecycle;
    exports org.openktp.rules.lifecycle.history;
    exports org.openktp.rules.lifecycle.replay;
    exports org.openktp.rules.question;
    exports org.openktp.rules.rule;
    exports org.openktp.rules.selection;
    exports org.openktp.rules.selection.agreement;
    exports org.openktp.rules.selection.award;
    exports org.openktp.rules.selection.award.allocation;
    exports org.openktp.rules.selection.award.outlook;
    exports org.openktp.rules.selection.interview;
    exports org.openktp.rules.selection.policy;
    exports org.openktp.rules.selection.score;
    exports org.openktp.rules.table;
    exports org.openktp.rules.text;
    exports org.openktp.rules.validation;
    exports org.openktp.rules.wording;
}
