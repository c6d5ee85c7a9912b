package org.openktp.examples.benchmarks.contender;

import java.util.List;
import java.util.stream.Stream;
import org.openktp.examples.benchmarks.cohort.Cohort;

/** Asks every contender about every application, before any is measured. */
public final class AgreeOnAll {

    private AgreeOnAll() {}

    /**
     * Asks them, and fails where one answers otherwise.
     *
     * @param arguments not looked at
     */
    public static void main(String[] arguments) {
        Agreement agreement = Agreement.over(Cohort.of(Cohort.OUT_OF_CACHE).samples());
        List<String> differences = Stream.concat(Contenders.QUICK.stream(), Contenders.SLOW.stream())
                .flatMap(contender -> agreement.differences(contender).stream())
                .toList();
        if (!differences.isEmpty()) {
            differences.stream().limit(10).forEach(System.err::println);
            System.err.println(differences.size() + " answers differ");
            System.exit(1);
        }
    }
}
