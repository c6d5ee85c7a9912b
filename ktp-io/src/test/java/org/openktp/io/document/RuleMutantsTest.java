package org.openktp.io.document;

import static org.openktp.core.finding.FindingCode.CONTRADICTION;
import static org.openktp.core.finding.FindingCode.INVALID_VALUE;
import static org.openktp.core.finding.FindingCode.REQUIRED;
import static org.openktp.core.finding.FindingCode.UNKNOWN_CODE;
import static org.openktp.core.finding.FindingCode.UNKNOWN_PROPERTY;
import static org.openktp.core.finding.FindingCode.UNKNOWN_ROUND;
import static org.openktp.core.finding.FindingCode.WRONG_TYPE;

import java.util.List;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.schema.DocumentKind;

/** The example rules with one thing wrong, which the reader says where it stands. */
final class RuleMutantsTest extends MutantsContract {

    RuleMutantsTest() {
        super(DocumentKind.RULES);
    }

    private static final String S = "/ruleSets/0";
    private static final String R = S + "/rules/";
    private static final String BAND = "{\"fact\": \"applicant.band\", \"atLeast\": \"8a\"}";
    private static final String BAND_AT = R + "1/requires/of/0";
    private static final String SIZE = "\"size\": {\"atLeast\": 1, \"atMost\": 2}";
    private static final String SIZE_AT = R + "2/requires/all/0/size";
    private static final String COUNTING = ", \"counting\": \"white-space\"";

    /** What the schema refuses too. */
    static final List<Mutant> FOR_BOTH = List.of(
            value(
                    BAND,
                    "{\"fact\": \"applicant.bnad\", \"is\": \"7\"}",
                    UNKNOWN_CODE,
                    "\"applicant.bnad\"",
                    BAND_AT + "/fact",
                    "there are submitted, applicant.role"),
            value(
                    BAND,
                    "{\"fact\": \"applicant.band\", \"atLeast\": \"8\"}",
                    UNKNOWN_CODE,
                    "\"8\"}",
                    BAND_AT + "/atLeast",
                    "use one of 1, 2, "),
            value(
                    BAND,
                    "{\"fact\": \"applicant.band\", \"is\": 7}",
                    WRONG_TYPE,
                    "7}",
                    BAND_AT + "/is",
                    "a text, not a number"),
            value(
                    BAND,
                    "{\"fact\": \"proposal.title\", \"atLeast\": \"A\"}",
                    UNKNOWN_PROPERTY,
                    "\"A\"}",
                    BAND_AT + "/atLeast",
                    "cannot be asked of proposal.title; there are "),
            value(
                    BAND,
                    "{\"fact\": \"applicant.band\", \"size\": {\"atLeast\": 1}}",
                    UNKNOWN_PROPERTY,
                    "{\"atLeast\": 1}",
                    BAND_AT + "/size",
                    "cannot be asked of applicant.band"),
            value(
                    BAND,
                    "{\"fact\": \"submitted\", \"below\": \"2027-02-30\"}",
                    INVALID_VALUE,
                    "\"2027-02-30\"",
                    BAND_AT + "/below",
                    "a date like"),
            value(
                    BAND,
                    "{\"fact\": \"applicant.band\", \"atLeast\": {\"fact\": \"submitted\"}}",
                    CONTRADICTION,
                    BAND_AT,
                    "cannot be compared"),
            value(
                    "\"atLeast\": 50",
                    "\"atLeast\": 150",
                    INVALID_VALUE,
                    "150",
                    R + "1/requires/of/2/atLeast",
                    "from 0 to 100"),
            value("\"openktp-rules/1\"", "\"openktp-rounds/1\"", INVALID_VALUE, "/format", "must be 'openktp-rules/1'"),
            new Mutant(
                    Mutant.Example.RULES,
                    "\"round\": \"my-trust-ktp-1\",",
                    "",
                    REQUIRED,
                    "{\n      \n",
                    S,
                    "round or addTo must be given"),
            value(
                    "\"round\": \"my-trust-ktp-1\"",
                    "\"round\": \"my-trust-ktp-1\", \"addTo\": \"hcs-ktp-4\"",
                    CONTRADICTION,
                    "\"hcs-ktp-4\"",
                    S + "/addTo",
                    "must not stand beside round"),
            value(
                    "\"version\": \"1\"",
                    "\"version\": \"a b\"",
                    INVALID_VALUE,
                    "\"a b\"",
                    S + "/version",
                    "without blanks"),
            value("\"complete\"", "\"whole\"", UNKNOWN_CODE, S + "/coverage", "use one of complete, partial"),
            value("\"2027-01-11\"", "\"January\"", INVALID_VALUE, S + "/inForce/from", "a date like"),
            value(
                    "\"until\"",
                    "\"to\"",
                    UNKNOWN_PROPERTY,
                    "\"2027-02-26\"",
                    S + "/inForce/to",
                    "there are from, until"),
            value("\"my-trust-ktp-1.title\"", "\"the title\"", INVALID_VALUE, R + "3/id", "without blanks"),
            value("\"stated\"", "\"rumoured\"", UNKNOWN_CODE, R + "0/provenance", "use one of stated"),
            value(
                    "\"considers\"",
                    "\"looksAt\"",
                    UNKNOWN_PROPERTY,
                    "[\"applicant.role\", \"applicant.band\"]",
                    R + "4/looksAt",
                    "considers"),
            value(
                    BAND,
                    "{\"fact\": \"applicant.band\"}",
                    REQUIRED,
                    BAND_AT,
                    "what is asked of applicant.band is absent"),
            value(
                    BAND,
                    "{\"fact\": \"applicant.band\", \"atLest\": \"8a\"}",
                    UNKNOWN_PROPERTY,
                    "\"8a\"}",
                    BAND_AT + "/atLest",
                    "there are "),
            value(
                    BAND,
                    "{\"fact\": \"applicant.band\", \"atLeast\": \"8a\", \"above\": \"7\"}",
                    CONTRADICTION,
                    "\"7\"",
                    BAND_AT + "/above",
                    "beside atLeast"),
            value(
                    BAND,
                    "{\"fact\": \"applicant.band\", \"is\": \"7\", \"in\": [\"8a\"]}",
                    UNKNOWN_PROPERTY,
                    "[\"8a\"]}",
                    BAND_AT + "/in",
                    "there are fact, is"),
            value(
                    BAND,
                    "{\"fact\": \"applicant.band\", \"in\": []}",
                    INVALID_VALUE,
                    "[]",
                    BAND_AT + "/in",
                    "1 or more"),
            value(
                    BAND,
                    "{\"fact\": \"applicant.band\", \"in\": [\"7\", \"7\"]}",
                    INVALID_VALUE,
                    "\"7\"]}",
                    BAND_AT + "/in/1",
                    "'7' twice"),
            value(
                    BAND,
                    "{\"fact\": \"applicant.band\", \"hasValue\": false}",
                    INVALID_VALUE,
                    "false}",
                    BAND_AT + "/hasValue",
                    "must be true"),
            value(
                    BAND,
                    "{\"fact\": 5, \"is\": \"7\"}",
                    WRONG_TYPE,
                    "5, \"is\"",
                    BAND_AT + "/fact",
                    "a text, not a number"),
            value(BAND, "{\"band\": \"8a\"}", REQUIRED, BAND_AT, "a condition must have fact, all, any, not"),
            value(BAND, "\"8a\"", WRONG_TYPE, BAND_AT, "an object, not a text"),
            value(BAND, "{\"always\": false}", INVALID_VALUE, "false}", BAND_AT + "/always", "must be true"),
            value(BAND, "{\"any\": []}", INVALID_VALUE, "[]}", BAND_AT + "/any", "1 or more"),
            value("\"atLeast\": 2,", "\"atLeast\": 0,", INVALID_VALUE, "0,", R + "1/requires/atLeast", "1 or more"),
            value(SIZE, "\"size\": {}", REQUIRED, "{}", SIZE_AT, "atLeast or atMost"),
            value(SIZE, "\"size\": 1", WRONG_TYPE, "1", SIZE_AT, "an object with"),
            value(SIZE, "\"size\": {\"atLeast\": -1}", INVALID_VALUE, "-1", SIZE_AT + "/atLeast", "0 or more"),
            new Mutant(
                    Mutant.Example.RULES,
                    COUNTING,
                    "",
                    REQUIRED,
                    "{\"fact\": \"proposal.title\"",
                    R + "3/requires/counting",
                    "must be given"),
            value("[\"our-university\"]", "[]", INVALID_VALUE, R + "2/requires/all/1/includesAny", "1 or more"));

