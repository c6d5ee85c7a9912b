/**
 * The values of OpenKTP: programmes and their rounds, applications, what is known of each fact, and where each
 * published fact comes from. Free of JSON, validators at run time, clocks and locales; start at {@link
 * org.openktp.core.KtpModel}.
 */
@SuppressWarnings("module") // the rules, which share the style of generated code, are compiled later
module org.openktp.core {
    requires static org.immutables.value.annotations;
    requires transitive org.jspecify;
    requires transitive jakarta.validation;

    exports org.openktp.core;
    exports org.openktp.core.application;
    exports org.openktp.core.award;
    exports org.openktp.core.career;
    exports org.openktp.core.career.pathway;
    exports org.openktp.core.career.registration;
    exports org.openktp.core.career.specialty;
    exports org.openktp.core.career.training;
    exports org.openktp.core.catalogue;
    exports org.openktp.core.code;
    exports org.openktp.core.finding;
    exports org.openktp.core.identifier;
    exports org.openktp.core.innovate;
    exports org.openktp.core.innovate.application;
    exports org.openktp.core.innovate.assessment;
    exports org.openktp.core.innovate.claim;
    exports org.openktp.core.innovate.competition;
    exports org.openktp.core.innovate.cost;
    exports org.openktp.core.innovate.cost.plan;
    exports org.openktp.core.innovate.dissemination;
    exports org.openktp.core.innovate.partner;
    exports org.openktp.core.innovate.people;
    exports org.openktp.core.innovate.size;
    exports org.openktp.core.innovate.sponsor;
    exports org.openktp.core.innovate.terms;
    exports org.openktp.core.knowledge;
    exports org.openktp.core.money;
    exports org.openktp.core.organisation;
    exports org.openktp.core.organisation.nhs;
    exports org.openktp.core.partnership;
    exports org.openktp.core.partnership.plan;
    exports org.openktp.core.programme;
    exports org.openktp.core.programme.hcs;
    exports org.openktp.core.source;
    exports org.openktp.core.strategy;
    exports org.openktp.core.strategy.centre;
    exports org.openktp.core.text;
    exports org.openktp.core.time;
    exports org.openktp.core.validation;
    exports org.openktp.core.internal to
            org.openktp.rules;
    exports org.openktp.core.validation.internal to
            org.openktp.rules;
}
