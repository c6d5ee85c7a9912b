package org.openktp.examples.benchmarks.report;

import java.util.List;

/** The benchmarks by name, as the classes that are measured have them; {@code #} stands for the number of applications. */
final class Keys {

    static final String PLAIN_VERDICT = "Limits.plainVerdict/#";
    static final String PLAIN_ANSWER = "Limits.plainAnswer/#";
    static final String HAND_VERDICT = "Limits.bestVerdict/#";
    static final String HAND_ANSWER = "Limits.bestAnswer/#";
    static final String HAND_EXPLAINED = "Limits.explained/#";
    static final String HAND_BYTES_VERDICT = "Limits.bytesVerdict/#";
    static final String HAND_BYTES = "Limits.bytesAnswer/#";
    static final String HAND_COMPLETE = "Complete.byHand/#";
    static final String TOKENISER = "Limits.tokens/#";

    static final String HIBERNATE = "Peers.hibernateValidator/#";
    static final String HIBERNATE_VERDICT = "Peers.hibernateValidatorVerdict/#";
    static final String YAVI = "Peers.yavi/#";
    static final String YAVI_VERDICT = "Peers.yaviVerdict/#";
    static final String AVAJE = "Peers.avaje/#";
    static final String EASY_RULES = "Peers.easyRules/#";
    static final String DROOLS = "Engines.drools/#";
    static final String KIE = "Engines.kieDmn/#";
    static final String CAMUNDA = "Engines.camundaDmn/#";
    static final String NETWORKNT = "Engines.networknt/#";
    static final String NETWORKNT_BYTES = "Engines.networkntBytes/#";
    static final String RECORDS = "Reading.jackson/#";
    static final String RECORDS_HAND = "Bytes.jacksonAndByHand/#";
    static final String RECORDS_HIBERNATE = "Bytes.jacksonAndHibernateValidator/#";

    static final String VERDICT = "Ours.verdict/#";
    static final String VERDICT_COMPLETE = "Complete.ours/#";
    static final String VERDICT_INTERPRETED = "Ours.interpretedVerdict/#";
    static final String OUTCOMES = "Ours.outcomes/#";
    static final String DECISION = "Ours.decision/#";
    static final String EXPLAINED = "Ours.decisionExplained/#";
    static final String DECISION_INTERPRETED = "Ours.interpretedDecision/#";
    static final String BYTES_VERDICT = "Bytes.verdict/#";
    static final String BYTES_OUTCOMES = "Bytes.outcomes/#";
    static final String BYTES_DECISION = "Bytes.decision/#";
    static final String BYTES_WRITTEN = "Bytes.writtenDecision/#";
    static final String READ_JSON = "Reading.json/#";
    static final String READ_CSV = "Reading.csv/#";
    static final String WRITE_APPLICATION = "Writing.applications/#";
    static final String WRITE_DECISION = "Writing.decisions/#";
    static final String OPEN_QUESTIONS = "Incomplete.verdictAndQuestions/#";
    static final String OPEN_VERDICT = "Incomplete.verdict/#";
    static final String WHOLE = "Incomplete.completeDecision/#";
    static final String ONE_VERSION = "Versions.one/#";
    static final String HUNDRED_VERSIONS = "Versions.hundred/#";
    static final String HUNDRED_APART = "Versions.hundredApart/#";

    static final List<String> LIBRARIES = List.of(HIBERNATE, YAVI, AVAJE);
    static final List<String> DMN = List.of(KIE, CAMUNDA);

    private Keys() {}

    static String threads(String key, int threads) {
        return key + "/" + threads + "-threads";
    }
}
