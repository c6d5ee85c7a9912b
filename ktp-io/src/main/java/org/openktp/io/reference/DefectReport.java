package org.openktp.io.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.organisation.KnowledgeBaseEntry;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.nhs.NhsTrust;
import org.openktp.io.stream.ReadRecord;

/**
 * What is wrong with a file of reference data: each defective record once, with everything that was found in it. All records
 * are kept in memory while it is made, so as to find identifiers that are given twice.
 *
 * @param records how many records were read
 * @param rejected how many of them gave no value
 * @param defects the defective records, in their order
 */
public record DefectReport(long records, long rejected, List<Defect> defects) {

    /**
     * A record with something wrong.
     *
     * @param number the number of the record, from 1
     * @param name what it calls itself, where that could be read
     * @param findings what was found in it, at least one
     */
    public record Defect(long number, Optional<String> name, List<Finding> findings) {}

    /**
     * Copies the list.
     *
     * @param records the component of that name
     * @param rejected the component of that name
     * @param defects the component of that name
     */
    public DefectReport {
        defects = List.copyOf(defects);
    }

    /**
     * Reports on trusts.
     *
     * @param records all records of a file
     * @return the report
     */
    public static DefectReport ofTrusts(Iterable<ReadRecord<NhsTrust>> records) {
        return of(records, NhsTrust::name, trust -> Optional.of(trust.code()));
    }

    /**
     * Reports on knowledge bases.
     *
     * @param records all records of a file
     * @return the report
     */
    public static DefectReport ofKnowledgeBases(Iterable<ReadRecord<KnowledgeBaseEntry>> records) {
        return of(records, KnowledgeBaseEntry::name, KnowledgeBaseEntry::id);
    }

    private static <T> DefectReport of(
            Iterable<ReadRecord<T>> records, Function<T, String> name, Function<T, Optional<OrganisationId>> id) {
        Map<OrganisationId, List<Long>> numbers = new LinkedHashMap<>();
        List<ReadRecord<T>> all = new ArrayList<>();
        for (ReadRecord<T> each : records) {
            all.add(each);
            each.value().flatMap(id).ifPresent(found -> numbers.computeIfAbsent(found, any -> new ArrayList<>())
                    .add(each.number()));
        }
        List<Defect> defects = all.stream()
                .map(each ->
                        new Defect(each.number(), each.value().map(name).or(each::id), findings(each, id, numbers)))
                .filter(each -> !each.findings().isEmpty())
                .toList();
        return new DefectReport(
                all.size(), all.stream().filter(each -> each.value().isEmpty()).count(), defects);
    }

    private static <T> List<Finding> findings(
            ReadRecord<T> read, Function<T, Optional<OrganisationId>> id, Map<OrganisationId, List<Long>> numbers) {
        List<Finding> findings = new ArrayList<>(read.findings());
        read.value().flatMap(id).ifPresent(own -> {
            String others = numbers.getOrDefault(own, List.of()).stream()
                    .filter(number -> number != read.number())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            if (!others.isEmpty()) {
                findings.add(Finding.of(FindingCode.SHARED, "", own + " is also that of record " + others));
            }
        });
        return List.copyOf(findings);
    }
}
