package org.openktp.examples.benchmarks.report;

import java.util.List;

/** The rows of the table, in their order. */
final class Rows {

    static final List<Integer> SIZES = List.of(10_000, 256);

    /** What is measured for every number of applications. */
    static final List<Row> OF_SIZES = List.of(
            new Row(Keys.HAND_VERDICT, "verdict: by hand, as well as we can", Job.VERDICT),
            new Row(Keys.PLAIN_VERDICT, "verdict: by hand, plainly", Job.VERDICT),
            new Row(Keys.VERDICT, "verdict: ours", Job.VERDICT),
            new Row(Keys.VERDICT_INTERPRETED, "verdict: ours, interpreted", Job.VERDICT),
            new Row(Keys.HIBERNATE_VERDICT, "verdict: Hibernate Validator, failing fast", Job.VERDICT),
            new Row(Keys.YAVI_VERDICT, "verdict: YAVI, failing fast", Job.VERDICT),
            new Row(Keys.HAND_COMPLETE, "verdict, complete facts: by hand", Job.OTHER),
            new Row(Keys.VERDICT_COMPLETE, "verdict, complete facts: ours", Job.OTHER),
            new Row(Keys.HAND_ANSWER, "every rule: by hand, as well as we can", Job.EVERY_RULE),
            new Row(Keys.PLAIN_ANSWER, "every rule: by hand, plainly", Job.EVERY_RULE),
            new Row(Keys.OUTCOMES, "every rule: ours", Job.EVERY_RULE),
            new Row(Keys.AVAJE, "every rule: avaje-validator", Job.EVERY_RULE),
            new Row(Keys.YAVI, "every rule: YAVI", Job.EVERY_RULE),
            new Row(Keys.HIBERNATE, "every rule: Hibernate Validator", Job.EVERY_RULE),
            new Row(Keys.EASY_RULES, "every rule: Easy Rules", Job.EVERY_RULE),
            new Row(Keys.DROOLS, "every rule: Drools", Job.EVERY_RULE),
            new Row(Keys.CAMUNDA, "every rule: DMN by Camunda", Job.EVERY_RULE),
            new Row(Keys.KIE, "every rule: DMN by Drools", Job.EVERY_RULE),
            new Row(Keys.NETWORKNT, "every rule: networknt, of trees", Job.EVERY_RULE),
            new Row(Keys.HAND_EXPLAINED, "explained: by hand", Job.EXPLAINED),
            new Row(Keys.DECISION, "explained: ours, evidence and findings", Job.EXPLAINED),
            new Row(Keys.EXPLAINED, "explained: ours, in words", Job.EXPLAINED),
            new Row(Keys.DECISION_INTERPRETED, "explained: ours, interpreted", Job.EXPLAINED),
            new Row(Keys.TOKENISER, "bytes: Jackson's tokeniser alone", Job.BYTES),
            new Row(Keys.HAND_BYTES_VERDICT, "bytes to verdict: by hand", Job.BYTES_TO_VERDICT),
            new Row(Keys.BYTES_VERDICT, "bytes to verdict: ours", Job.BYTES_TO_VERDICT),
            new Row(Keys.HAND_BYTES, "bytes to every rule: by hand", Job.BYTES),
            new Row(Keys.BYTES_OUTCOMES, "bytes to every rule: ours", Job.BYTES),
            new Row(Keys.RECORDS_HAND, "bytes to every rule: Jackson records, by hand", Job.BYTES),
            new Row(Keys.RECORDS_HIBERNATE, "bytes to every rule: Jackson records, Hibernate Validator", Job.BYTES),
            new Row(Keys.NETWORKNT_BYTES, "bytes to every rule: networknt", Job.BYTES),
            new Row(Keys.BYTES_DECISION, "bytes to decision: ours", Job.BYTES),
            new Row(Keys.BYTES_WRITTEN, "bytes to written decision: ours", Job.BYTES),
            new Row(Keys.READ_JSON, "reading JSON: ours", Job.READING),
            new Row(Keys.RECORDS, "reading JSON: Jackson records", Job.READING),
            new Row(Keys.READ_CSV, "reading CSV: ours", Job.OTHER),
            new Row(Keys.WRITE_APPLICATION, "writing applications: ours", Job.OTHER),
            new Row(Keys.WRITE_DECISION, "writing decisions: ours", Job.OTHER),
            new Row(Keys.WHOLE, "ten facts missing, the same whole: decision", Job.OTHER),
            new Row(Keys.OPEN_QUESTIONS, "ten facts missing: verdict and next questions", Job.OTHER),
            new Row(Keys.OPEN_VERDICT, "ten facts missing: verdict", Job.OTHER),
            new Row(Keys.ONE_VERSION, "versions: one", Job.OTHER),
            new Row(Keys.HUNDRED_VERSIONS, "versions: a hundred, together", Job.OTHER),
            new Row(Keys.HUNDRED_APART, "versions: a hundred, one by one", Job.OTHER));

    /** What is measured once. */
    static final List<Row> ONCE = List.of(
            new Row("start.nothing", "start: the virtual machine alone", Job.OTHER),
            new Row("start.bytesByHand", "start: by hand from bytes", Job.OTHER),
            new Row("start.records", "start: Jackson records, by hand", Job.OTHER),
            new Row("start.hibernateValidator", "start: Hibernate Validator alone", Job.OTHER),
            new Row("start.recordsHibernateValidator", "start: Jackson records, Hibernate Validator", Job.OTHER),
            new Row("start.droolsCompiled", "start: Jackson records, Drools compiled before", Job.OTHER),
            new Row("start.drools", "start: Jackson records, Drools", Job.OTHER),
            new Row("start.ours", "start: ours", Job.OTHER));

    private Rows() {}

    /**
     * A row.
     *
     * @param key the benchmark
     * @param label what is written
     * @param job what it does
     */
    record Row(String key, String label, Job job) {}
}
