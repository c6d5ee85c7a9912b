package org.openktp.io.hostile;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.openktp.io.BothWays;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadRecord;

/** Valid inputs with something changed: whatever comes out, every record is accounted for and nothing is thrown. */
final class MutationFuzzTest {

    @Provide
    Arbitrary<Kind<?>> kinds() {
        return Arbitraries.of(Kinds.ALL);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void a_changed_input_never_breaks_a_reader(
            @ForAll("kinds") Kind<?> kind,
            @ForAll("seeds") long seed,
            @ForAll @IntRange(min = 1, max = 6) int changes) {
        Random random = new Random(seed);
        byte[] input = Samples.some(kind, random);
        for (int i = 0; i < changes; i++) {
            input = Mutations.of(input, random);
        }
        Limits limits = limits(kind, random);
        count(kind, Promise.keep(kind, input, limits));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void a_changed_input_is_scanned_as_it_is_read_in_full(
            @ForAll("seeds") long seed, @ForAll @IntRange(min = 0, max = 3) int changes) {
        Random random = new Random(seed);
        boolean array = random.nextInt(4) == 0;
        byte[] input = Samples.some(array ? Kinds.APPLICATIONS_JSON : Kinds.APPLICATIONS_NDJSON, random);
        for (int i = 0; i < changes; i++) {
            input = Mutations.of(input, random);
        }
        BothWays.same(input, array ? Format.JSON : Format.NDJSON, limits(Kinds.APPLICATIONS_NDJSON, random));
    }

    private static Limits limits(Kind<?> kind, Random random) {
        return random.nextInt(4) > 0
                ? kind.limits()
                : new Limits(
                        1 + random.nextInt(2_000),
                        1 + random.nextInt(8),
                        1 + random.nextInt(100),
                        1 + random.nextInt(20),
                        1 + random.nextInt(100),
                        Long.MAX_VALUE);
    }

    private static void count(Kind<?> kind, List<? extends ReadRecord<?>> records) {
        boolean accepted = records.stream().anyMatch(each -> each.value().isPresent());
        boolean rejected = records.stream().anyMatch(each -> each.value().isEmpty());
        Statistics.label("accepted").collect(accepted).coverage(coverage -> coverage.check(true)
                .percentage(share -> share > 10));
        Statistics.label("rejected " + kind.name()).collect(rejected).coverage(coverage -> coverage.check(true)
                .count(times -> times > 0));
        records.stream().flatMap(each -> each.findings().stream()).forEach(finding -> Statistics.label("code")
                .collect(finding.code().name())
                .coverage(coverage -> Stream.of(
                                "NOT_JSON",
                                "NOT_CSV",
                                "INVALID_UTF8",
                                "DUPLICATE_KEY",
                                "TOO_LONG",
                                "TOO_DEEP",
                                "TOO_MANY",
                                "REST_NOT_READ",
                                "WRONG_TYPE",
                                "REQUIRED",
                                "UNKNOWN_CODE",
                                "INVALID_VALUE")
                        .forEach(code -> coverage.check(code).count(times -> times > 0))));
    }
}
