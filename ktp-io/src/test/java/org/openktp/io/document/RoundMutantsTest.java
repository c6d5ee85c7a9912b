package org.openktp.io.document;

import static org.openktp.core.finding.FindingCode.CONTRADICTION;
import static org.openktp.core.finding.FindingCode.INVALID_VALUE;
import static org.openktp.core.finding.FindingCode.REQUIRED;
import static org.openktp.core.finding.FindingCode.UNKNOWN_CODE;
import static org.openktp.core.finding.FindingCode.UNKNOWN_PROPERTY;
import static org.openktp.core.finding.FindingCode.WRONG_TYPE;

import java.util.List;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.schema.DocumentKind;

/** The example round with one thing wrong, which the reader says where it stands. */
final class RoundMutantsTest extends MutantsContract {

    RoundMutantsTest() {
        super(DocumentKind.ROUNDS);
    }

    private static final String R = "/rounds/0";
    private static final String ROUND = "{\n      ";
    private static final String INSTITUTE = "{\n            \"value\"";

    /** What the schema refuses too. */
    static final List<Mutant> FOR_BOTH = List.of(
            absent("\"id\": \"my-trust-ktp-1\",", "id"),
            absent("\"programme\": \"my-trust-ktp\",", "programme"),
            absent("\"number\": 1,", "number"),
            absent("\"length\": \"P1Y6M\",", "length"),
            absent("\"reach\": [\"england\", \"wales\"],", "reach"),
            value("\"number\": 1", "\"number\": null", REQUIRED, ROUND, R + "/number", "number is absent"),
            new Mutant("\"format\": \"openktp-rounds/1\",", "", REQUIRED, "{", "/format", "format is absent"),
            value(
                    "\"openktp-rounds/1\"",
                    "\"openktp-rules/1\"",
                    INVALID_VALUE,
                    "/format",
                    "must be 'openktp-rounds/1'"),
            value("\"my-trust-ktp-1\"", "\"My trust\"", INVALID_VALUE, R + "/id", "lower-case"),
            value("\"my-trust-ktp-1\"", "5", WRONG_TYPE, R + "/id", "must be a text, not a number"),
            value("\"number\": 1", "\"number\": 0", INVALID_VALUE, "0", R + "/number", "1 or more"),
            value("\"number\": 1", "\"number\": 1.5", INVALID_VALUE, "1.5", R + "/number", "1 or more"),
            value("\"number\": 1", "\"number\": \"1\"", WRONG_TYPE, "\"1\"", R + "/number", "a number, not a text"),
            value("\"Our trust's partnership programme, first round\"", "\" \"", INVALID_VALUE, R + "/name", "blank"),
            value("\"P1Y6M\"", "\"18 months\"", INVALID_VALUE, R + "/length", "like P18M"),
            value("\"P1Y6M\"", "\"P1W\"", INVALID_VALUE, R + "/length", "like P18M"),
            value("\"wales\"", "\"cornwall\"", UNKNOWN_CODE, R + "/reach/1", "use one of england, "),
            value("\"wales\"", "\"england\"", INVALID_VALUE, R + "/reach/1", "'england' twice"),
            value("[\"england\", \"wales\"]", "[]", INVALID_VALUE, R + "/reach", "1 or more"),
            value("[\"england\", \"wales\"]", "\"england\"", WRONG_TYPE, R + "/reach", "a list, not a text"),
            value("\"2027-01-11/2027-02-26\"", "\"2027-01-11\"", INVALID_VALUE, R + "/applications", "must look like"),
            value("\"2027-01-11\"", "\"2027-02-30\"", INVALID_VALUE, R + "/referenceDate", "a date like"),
            value("\"virtual\"", "\"online\"", UNKNOWN_CODE, R + "/interviewMode", "use one of virtual, in-person"),
            value("\"2027-05\"", "\"May 2027\"", INVALID_VALUE, R + "/start", "May 2027"),
            value("\"places\": 2", "\"places\": true", WRONG_TYPE, "true", R + "/places", "a number, not true"),
            value(
                    "\"themesClosed\": true",
                    "\"themesClosed\": \"yes\"",
                    WRONG_TYPE,
                    "\"yes\"",
                    R + "/themesClosed",
                    ""),
            value("\"greener-laboratories\"", "\"greener laboratories\"", INVALID_VALUE, R + "/themes/1/token", ""),
            new Mutant(
                    ", \"label\": \"Greener laboratories\"",
                    "",
                    REQUIRED,
                    "{\"token\": \"greener-laboratories\"",
                    R + "/themes/1/label",
                    "label is absent"),
            value("\"npl\"", "\"nlp\"", UNKNOWN_CODE, R + "/partners/0", "or an object with token and label"),
            value("\"npl\"", "true", WRONG_TYPE, R + "/partners/0", "an object with"),
            value(
                    "\"organisation\": \"nml\"",
                    "\"organisation\": 5",
                    WRONG_TYPE,
                    "5",
                    R + "/partners/2/organisation",
                    ""),
            value("\"reported\"", "\"rumoured\"", UNKNOWN_CODE, R + "/partners/2/measurementInstitute/provenance", ""),
            new Mutant(
                    "            \"provenance\": \"reported\",\n",
                    "",
                    REQUIRED,
                    INSTITUTE,
                    R + "/partners/2/measurementInstitute/provenance",
                    "beside citations"),
            new Mutant(
                    "\"reported\",\n"
                            + "            \"citations\": [{\"source\": \"our-call\", \"locator\": \"list of partners\"}]",
                    "\"reported\"",
                    REQUIRED,
                    INSTITUTE,
                    R + "/partners/2/measurementInstitute/citations",
                    "only what is user-supplied"),
            new Mutant(
                    ", \"locator\": \"list of partners\"",
                    "",
                    REQUIRED,
                    "{\"source\": \"our-call\"",
                    R + "/partners/2/measurementInstitute/citations/0/locator",
                    ""),
            value("\"key\": true", "\"key\": 1", WRONG_TYPE, "1", R + "/criteria/0/key", "true or false"),
            value("\"benefit\"", "\"duty\"", UNKNOWN_CODE, R + "/opportunities/0/kind", "condition-of-design"),
            value("\"places\": 2", "\"placess\": 2", UNKNOWN_PROPERTY, "2", R + "/placess", "there are id, programme"),
            value(
                    "\"key\": true",
                    "\"key\": true, \"weight\": 3",
                    UNKNOWN_PROPERTY,
                    "3",
                    R + "/criteria/0/weight",
                    "'weight' is not a property here; there are token, statement, key, alternatives, aspects"),
            value("\"sources\": {", "\"note\": 7, \"sources\": {", UNKNOWN_PROPERTY, "7", "/note", "$schema, format"),
            value("\"https://trust.example/call\"", "\"our page\"", INVALID_VALUE, "/sources/our-call/address", ""),
            new Mutant(
                    "\"publisher\": \"Our trust\", ",
                    "",
                    REQUIRED,
                    "{\"title\"",
                    "/sources/our-call/publisher",
                    "publisher is absent"));

