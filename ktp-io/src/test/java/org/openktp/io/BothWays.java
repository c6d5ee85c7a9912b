package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.programme.Round;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.source.Provenance;
import org.openktp.core.text.WordCounting;
import org.openktp.io.application.ApplicationReader;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.stream.RecordReader;
import org.openktp.io.stream.RecordWriter;
import org.openktp.io.stream.Screened;
import org.openktp.rules.KtpRules;
import org.openktp.rules.Screening;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Outcomes;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.RuleSet;

/** Reads an input as readers do, which scan what is plain, and all of it in full. */
public final class BothWays {

    private static final Map<Round, RuleSet> RULES = rules();
    private static final Screening SCREENING = Screening.of(RULES);

    /** Readers read the first record in full in any case. */
    private static final byte[] FIRST = "{\"id\":\"first\"}\n".getBytes(StandardCharsets.UTF_8);

    private BothWays() {}

    /** Asserts that what is read, and what the rules say of it, is the same either way; also after a first record. */
    public static void same(byte[] input, Format format, Limits limits) {
        sameOf(input, format, limits);
        if (format == Format.NDJSON) {
            byte[] behind = Arrays.copyOf(FIRST, FIRST.length + input.length);
            System.arraycopy(input, 0, behind, FIRST.length, input.length);
            sameOf(behind, format, limits);
        }
    }

    private static void sameOf(byte[] input, Format format, Limits limits) {
        ReadOptions options = ReadOptions.of(format).withLimits(limits);
        ByteArrayInputStream in = new ByteArrayInputStream(input);
        try {
            List<ReadRecord<Application>> full = inFull(input, options);
            List<ReadRecord<Application>> read = all(KtpIo.readApplications(in, options, RULES.keySet()));
            assertThat(read).isEqualTo(full);
            assertThat(written(read)).isEqualTo(written(full));
            in.reset();
            assertThat(all(KtpIo.readSchemeApplications(in, options, RULES.keySet())))
                    .isEqualTo(bothInFull(input, options));
            in.reset();
            same(all(KtpIo.screen(in, options, SCREENING)), full);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void same(List<ReadRecord<Screened>> screened, List<ReadRecord<Application>> read) {
        assertThat(screened).hasSameSizeAs(read);
        for (int i = 0; i < read.size(); i++) {
            ReadRecord<Screened> one = screened.get(i);
            ReadRecord<Application> other = read.get(i);
            assertThat(one.position()).isEqualTo(other.position());
            assertThat(one.id()).isEqualTo(other.id());
            assertThat(one.findings()).isEqualTo(other.findings());
            assertThat(one.value().isPresent()).isEqualTo(other.value().isPresent());
            one.value().ifPresent(each -> same(each, other.value().orElseThrow()));
        }
    }

    private static void same(Screened screened, Application application) {
        assertThat(screened.verdict()).isEqualTo(SCREENING.decide(application).verdict());
        assertThat(screened.outcomes()).isEqualTo(Outcomes.of(SCREENING.decide(application)));
        assertThat(screened.application()).isEqualTo(application);
        assertThat(screened.decision()).isEqualTo(SCREENING.decide(application));
    }

    private static List<ReadRecord<Application>> inFull(byte[] input, ReadOptions options) throws IOException {
        ApplicationReader<Application> reader = ApplicationReader.hcs(RULES.keySet(), options.limits());
        return all(new RecordPump<>(new ByteArrayInputStream(input), options, ApplicationReader.COLUMNS, reader::read));
    }

    private static List<ReadRecord<SchemeApplication>> bothInFull(byte[] input, ReadOptions options)
            throws IOException {
        ApplicationReader<SchemeApplication> reader = ApplicationReader.both(RULES.keySet(), options.limits());
        return all(new RecordPump<>(new ByteArrayInputStream(input), options, ApplicationReader.COLUMNS, reader::read));
    }

    private static <T> List<ReadRecord<T>> all(RecordReader<T> reader) throws IOException {
        try (reader) {
            return reader.stream().toList();
        }
    }

    private static <T> List<ReadRecord<T>> all(RecordPump<T> pump) {
        List<ReadRecord<T>> records = new ArrayList<>();
        pump.forEachRemaining(records::add);
        return records;
    }

    /** Equal sets are written alike only where their elements come in the same order. */
    private static String written(List<ReadRecord<Application>> records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Application> writer = KtpIo.writeApplications(out, Format.NDJSON)) {
            for (ReadRecord<Application> each : records) {
                if (each.value().isPresent()) {
                    writer.write(each.value().get());
                }
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Those shipped, but for the last round rules on what is in texts, their words and the employer. */
    private static Map<Round, RuleSet> rules() {
        Map<Round, RuleSet> rules = new LinkedHashMap<>(KtpRules.published());
        List<Requirement> own = List.of(
                rule("title", Condition.wordsAtMost(HcsFacts.TITLE, WordCounting.WHITE_SPACE, 3)),
                rule("summary", Condition.wordsAtLeast(HcsFacts.SUMMARY, WordCounting.WHITE_SPACE, 2)),
                rule("letters", Condition.wordsAtMost(HcsFacts.SUMMARY, WordCounting.LETTERS_AND_DIGITS, 5)),
                rule("employer", Condition.matches(HcsFacts.EMPLOYER, "ods:R[A-Z0-9]{2}")),
                rule(
                        "submitted",
                        Condition.between(HcsFacts.SUBMITTED, LocalDate.of(2023, 11, 13), LocalDate.of(2024, 1, 31))));
        Round last = HcsKtp.ROUND_4;
        RuleSet bare = new RuleSet(last.id(), "1", Coverage.COMPLETE, InForce.unbounded(), List.copyOf(own), List.of());
        rules.put(
                last,
                new RuleSet(
                        bare.id(),
                        bare.version(),
                        bare.coverage(),
                        bare.inForce(),
                        bare.rules(),
                        HcsFacts.implied(bare.facts().values())));
        return rules;
    }

    private static Requirement rule(String id, Condition condition) {
        return Requirement.builder()
                .id("test." + id)
                .title(id)
                .text(id)
                .provenance(Provenance.USER_SUPPLIED)
                .requirement(condition)
                .build();
    }
}
