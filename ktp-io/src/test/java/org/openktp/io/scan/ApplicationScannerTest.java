package org.openktp.io.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.application.ApplicationLayout;
import org.openktp.io.application.ApplicationReader;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.Position;
import org.openktp.io.tree.JsonTree;
import org.openktp.io.tree.RefusedException;

final class ApplicationScannerTest {

    private static final String WHOLE = """
            {"id":"A-1","round":"hcs-ktp-4","submitted":"2024-01-15","applicant":{"role":"clinical-scientist",\
            "staffGroup":"06","band":"8a","nation":"england","employer":"ods:RJ1","employerKind":"nhs-trust",\
            "clinicalTimePercent":50},"proposal":{"title":"Better images of hearts","summary":"We measure.",\
            "themes":["novel-diagnostics"],"partners":["npl","nml"]}}""".replace("\n", "");

    private final ApplicationScanner scanner = new ApplicationScanner(KtpModel.rounds(), Limits.DEFAULT);

    private Optional<Application> scan(String record) {
        return scan(scanner, record.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Application> scan(ApplicationScanner scanner, byte[] record) {
        return Optional.ofNullable(scanner.outline(record, 0, record.length)).map(Outline::application);
    }

    private static Application inFull(String record) {
        try {
            return ApplicationReader.hcs(KtpModel.rounds(), Limits.DEFAULT)
                    .read(new Position(1, 0, 0), JsonTree.record(record, 1, 1, Limits.DEFAULT))
                    .value()
                    .orElseThrow();
        } catch (RefusedException e) {
            throw new AssertionError(e.finding().message(), e);
        }
    }

    @Test
    void is_sure_of_an_application_with_every_field() {
        Application application = scan(WHOLE).orElseThrow();
        assertThat(application).isEqualTo(inFull(WHOLE));
        assertThat(ApplicationLayout.HCS.facts(application))
                .allSatisfy((path, known) ->
                        assertThat(known.value().isPresent()).as(path).isEqualTo(!path.equals("proposal")));
        assertThat(scan(WHOLE)).contains(application);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a\"}",
                " { \"id\"\t:\r\"a\" , \"applicant\" : { } , \"proposal\":{}}\r",
                "{\"applicant\":{\"band\":\"7\"},\"proposal\":{\"themes\":[]},\"round\":\"hcs-ktp-4\",\"id\":\"a\"}",
                "{\"id\":\"a\",\"scheme\":\"hcs-ktp\",\"applicant\":{\"band\":{\"missing\":\"declined\"}}}",
                "{\"id\":\"a\",\"applicant\":{\"band\":{\"atLeast\":\"7\"},\"role\":{\"notApplicable\":true}}}",
                "{\"id\":\"a\",\"submitted\":\"2024-02\",\"proposal\":{\"missing\":\"unknown\"}}",
                "{\"id\":\"a\",\"proposal\":{\"notApplicable\":true}}",
                "{\"id\":\"é\",\"proposal\":{\"title\":\"5 µm – 😀\",\"summary\":{\"missing\":\"declined\"}}}"
            })
    void is_sure_of_what_is_plain(String record) {
        assertThat(scan(record)).contains(inFull(record));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"id\":\"a\"",
                "{\"id\":\"a\"}}",
                "{\"id\":\"a\",}",
                "{\"id\":\"a\"} x",
                "{\"id\":\" \"}",
                "{\"id\":\"\u2003\"}",
                "{\"id\":\"\"}",
                "{\"id\":\"a\\n\"}",
                "{\"id\":\"a\",\"id\":\"a\"}",
                "{\"id\":\"a\",\"ID\":\"a\"}",
                "{\"id\":\"a\",\"round\":null}",
                "{\"id\":\"a\",\"round\":\"hcs-ktp-9\"}",
                "{\"id\":\"a\",\"scheme\":\"innovate-ktp\"}",
                "{\"id\":\"a\",\"submitted\":\"2024-02-30\"}",
                "{\"id\":\"a\",\"submitted\":{\"notApplicable\":true}}",
                "{\"id\":\"a\",\"applicant\":{\"band\":\"7\",\"band\":\"7\"}}",
                "{\"id\":\"a\",\"applicant\":{\"clinicalTimePercent\":050}}",
                "{\"id\":\"a\",\"applicant\":{\"clinicalTimePercent\":101}}",
                "{\"id\":\"a\",\"applicant\":{\"clinicalTimePercent\":5.0}}",
                "{\"id\":\"a\",\"applicant\":{\"employer\":\"ods:RJ1\",\"employerKind\":\"health-board\"}}",
                "{\"id\":\"a\",\"proposal\":{\"title\":{\"notApplicable\":true}}}",
                "{\"id\":\"a\",\"proposal\":{\"title\":\"a\",\"missing\":\"unknown\"}}",
                "{\"id\":\"a\",\"proposal\":{\"title\":\"a\\u0020b\"}}",
                "{\"id\":\"a\",\"proposal\":{\"title\":\"\\\"}}",
                "{\"id\":\"a\",\"proposal\":{\"partners\":[\"npl\",\"npl\"]}}",
                "{\"id\":\"a\",\"proposal\":{\"title\":\"\uFFFD\"}}"
            })
    void is_not_sure_of_anything_else(String record) {
        assertThat(scan(record)).isEmpty();
    }