    /** What a schema cannot say. */
    static final List<Mutant> FOR_THE_READER = List.of(
            value(
                    "\"2028-11\"",
                    "\"2027-04\"",
                    CONTRADICTION,
                    R + "/end",
                    "must follow the earliest start, 2027-05-01"),
            value(
                    "/2027-02-26",
                    "/2027-03-15",
                    CONTRADICTION,
                    "\"2027-03-15/2027-03-19",
                    R + "/interviews",
                    "must follow the close"),
            value(
                    "\"2027-01-11/2027-02-26\"",
                    "\"2027-02-26/2027-01-11\"",
                    INVALID_VALUE,
                    R + "/applications",
                    "last day"),
            value(
                    "\"greener-laboratories\"",
                    "\"novel-diagnostics\"",
                    INVALID_VALUE,
                    "{\"token\": \"novel-diagnostics\", \"label\": \"G",
                    R + "/themes/1",
                    "twice"),
            value(
                    "\"our-university\"",
                    "\"npl\"",
                    CONTRADICTION,
                    "{\"token\": \"npl\"",
                    R + "/partners/1",
                    "is National Physical Laboratory"),
            value(
                    "\"nml\"",
                    "\"npl\"",
                    INVALID_VALUE,
                    "{\n          \"organisation\"",
                    R + "/partners/2",
                    "'npl' twice"),
            value(
                    "\"source\": \"our-call\"",
                    "\"source\": \"our-cal\"",
                    UNKNOWN_CODE,
                    "\"our-cal\"",
                    R + "/partners/2/measurementInstitute/citations/0/source",
                    "not declared under sources; declared are 'our-call'"));

    private static Mutant absent(String member, String name) {
        return new Mutant(member, "", REQUIRED, ROUND, R + "/" + name, name + " is absent, and must be given");
    }

    private static Mutant value(String from, String to, FindingCode code, String path, String says) {
        return value(from, to, code, to, path, says);
    }

    private static Mutant value(String from, String to, FindingCode code, String at, String path, String says) {
        return new Mutant(from, to, code, at, path, says);
    }
}
