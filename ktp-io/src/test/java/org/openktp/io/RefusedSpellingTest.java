package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.core.finding.FindingCode.CONTRADICTION;
import static org.openktp.core.finding.FindingCode.INVALID_VALUE;
import static org.openktp.core.finding.FindingCode.NOT_JSON;
import static org.openktp.core.finding.FindingCode.UNKNOWN_CODE;
import static org.openktp.core.finding.FindingCode.WRONG_TYPE;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.Format;

final class RefusedSpellingTest {

    private static final String SUBMITTED = "submitted";
    private static final String ROLE = "applicant.role";
    private static final String BAND = "applicant.band";
    private static final String PERCENT = "applicant.clinicalTimePercent";
    private static final String PARTNERS = "proposal.partners";
    private static final String TITLE = "proposal.title";
    private static final String DATES = " must be a day like 2024-01-31, a month like 2024-01 or a year";
    private static final String BANDS = "; use one of 1, 2, 3, 4, 5, 6, 7, 8a, 8b, 8c, 8d, 9";

    /** A field, a value of it, the part of that value at which the finding stands, and the finding. */
    record Refused(String path, String json, String at, String inside, FindingCode code, String message) {}

    static final List<Refused> JSON = List.of(
            whole(BAND, "\"8e\"", UNKNOWN_CODE, "'8e' is not a pay band" + BANDS),
            whole(BAND, "\"8A\"", UNKNOWN_CODE, "'8A' is not a pay band" + BANDS),
            whole(BAND, "\" 7\"", UNKNOWN_CODE, "' 7' is not a pay band" + BANDS),
            whole(BAND, "7", WRONG_TYPE, "must be a text or a state, not a number"),
            whole(PERCENT, "\"60\"", WRONG_TYPE, "must be a number or a state, not a text"),
            whole(PERCENT, "101", INVALID_VALUE, "'101' must be a whole number from 0 to 100"),
            whole(PERCENT, "-1", INVALID_VALUE, "'-1' must be a whole number from 0 to 100"),
            whole(PERCENT, "60.0", INVALID_VALUE, "'60.0' must be a whole number from 0 to 100"),
            whole(PERCENT, "1e400", INVALID_VALUE, "'1e400' must be a whole number from 0 to 100"),
            whole("applicant.staffGroup", "\"6\"", INVALID_VALUE, "staff group '6' must be two digits, such as 06"),
            whole(
                    "applicant.employer",
                    "\"RJ1\"",
                    INVALID_VALUE,
                    "organisation 'RJ1' must begin with its scheme and a colon, one of ods, ukprn, "
                            + "companies-house, charity-commission, oscr, ccni, ror, org-id"),
            whole("applicant.employer", "\"ods:rj1\"", INVALID_VALUE, "ODS code 'rj1' must be written RJ1"),
            whole(TITLE, "\" \\t\"", INVALID_VALUE, "must not be blank; leave it out where it is not known"),
            whole(TITLE, "{\"value\":5}", WRONG_TYPE, "must be a text or a state, not a number", "5", "/value"),
            whole(
                    ROLE,
                    "{\"atLeast\":\"associate\"}",
                    WRONG_TYPE,
                    "the values of this field have no order, so no range"),
            whole(BAND, "{\"oneOf\":\"7\"}", WRONG_TYPE, "must be a list, not a text", "\"7\"", "/oneOf"),
            whole(
                    BAND,
                    "{\"oneOf\":[\"7\",\"8e\"]}",
                    UNKNOWN_CODE,
                    "'8e' is not a pay band" + BANDS,
                    "\"8e\"",
                    "/oneOf/1"),
            whole(BAND, "{\"oneOf\":[]}", INVALID_VALUE, "one of a few must name at least two different values, not 0"),
            whole(
                    PERCENT,
                    "{\"oneOf\":[7,7]}",
                    INVALID_VALUE,
                    "one of a few must name at least two different values, not 1"),
            whole(
                    BAND,
                    "{\"oneOf\":[\"7\",\"9\"],\"missing\":\"unknown\"}",
                    CONTRADICTION,
                    "missing must stand alone; the object has 'oneOf', 'missing'"),
            whole(
                    BAND,
                    "{\"missing\":\"forgot\"}",
                    UNKNOWN_CODE,
                    "'forgot' is not a reason for a missing fact; use one of not-asked, unknown, declined",
                    "\"forgot\"",
                    "/missing"),
            whole(BAND, "{\"missing\":null}", WRONG_TYPE, "must be a text or a state, not null", "null", "/missing"),
            whole(BAND, "{\"notApplicable\":false}", WRONG_TYPE, "must be true, not false", "false", "/notApplicable"),
            whole(
                    BAND,
                    "{}",
                    WRONG_TYPE,
                    "an object here must be a state: missing, notApplicable, value, oneOf, or atLeast and atMost; it"
                            + " has nothing"),
            whole(
                    PARTNERS,
                    "{\"min\":1}",
                    WRONG_TYPE,
                    "an object here must be a state: missing, notApplicable, value, oneOf, or atLeast and atMost and"
                            + " size; it has 'min'"),
            whole(PERCENT, "{\"atLeast\":8,\"atMost\":7}", INVALID_VALUE, "lower end 8 must not be above upper end 7"),
            whole(
                    PERCENT,
                    "{\"atLeast\":null}",
                    WRONG_TYPE,
                    "must be a number or a state, not null",
                    "null",
                    "/atLeast"),
            whole(SUBMITTED, "\"31/01/2024\"", INVALID_VALUE, "'31/01/2024'" + DATES),
            whole(SUBMITTED, "\" 2024\"", INVALID_VALUE, "' 2024'" + DATES),
            whole(SUBMITTED, "{\"atLeast\":\"spring\"}", INVALID_VALUE, "'spring'" + DATES, "\"sp", "/atLeast"),
            whole(SUBMITTED, "{\"atMost\":\"2023-02-29\"}", INVALID_VALUE, "'2023-02-29'" + DATES, "\"20", "/atMost"),
            whole(
                    SUBMITTED,
                    "{\"atLeast\":\"2024-03\",\"atMost\":\"2024-02\"}",
                    INVALID_VALUE,
                    "lower end 2024-03-01 must not be above upper end 2024-02-29"),
            whole(
                    SUBMITTED,
                    "{\"oneOf\":[\"2024-01-31\",\"2024-02\"]}",
                    INVALID_VALUE,
                    "'2024-02' must be a day like 2024-01-31",
                    "\"2024-02\"",
                    "/oneOf/1"),
            whole(
                    SUBMITTED,
                    "{\"value\":\"2024\"}",
                    INVALID_VALUE,
                    "'2024' must be a day like 2024-01-31",
                    "\"2024\"",
                    "/value"),
            whole(
                    SUBMITTED,
                    "{\"notApplicable\":true}",
                    CONTRADICTION,
                    "submitted applies to every application; where it is not known it is missing"),
            whole(PARTNERS, "\"npl\"", WRONG_TYPE, "must be a list, not a text"),
            whole(
                    PARTNERS,
                    "[\"npl\",\"npl\"]",
                    INVALID_VALUE,
                    "the set has 'npl' twice; give it once",
                    ",\"npl\"",
                    "/1"),
            whole(
                    PARTNERS,
                    "[\"acme\"]",
                    UNKNOWN_CODE,
                    "'acme' is not a partner of the programme; use one of npl, nml, mhra, ukas",
                    "\"acme\"",
                    "/0"),
            whole(
                    PARTNERS,
                    "{\"size\":2}",
                    WRONG_TYPE,
                    "must be an object with atLeast or atMost, not a number",
                    "2",
                    "/size"),
            whole(
                    PARTNERS,
                    "{\"size\":{\"atMost\":-1}}",
                    INVALID_VALUE,
                    "'-1' must be a whole number from 0 to 1000",
                    "-1",
                    "/size/atMost"),
            whole(
                    PARTNERS,
                    "{\"size\":{\"atLeast\":2,\"atMost\":1}}",
                    INVALID_VALUE,
                    "a set of at least 2 elements cannot have at most 1"),
            whole("proposal", "\"x\"", WRONG_TYPE, "must be an object with its fields, or a state, not a text"),
            whole("applicant", "[]", WRONG_TYPE, "must be an object, not a list"));

