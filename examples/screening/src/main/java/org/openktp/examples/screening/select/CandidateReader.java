package org.openktp.examples.screening.select;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Printable;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.examples.screening.screen.Decided;
import org.openktp.examples.screening.screen.Deciders;
import org.openktp.io.stream.ReadRecord;
import org.openktp.rules.selection.Candidate;

/**
 * Makes candidates of applications. Those that are for another round, and all that share a reference, are rejected.
 *
 * @param deciders what decides who is eligible
 * @param round the round of the policy
 * @param intake what was read
 */
record CandidateReader(Deciders deciders, String round, Intake intake) {

    List<Candidate> read(Iterable<ReadRecord<SchemeApplication>> records) throws IOException {
        List<ReadRecord.Accepted<SchemeApplication>> accepted = new ArrayList<>();
        Map<String, Integer> occurrences = new TreeMap<>();
        for (ReadRecord<SchemeApplication> record : records) {
            if (record instanceof ReadRecord.Accepted<SchemeApplication> one) {
                accepted.add(one);
                occurrences.merge(one.get().id(), 1, Integer::sum);
            } else if (record instanceof ReadRecord.Rejected<SchemeApplication> rejected) {
                intake.reject(rejected);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (ReadRecord.Accepted<SchemeApplication> record : accepted) {
            boolean isShared = occurrences.getOrDefault(record.get().id(), 0) > 1;
            candidate(record, isShared).ifPresent(candidates::add);
        }
        return candidates;
    }

    private Optional<Candidate> candidate(ReadRecord.Accepted<SchemeApplication> record, boolean isShared)
            throws IOException {
        Decided decided = deciders.decide(record.get());
        Optional<Finding> why = isShared ? Optional.of(shared(record.get().id())) : elsewhere(decided.application());
        if (why.isPresent()) {
            intake.reject(record, why.get());
            return Optional.empty();
        }
        intake.take(record);
        return Optional.of(
                decided.application() instanceof InnovateApplication innovate
                        ? Candidate.of(innovate, decided.decision())
                        : Candidate.of((Application) decided.application(), decided.decision()));
    }

    private static Finding shared(String id) {
        return Finding.of(
                FindingCode.DUPLICATE_ID,
                "/id",
                "the reference '" + Printable.of(id) + "' is that of another record too; none of them was taken");
    }

    private Optional<Finding> elsewhere(SchemeApplication application) {
        Optional<String> named = application.round();
        return named.equals(Optional.of(round))
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.CONTRADICTION,
                        "/round",
                        named.map(other -> "round '" + Printable.of(other) + "' is not the round of the policy, ")
                                        .orElse("an application without a round is not of the scheme of the policy's, ")
                                + round));
    }
}
