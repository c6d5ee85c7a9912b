package org.openktp.io.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
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
        return scanner.scan(record.getBytes(StandardCharsets.UTF_8));
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
            assertThat(scanner.scan(record)).as("byte %x", wrong).isEmpty();
        }
    }

    @Test
    void is_not_sure_where_the_limits_are_narrow() {
        byte[] record = WHOLE.getBytes(StandardCharsets.UTF_8);
        for (Limits limits : new Limits[] {
            Limits.DEFAULT.withMaxDepth(2), Limits.DEFAULT.withMaxValues(20), Limits.DEFAULT.withMaxTextLength(300)
        }) {
            assertThat(new ApplicationScanner(KtpModel.rounds(), limits).scan(record))
                    .isEmpty();
        }
    }

    @Test
    void counts_the_words_of_texts_and_does_not_make_them() {
        Outline outline =
                scanner.outline(WHOLE.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(outline.title().orElseThrow().words()).isEqualTo(4);
        assertThat(outline.summary().orElseThrow().words()).isEqualTo(2);
        assertThat(outline.withoutTexts().proposal().part(each -> each.summary()))
                .isEqualTo(Outline.NOT_MADE);
        assertThat(outline.application()).isEqualTo(inFull(WHOLE));
    }
}