    @ParameterizedTest
    @FieldSource("JSON")
    void refuses_what_is_no_spelling_of_a_state(Refused each) {
        String record = Fields.json("bad", each.path(), each.json());
        long column = record.lastIndexOf(each.json()) + each.json().indexOf(each.at()) + 1L;
        long comma = each.at().startsWith(",") ? 1 : 0;
        Reading reading = Reading.of(Format.NDJSON, "{\"id\":\"good\"}\n" + record);
        assertThat(reading.accepted()).containsExactly("good");
        Location location = new Location(2, column + comma, Fields.pointer(each.path()) + each.inside());
        assertThat(reading.onlyReject()).isEqualTo(new Finding(each.code(), location, each.message()));
        assertThat(reading.records().get(1).id()).contains("bad");
    }

    static final List<Refused> CELLS = List.of(
            whole(BAND, "8e", UNKNOWN_CODE, "'8e' is not a pay band" + BANDS),
            whole(BAND, "(Unknown)", UNKNOWN_CODE, "'(Unknown)' is not a pay band" + BANDS),
            whole(BAND, "7 |", UNKNOWN_CODE, "'' is not a pay band" + BANDS),
            whole(BAND, "7..8a..9", UNKNOWN_CODE, "'8a..9' is not a pay band" + BANDS),
            whole(
                    BAND,
                    "..",
                    WRONG_TYPE,
                    "an object here must be a state: missing, notApplicable, value, oneOf, or atLeast and atMost; it"
                            + " has nothing"),
            whole(BAND, "{\"value\":7}", WRONG_TYPE, "must be a text or a state, not a number"),
            whole(ROLE, "associate..", WRONG_TYPE, "the values of this field have no order, so no range"),
            whole(SUBMITTED, "March 2024", INVALID_VALUE, "'March 2024'" + DATES),
            whole(SUBMITTED, "2024-01-31 |", INVALID_VALUE, "'' must be a day like 2024-01-31"),
            whole(SUBMITTED, "2024-01 | 2024-02", INVALID_VALUE, "'2024-01' must be a day like 2024-01-31"),
            whole(
                    SUBMITTED,
                    "2024..2023",
                    INVALID_VALUE,
                    "lower end 2024-01-01 must not be above upper end 2023-12-31"),
            whole(
                    SUBMITTED,
                    "(not applicable)",
                    CONTRADICTION,
                    "submitted applies to every application; where it is not known it is missing"),
            whole(PERCENT, "60%", INVALID_VALUE, "'60%' must be a whole number from 0 to 100"),
            whole(PERCENT, "40..20", INVALID_VALUE, "lower end 40 must not be above upper end 20"),
            whole(PERCENT, "\u0666\u0660", INVALID_VALUE, "'\u0666\u0660' must be a whole number from 0 to 100"),
            whole(
                    PARTNERS,
                    "npl;",
                    UNKNOWN_CODE,
                    "'' is not a partner of the programme; use one of npl, nml, mhra, ukas"),
            whole(PARTNERS, "npl; npl", INVALID_VALUE, "the set has 'npl' twice; give it once"),
            whole(
                    PARTNERS,
                    "...; npl; ...",
                    UNKNOWN_CODE,
                    "'...' is not a partner of the programme; use one of npl, nml, mhra, ukas"),
            whole(BAND, "{\"missing\":\"unknown\"} x", NOT_JSON, "this is not JSON: "),
            whole("proposal", "yes", WRONG_TYPE, "must be an object with its fields, or a state, not a text"));

    @ParameterizedTest
    @FieldSource("CELLS")
    void refuses_a_cell_that_spells_no_state(Refused each) {
        String text = Fields.csv(List.of(
                List.of("round", each.path(), "id"),
                List.of("", "", "good"),
                List.of("", each.json(), "bad"),
                List.of("", "", "after")));
        Reading reading = Reading.of(Format.CSV, text);
        assertThat(reading.accepted()).containsExactly("good", "after");
        Finding finding = reading.onlyReject();
        assertThat(finding.code()).isEqualTo(each.code());
        assertThat(finding.location()).isEqualTo(new Location(3, 2, each.path()));
        assertThat(finding.message()).startsWith(each.message());
    }

    private static Refused whole(String path, String json, FindingCode code, String message) {
        return new Refused(path, json, json, "", code, message);
    }

    private static Refused whole(String path, String json, FindingCode code, String message, String at, String inside) {
        return new Refused(path, json, at, inside, code, message);
    }
}
