package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.finding.FindingCode.CONTRADICTION;
import static org.openktp.core.finding.FindingCode.DUPLICATE_KEY;
import static org.openktp.core.finding.FindingCode.INVALID_VALUE;
import static org.openktp.core.finding.FindingCode.REQUIRED;
import static org.openktp.core.finding.FindingCode.TOO_LONG;
import static org.openktp.core.finding.FindingCode.UNKNOWN_CODE;
import static org.openktp.core.finding.FindingCode.UNKNOWN_ROUND;
import static org.openktp.core.finding.FindingCode.WRONG_TYPE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadRecord;

/** Values that their fields do not take, names given twice, and characters that are none. */
final class HostileJsonTest {

    static final List<BadRecord> VALUES = List.of(
            new BadRecord("no id", "{\"round\":\"hcs-ktp-4\"}", REQUIRED, "{", "/id"),
            new BadRecord("an empty object", "{ }", REQUIRED, "{", "/id"),
            new BadRecord("a null id", "{\"id\":null}", REQUIRED, "{", "/id"),
            new BadRecord("an empty id", "{\"id\":\"\"}", REQUIRED, "{", "/id"),
            new BadRecord("a blank id", "{\"id\":\" \\n\\u2003\"}", REQUIRED, "{", "/id"),
            new BadRecord("an unknown code", role("\"nurse\""), UNKNOWN_CODE, "\"nurse\"", "/applicant/role"),
            new BadRecord("a code in upper case", role("\"CONSULTANT\""), UNKNOWN_CODE, "\"CON", "/applicant/role"),
            new BadRecord("an empty code", role("\"\""), UNKNOWN_CODE, "\"\"", "/applicant/role"),
            new BadRecord("null in a set", partners("[\"npl\",null]"), WRONG_TYPE, "null", "/proposal/partners/1"),
            new BadRecord("a set in a set", partners("[[\"npl\"]]"), WRONG_TYPE, "[\"npl\"", "/proposal/partners/0"),
            new BadRecord(
                    "a state in a set", partners("[{\"value\":\"npl\"}]"), WRONG_TYPE, "{\"v", "/proposal/partners/0"),
            new BadRecord("an unknown round", top("round", "\"hcs-ktp-2\""), UNKNOWN_ROUND, "\"hcs-ktp-2", "/round"),
            new BadRecord(
                    "a round with a space", top("round", "\"hcs-ktp-4 \""), UNKNOWN_ROUND, "\"hcs-ktp-4", "/round"),
            new BadRecord("an empty round", top("round", "\"\""), UNKNOWN_ROUND, "\"\"", "/round"),
            new BadRecord(
                    "a day of no month", top("submitted", "\"2024-02-30\""), INVALID_VALUE, "\"2024", "/submitted"),
            new BadRecord(
                    "a day without zeros", top("submitted", "\"2024-1-1\""), INVALID_VALUE, "\"2024", "/submitted"),
            new BadRecord("a month of no year", top("submitted", "\"2024-13\""), INVALID_VALUE, "\"2024", "/submitted"),
            new BadRecord(
                    "a year of too many digits", top("submitted", "\"12024\""), INVALID_VALUE, "\"1", "/submitted"),
            new BadRecord("a year too early", top("submitted", "\"0999\""), INVALID_VALUE, "\"0", "/submitted"),
            new BadRecord("a year as a number", top("submitted", "2024"), WRONG_TYPE, "2024", "/submitted"),
            new BadRecord("a moment", top("submitted", "\"2024-01-31T00:00\""), INVALID_VALUE, "\"2024", "/submitted"),
            new BadRecord("no day at all", top("submitted", "\"\""), INVALID_VALUE, "\"\"", "/submitted"),
            new BadRecord("a fraction", percent("59.5"), INVALID_VALUE, "59.5", "/applicant/clinicalTimePercent"),
            new BadRecord("beyond double", percent("1e400"), INVALID_VALUE, "1e400", "/applicant/clinicalTimePercent"),
            new BadRecord(
                    "beyond long",
                    percent("18446744073709551676"),
                    INVALID_VALUE,
                    "1844",
                    "/applicant/clinicalTimePercent"),
            new BadRecord(
                    "1,001 digits",
                    percent("9".repeat(1_001)),
                    TOO_LONG,
                    "9".repeat(1_001),
                    "/applicant/clinicalTimePercent"),
            new BadRecord(
                    "100,000 decimals",
                    percent("1." + "9".repeat(100_000)),
                    TOO_LONG,
                    "1.9",
                    "/applicant/clinicalTimePercent"),
            new BadRecord(
                    "facts that contradict each other",
                    "{\"id\":\"bad\",\"applicant\":{\"employer\":\"ods:RJ1\",\"employerKind\":\"university\"}}",
                    CONTRADICTION,
                    "\"university\"",
                    "/applicant/employerKind"),
            new BadRecord("a property twice", "{\"id\":\"bad\",\"id\":\"x\"}", DUPLICATE_KEY, "\"id\":\"x", "/id"),
            new BadRecord(
                    "a property twice with an escape",
                    "{\"id\":\"bad\",\"\\u0069d\":\"x\"}",
                    DUPLICATE_KEY,
                    "\"\\u",
                    "/id"),
            new BadRecord(
                    "an unknown property twice",
                    "{\"id\":\"bad\",\"a/b~\":1,\"a/b~\":1}",
                    DUPLICATE_KEY,
                    "\"a/b",
                    "/a~1b~0"),
            new BadRecord(
                    "a property twice inside",
                    "{\"id\":\"bad\",\"x\":[{\"y\":1,\"y\":2}]}",
                    DUPLICATE_KEY,
                    "\"y\":2",
                    "/x/0/y"),
            new BadRecord("half a pair", "{\"id\":\"bad\\ud83d\"}", INVALID_VALUE, "\"bad", "/id"),
            new BadRecord("the other half", "{\"id\":\"bad\\ude00\"}", INVALID_VALUE, "\"bad", "/id"),
            new BadRecord("a pair the wrong way round", "{\"id\":\"\\ude00\\ud83d\"}", INVALID_VALUE, "\"\\ude", "/id"),
            new BadRecord(
                    "half a pair where nobody looks", top("x", "[\"\\ud83d\"]"), INVALID_VALUE, "\"\\ud8", "/x/0"));