    @Test
    void is_not_sure_of_what_is_not_utf_8() {
        byte[] record = "{\"id\":\"a?\"}".getBytes(StandardCharsets.UTF_8);
        for (int wrong : new int[] {0x80, 0xC0, 0xC3, 0xED, 0xF5, 0xFF}) {
            record[8] = (byte) wrong;
            assertThat(scan(scanner, record)).as("byte %x", wrong).isEmpty();
        }
    }

    @Test
    void is_not_sure_where_the_limits_are_narrow() {
        byte[] record = WHOLE.getBytes(StandardCharsets.UTF_8);
        for (Limits limits : new Limits[] {
            Limits.DEFAULT.withMaxDepth(2), Limits.DEFAULT.withMaxValues(20), Limits.DEFAULT.withMaxTextLength(300)
        }) {
            assertThat(scan(new ApplicationScanner(KtpModel.rounds(), limits), record))
                    .isEmpty();
        }
    }

    @Test
    void counts_the_words_of_texts_and_does_not_make_them() {
        byte[] record = WHOLE.getBytes(StandardCharsets.UTF_8);
        Outline outline = Objects.requireNonNull(scanner.outline(record, 0, record.length));
        assertThat(Objects.requireNonNull(outline.title()).words()).isEqualTo(4);
        assertThat(Objects.requireNonNull(outline.summary()).words()).isEqualTo(2);
        assertThat(outline.<String>known(Layout.SUMMARY)).isEqualTo(Knowledge.notAsked());
        assertThat(outline.application()).isEqualTo(inFull(WHOLE));
    }

    @Test
    void finds_the_end_of_a_line_where_what_is_in_it_is_plain() {
        String before = "{\"id\":\"b\"}\n";
        String lines = before + WHOLE + " \n" + WHOLE;
        byte[] block = lines.getBytes(StandardCharsets.UTF_8);
        int end = before.length() + WHOLE.length() + 1;
        assertThat(scanner.find(block, before.length(), block.length)).isEqualTo(end);
        assertThat(scanner.find(block, before.length(), end + 1)).isEqualTo(end);
        assertThat(scanner.find(block, before.length(), end))
                .as("line feed not read")
                .isEqualTo(-1);
        assertThat(scanner.find(block, end + 1, block.length))
                .as("no line feed")
                .isEqualTo(-1);
        assertThat(scanner.outline(block, before.length(), end))
                .extracting(Outline::application)
                .isEqualTo(inFull(WHOLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"npl\",\n\"nml\"]", "[\"npl\",\r\"nml\"]", "\n[]", "\r[]", "[]\r", "\"\n\""})
    void is_not_sure_of_the_end_of_a_line_that_breaks_before(String partners) {
        byte[] record =
                ("{\"id\":\"a\",\"proposal\":{\"partners\":" + partners + "}}\n").getBytes(StandardCharsets.UTF_8);
        assertThat(scanner.find(record, 0, record.length)).isEqualTo(-1);
        scanner.outline(record, 0, record.length - 1);
        assertThat(scanner.find(record, 0, record.length)).as("again").isEqualTo(-1);
    }

    @Test
    void fields_may_come_in_any_order_and_change_it() {
        List<String> fields = new ArrayList<>(List.of(
                "\"round\":\"hcs-ktp-4\"",
                "\"id\":\"a\"",
                "\"submitted\":\"2024-01-15\"",
                "\"applicant\":{\"band\":\"7\",\"nation\":\"wales\"}",
                "\"proposal\":{\"themes\":[],\"title\":\"A b\"}"));
        Random random = new Random(7);
        for (int tried = 0; tried < 200; tried++) {
            Collections.shuffle(fields, random);
            int count = 1 + random.nextInt(fields.size());
            String record = "{" + String.join(",", fields.subList(0, count)) + "}";
            boolean hasId = record.contains("\"id\"");
            assertThat(scan(record)).isEqualTo(hasId ? Optional.of(inFull(record)) : Optional.empty());
        }
    }
}
