package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.openktp.core.finding.FindingCode.CONTRADICTION;
import static org.openktp.core.finding.FindingCode.DUPLICATE_KEY;
import static org.openktp.core.finding.FindingCode.INVALID_VALUE;
import static org.openktp.core.finding.FindingCode.NOT_CSV;
import static org.openktp.core.finding.FindingCode.NOT_JSON;
import static org.openktp.core.finding.FindingCode.REQUIRED;
import static org.openktp.core.finding.FindingCode.TOO_DEEP;
import static org.openktp.core.finding.FindingCode.TOO_LONG;
import static org.openktp.core.finding.FindingCode.TOO_MANY;
import static org.openktp.core.finding.FindingCode.UNKNOWN_CODE;
import static org.openktp.core.finding.FindingCode.UNKNOWN_PROPERTY;
import static org.openktp.core.finding.FindingCode.UNKNOWN_ROUND;
import static org.openktp.core.finding.FindingCode.WRONG_TYPE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.application.Proposal;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadRecord;

final class HostileCsvTest {

    private static final String HEADER = "id,round,submitted,applicant.band,proposal,proposal.title\n";

    /** A case, a row, the finding's code, its cell and its column's name. */
    static Stream<Arguments> rows() {
        return Stream.of(
                arguments("too few cells", "bad", NOT_CSV, 0, ""),
                arguments("too many cells", "bad,,,,,,", NOT_CSV, 0, ""),
                arguments("spaces alone", "   ", NOT_CSV, 0, ""),
                arguments("far too many cells", "bad" + ",".repeat(20_000), TOO_MANY, 10_001, ""),
                arguments("something after a quote", "\"bad\"x,,,,,", NOT_CSV, 0, ""),
                arguments("a space after a quote", "\"bad\" ,,,,,", NOT_CSV, 0, ""),
                arguments("no id", ",hcs-ktp-4,,,,", REQUIRED, 0, "id"),
                arguments("a blank id", "\" \t\",hcs-ktp-4,,,,", REQUIRED, 0, "id"),
                arguments("nothing", ",,,,,", REQUIRED, 0, "id"),
                arguments("an unknown round", "bad,hcs-ktp-3,,,,", UNKNOWN_ROUND, 2, "round"),
                arguments("a day of no month", "bad,,2024-02-30,,,", INVALID_VALUE, 3, "submitted"),
                arguments("a day as people write it", "bad,,31/01/2024,,,", INVALID_VALUE, 3, "submitted"),
                arguments(
                        "a submission that does not apply", "bad,,(not applicable),,,", CONTRADICTION, 3, "submitted"),
                arguments("an unknown code", "bad,,,8e,,", UNKNOWN_CODE, 4, "applicant.band"),
                arguments("a code of two lines", "bad,,,\"7\n\"\"8a\",,", UNKNOWN_CODE, 4, "applicant.band"),
                arguments("a null character", "bad,,,7\u0000,,", UNKNOWN_CODE, 4, "applicant.band"),
                arguments("a cell of broken JSON", "bad,,,{oops},,", NOT_JSON, 4, "applicant.band"),
                arguments("a cell of JSON cut short", "bad,,,\"{\"\"value\"\":\",,", NOT_JSON, 4, "applicant.band"),
                arguments(
                        "a cell of deep JSON",
                        "bad,,,{\"value\":" + "[".repeat(9_999) + ",,",
                        TOO_DEEP,
                        4,
                        "applicant.band"),
                arguments(
                        "a name twice in a cell",
                        "bad,,,\"{\"\"value\"\":\"\"7\"\",\"\"value\"\":\"\"7\"\"}\",,",
                        DUPLICATE_KEY,
                        4,
                        "applicant.band"),
                arguments(
                        "half a pair in a cell", "bad,,,,,{\"value\":\"\\ud83d\"}", INVALID_VALUE, 6, "proposal.title"),
                arguments("a blank title", "bad,,,,,{\"value\":\" \"}", INVALID_VALUE, 6, "proposal.title"),
                arguments("a word for a project", "bad,,,,yes,", WRONG_TYPE, 5, "proposal"),
                arguments(
                        "no project with a title", "bad,,,,(not applicable),title", CONTRADICTION, 6, "proposal.title"),
                arguments("a long row", "bad,,,,," + "x\"{,\n".replace("\n", "").repeat(1 << 20), TOO_LONG, 0, ""),
                arguments("a long quoted row", "bad,,,,,\"" + "x\"\"\n,".repeat(1 << 20) + "\"", TOO_LONG, 0, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void rejects_only_the_row(String name, String row, FindingCode code, int cell, String column) {
        Reading reading = Reading.of(Format.CSV, HEADER + "before,,,,,\n" + row + "\nafter,,,,,\n");
        assertThat(reading.accepted()).containsExactly("before", "after");
        assertThat(reading.onlyReject().code()).isEqualTo(code);
        assertThat(reading.onlyReject().location()).isEqualTo(new Location(3, cell, column));
    }

    @Test
    void finds_everything_that_is_wrong_in_one_pass() {
        List<Finding> findings =
                Reading.of(Format.CSV, HEADER + ",x,y,z,t,\n").rejected().get(0);
        assertThat(findings)
                .extracting(finding -> finding.location().path())
                .containsExactlyInAnyOrder("id", "round", "submitted", "applicant.band", "proposal");
    }

    @Test
    void counts_the_lines_inside_quotes() {
        Reading reading = Reading.of(Format.CSV, "id,proposal.title\na,\"one\ntwo\r\nthree\"\n\nb,\"\"\n,\n");
        assertThat(reading.accepted()).containsExactly("a", "b");
        assertThat(reading.onlyReject().location().line()).isEqualTo(7);
    }

    @Test
    void a_quote_inside_a_plain_cell_is_a_character() {
        Reading reading = Reading.of(Format.CSV, "id,proposal.title\na\",3\" probe\n b,\" c \"\nd, \"\n");
        assertThat(reading.accepted()).containsExactly("a\"", " b", "d");
        assertThat(reading.applications())
                .extracting(application -> application.proposal().part(Proposal::title))
                .isEqualTo(List.of(Knowledge.known("3\" probe"), Knowledge.known(" c "), Knowledge.known(" \"")));
    }

    @Test
    void takes_columns_in_any_order_and_warns_of_those_it_does_not_know() {
        Reading reading = Reading.of(Format.CSV, "colour, applicant.band ,id,applicant.\nblue,7,a,\n,8a,b,x\n");
        assertThat(reading.accepted()).containsExactly("a", "b");
        assertThat(reading.records())
                .extracting(ReadRecord::findings)
                .containsExactly(
                        List.of(new Finding(
                                UNKNOWN_PROPERTY,
                                new Location(2, 1, "colour"),
                                "'colour' is not known here and was not used")),
                        List.of(new Finding(
                                UNKNOWN_PROPERTY,
                                new Location(3, 4, "applicant."),
                                "'' is not known here and was not used")));
    }

    @Test
    void a_column_of_a_hundred_thousand_dots_is_only_unknown() {
        Reading reading = Reading.of(Format.CSV, "id,x" + ".x".repeat(100_000) + "\na,1\n");
        assertThat(reading.accepted()).containsExactly("a");
    }

    @Test
    void a_group_and_its_member_contradict_each_other_in_either_order() {
        for (String header : List.of("id,proposal,proposal.title", "id,proposal.title,proposal")) {
            Reading reading = Reading.of(Format.CSV, header + "\na,(declined),x\nb,,\n");
            assertThat(reading.accepted()).containsExactly("b");
            assertThat(reading.onlyReject().code()).isEqualTo(CONTRADICTION);
        }
    }
}
