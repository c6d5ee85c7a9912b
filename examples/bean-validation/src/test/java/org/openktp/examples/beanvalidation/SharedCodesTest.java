package org.openktp.examples.beanvalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.career.Role;
import org.openktp.core.finding.Finding;
import org.openktp.core.organisation.Nation;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.validation.CodeOf;
import org.openktp.core.validation.OrganisationIdText;
import org.openktp.core.validation.PartialDateText;
import org.openktp.core.validation.ViolationFindings;
import org.openktp.core.validation.WindowText;
import org.openktp.io.KtpIo;
import org.openktp.io.KtpRulesIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.validation.ApplicationForm;
import org.openktp.rules.validation.MeetsRoundRules;

/** The same mistake has the same code and the same place in a file and in a form of the same shape. */
final class SharedCodesTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final Person NOBODY = new Person(null, null, null);

    record Person(
            @CodeOf(Role.class) @Nullable String role,
            @CodeOf(Nation.class) @Nullable String nation,
            @OrganisationIdText @Nullable String employer) {}

    @MeetsRoundRules
    record Entry(
            @NotBlank @Nullable String id,
            @Nullable String round,
            @PartialDateText @Nullable String submitted,
            @Valid Person applicant)
            implements ApplicationForm {
        @Override
        public SchemeApplication toApplication() {
            return Application.builder()
                    .id("a")
                    .round(round == null ? "hcs-ktp-4" : round)
                    .build();
        }
    }

    record Interviews(@WindowText String value) {}

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("{}", new Entry(null, null, null, NOBODY)),
                arguments("{'id':' '}", new Entry(" ", null, null, NOBODY)),
                arguments("{'id':'a','round':'hcs-ktp-3'}", new Entry("a", "hcs-ktp-3", null, NOBODY)),
                arguments("{'id':'a','submitted':'2024-02-30'}", new Entry("a", null, "2024-02-30", NOBODY)),
                arguments("{'id':'a','submitted':'soon'}", new Entry("a", null, "soon", NOBODY)),
                person("{'role':'boss'}", new Person("boss", null, null)),
                person("{'nation':'Wales'}", new Person(null, "Wales", null)),
                person("{'employer':'ods:R1'}", new Person(null, null, "ods:R1")),
                person("{'employer':'RJ1'}", new Person(null, null, "RJ1")),
                person("{'nation':'x','employer':'y'}", new Person(null, "x", "y")));
    }

    private static Arguments person(String json, Person person) {
        return arguments("{'id':'a','applicant':" + json + "}", new Entry("a", null, null, person));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void in_an_application(String json, Entry entry) throws IOException {
        assertThat(codes("", ViolationFindings.of(VALIDATOR.validate(entry))))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(codes("", read(json.replace('\'', '"'))));
    }

    private static List<Finding> read(String json) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        try (RecordReader<Application> records =
                KtpIo.readApplications(in, ReadOptions.of(Format.NDJSON), KtpModel.rounds())) {
            return records.stream().flatMap(each -> each.findings().stream()).toList();
        }
    }

    static Stream<Arguments> windows() {
        return Stream.of("2024-02-19", "2024-03-01/2024-02-19", "February", "").map(Arguments::arguments);
    }

    @ParameterizedTest
    @MethodSource("windows")
    void in_the_window_of_a_round(String window) throws IOException {
        ByteArrayOutputStream round = new ByteArrayOutputStream();
        KtpRulesIo.writeRounds(List.of(HcsKtp.ROUND_4), round);
        String text = round.toString(StandardCharsets.UTF_8).replace("2024-02-19/2024-03-01", window);
        List<Finding> found = KtpRulesIo.readRounds(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Limits.DOCUMENT)
                .findings();
        assertThat(codes("/rounds/0/interviews", ViolationFindings.of(VALIDATOR.validate(new Interviews(window)))))
                .isNotEmpty()
                .isEqualTo(codes("", found));
    }

    private static List<String> codes(String within, List<Finding> findings) {
        return findings.stream()
                .map(finding -> within + finding.location().path() + " "
                        + finding.code().token())
                .toList();
    }
}
