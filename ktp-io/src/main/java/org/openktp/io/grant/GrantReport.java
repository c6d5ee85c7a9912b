package org.openktp.io.grant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.stream.ReadRecord;

/**
 * What a file of grants holds and what is wrong with it. Keeps the identifiers of all grants while it is made, so as to find
 * those given twice. A grant that is defective was read and counts; what was rejected could not be read. That an identifier could not
 * be confirmed here is no defect.
 *
 * @param records how many records were read
 * @param rejected how many of them gave no grant
 * @param noted the records of which there is something to say, in their order
 * @param totals the sum awarded in each currency, exactly, of the grants that name both
 */
public record GrantReport(long records, long rejected, List<Noted> noted, Map<String, BigDecimal> totals) {

    /**
     * A record of which there is something to say.
     *
     * @param number the number of the record, from 1
     * @param subject the identifier of the grant, or {@code record} and the number where there is none
     * @param findings what was found, at least one
     */
    public record Noted(long number, String subject, List<Finding> findings) {

        /**
         * Copies the findings.
         *
         * @param number the component of that name
         * @param subject the component of that name
         * @param findings the component of that name
         */
        public Noted {
            findings = List.copyOf(findings);
        }

        /**
         * Whether something is wrong with it.
         *
         * @return false if all that was found is something that could not be confirmed
         */
        public boolean isDefective() {
            return findings.stream().anyMatch(finding -> finding.code() != FindingCode.UNCONFIRMED);
        }
    }

    /**
     * Copies the collections.
     *
     * @param records the component of that name
     * @param rejected the component of that name
     * @param noted the component of that name
     * @param totals the component of that name
     */
    public GrantReport {
        noted = List.copyOf(noted);
        totals = Collections.unmodifiableMap(new TreeMap<>(totals));
    }

    /**
     * Reports on grants.
     *
     * @param records all records of a file, gone through once
     * @return the report
     */
    public static GrantReport of(Iterable<ReadRecord<Grant>> records) {
        Map<String, Long> firsts = new LinkedHashMap<>();
        Map<String, BigDecimal> totals = new TreeMap<>();
        List<Noted> noted = new ArrayList<>();
        long read = 0;
        long rejected = 0;
        for (ReadRecord<Grant> record : records) {
            read++;
            rejected += record.value().isEmpty() ? 1 : 0;
            record.value().ifPresent(grant -> add(grant, totals));
            List<Finding> findings = new ArrayList<>(record.findings());
            findings.addAll(shared(record, firsts));
            if (!findings.isEmpty()) {
                noted.add(new Noted(record.number(), subject(record), findings));
            }
        }
        return new GrantReport(read, rejected, noted, totals);
    }

    /**
     * The records with something wrong, the rejected ones among them.
     *
     * @return them, in their order
     */
    public List<Noted> defects() {
        return noted.stream().filter(Noted::isDefective).toList();
    }

    /**
     * The grants with nothing wrong, of which something could not be confirmed.
     *
     * @return them, in their order
     */
    public List<Noted> unconfirmed() {
        return noted.stream().filter(each -> !each.isDefective()).toList();
    }

    /**
     * How often each code was found.
     *
     * @return the counts by code, in the order of the codes; without those that were not found
     */
    public Map<FindingCode, Long> byCode() {
        Map<FindingCode, Long> counts = new TreeMap<>();
        noted.forEach(each -> each.findings().forEach(finding -> counts.merge(finding.code(), 1L, Long::sum)));
        return Collections.unmodifiableMap(counts);
    }

    private static void add(Grant grant, Map<String, BigDecimal> totals) {
        grant.currency().ifPresent(currency -> grant.amountAwarded()
                .ifPresent(amount -> totals.merge(currency, amount, BigDecimal::add)));
    }

    private static List<Finding> shared(ReadRecord<Grant> record, Map<String, Long> firsts) {
        if (record.value().isEmpty() || record.id().isEmpty()) {
            return List.of();
        }
        Long first = firsts.putIfAbsent(record.id().get(), record.number());
        return first == null
                ? List.of()
                : List.of(Finding.of(FindingCode.SHARED, "id", record.id().get() + " is also that of record " + first));
    }

    private static String subject(ReadRecord<Grant> record) {
        return record.id().orElse("record " + record.number());
    }
}