    /** What a schema cannot say. */
    static final List<Mutant> FOR_THE_READER = List.of(
            value(
                    "\"round\": \"my-trust-ktp-1\"",
                    "\"round\": \"my-trust-ktp-5\"",
                    UNKNOWN_ROUND,
                    "\"my-trust-ktp-5\"",
                    S + "/round",
                    "known are hcs-ktp-1, hcs-ktp-4, my-trust-ktp-1"),
            value(
                    "\"my-trust-ktp-1.title\"",
                    "\"my-trust-ktp-1.partner\"",
                    INVALID_VALUE,
                    "{\n          \"id\": \"my-trust-ktp-1.partner\",\n          \"title\": \"The title",
                    R + "3",
                    "twice"),
            value(
                    "\"2027-02-26\"",
                    "\"2026-02-26\"",
                    CONTRADICTION,
                    "{\"from\": \"2027-01-11\"",
                    S + "/inForce",
                    "must not be before"),
            value(
                    BAND,
                    "{\"fact\": \"applicant.band\", \"above\": \"8a\", \"below\": \"7\"}",
                    CONTRADICTION,
                    BAND_AT,
                    "must not be above upper end"),
            value(
                    BAND,
                    "{\"fact\": \"proposal.title\", \"matches\": \"a(?=b)\"}",
                    INVALID_VALUE,
                    "\"a(?=b)\"",
                    BAND_AT + "/matches",
                    ""),
            value(
                    "\"atLeast\": 2,",
                    "\"atLeast\": 4,",
                    CONTRADICTION,
                    "{\n            \"atLeast\": 4",
                    R + "1/requires",
                    "from 1 to their number"),
            value(
                    SIZE,
                    "\"size\": {\"atLeast\": 3, \"atMost\": 2}",
                    CONTRADICTION,
                    "2}",
                    SIZE_AT + "/atMost",
                    "atLeast, 3, or more"),
            value(
                    "[\"our-university\"]",
                    "[\"my-university\"]",
                    UNKNOWN_CODE,
                    "\"my-university\"",
                    R + "2/requires/all/1/includesAny/0",
                    "our-university"),
            value(
                    "\"source\": \"our-call\"",
                    "\"source\": \"our-cal\"",
                    UNKNOWN_CODE,
                    "\"our-cal\"",
                    R + "0/citations/0/source",
                    "not declared"));

    private static Mutant value(String from, String to, FindingCode code, String path, String says) {
        return value(from, to, code, to, path, says);
    }

    private static Mutant value(String from, String to, FindingCode code, String at, String path, String says) {
        return new Mutant(Mutant.Example.RULES, from, to, code, at, path, says);
    }
}