    @ParameterizedTest
    @FieldSource("VALUES")
    void rejects_only_the_record(BadRecord bad) {
        bad.assertRejectedAlone();
    }

    @Test
    void counts_lines_and_columns_from_the_start_of_the_input() {
        String text = "[{\"id\":5}, {\"id\":6}, {\n\"round\":\r\n  7,\n\"id\":\"a\"},\n {\"id\":8}]";
        assertThat(Reading.of(Format.JSON, text).rejected())
                .extracting(findings -> findings.get(0).location())
                .containsExactly(
                        new Location(1, 8, "/id"),
                        new Location(1, 18, "/id"),
                        new Location(3, 3, "/round"),
                        new Location(5, 8, "/id"));
    }

    @Test
    void a_reject_is_a_json_object_on_a_line() {
        String record = role("\"nurse\"").replace("bad", "a-2");
        List<String> rejects = Reading.of(Format.NDJSON, BadRecord.BEFORE + "\n" + record + "\n{\n").records().stream()
                .filter(each -> each instanceof ReadRecord.Rejected<?>)
                .map(each -> KtpIo.rejectToJson((ReadRecord.Rejected<?>) each))
                .toList();
        assertThat(rejects.get(0))
                .isEqualTo(
                        "{\"record\":2,\"id\":\"a-2\",\"findings\":[{\"code\":\"unknown-code\",\"line\":2,\"column\":33,\"path\":\"/applicant/role\",\"message\":\"'nurse'"
                                + " is not a role in healthcare science; use one of assistant, associate, practitioner,"
                                + " biomedical-scientist, stp-trainee, clinical-scientist, senior-principal, hsst-trainee,"
                                + " consultant, other\"}]}");
        assertThat(Json.object(rejects.get(1)))
                .containsOnlyKeys("record", "findings")
                .containsEntry("record", "3");
    }

    @Test
    void finds_everything_that_is_wrong_in_one_pass() {
        String record =
                "{\"round\":\"x\",\"submitted\":\"y\",\"applicant\":{\"role\":\"z\",\"band\":7},\"proposal\":{\"partners\":\"npl\"}}";
        List<Finding> findings = Reading.of(Format.NDJSON, record).rejected().get(0);
        assertThat(findings)
                .extracting(finding -> finding.location().path())
                .containsExactlyInAnyOrder(
                        "/id", "/round", "/submitted", "/applicant/role", "/applicant/band", "/proposal/partners");
    }

    private static String top(String name, String value) {
        return Fields.json("bad", name, value);
    }

    private static String role(String value) {
        return Fields.json("bad", "applicant.role", value);
    }

    private static String percent(String value) {
        return Fields.json("bad", "applicant.clinicalTimePercent", value);
    }

    private static String partners(String value) {
        return Fields.json("bad", "proposal.partners", value);
    }
}
