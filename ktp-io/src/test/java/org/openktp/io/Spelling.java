package org.openktp.io;

import static org.openktp.core.career.AgendaForChangeBand.BAND_7;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8A;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8B;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openktp.core.career.Role;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.programme.hcs.HcsKtp;

/**
 * A state as the documentation calls it, a field, its two spellings, and what they mean.
 *
 * @param state the state
 * @param path the field
 * @param json the spelling in JSON
 * @param cell the spelling in a CSV cell
 * @param means what is known
 */
record Spelling(String state, String path, String json, String cell, Knowledge<?> means) {

    private static final String SUBMITTED = "submitted";
    private static final String BAND = "applicant.band";
    private static final String PERCENT = "applicant.clinicalTimePercent";
    private static final String PARTNERS = "proposal.partners";

    static final List<Spelling> DOCUMENTED = List.of(
            new Spelling("known exactly", BAND, "\"8a\"", "8a", Knowledge.known(BAND_8A)),
            new Spelling("known exactly", PERCENT, "60", "60", Knowledge.known(60)),
            new Spelling("known exactly", PARTNERS, "[\"npl\"]", "npl", Knowledge.known(Set.of(HcsKtp.NPL))),
            new Spelling(
                    "known exactly", SUBMITTED, "\"2024-01-31\"", "2024-01-31", Knowledge.known(day("2024-01-31"))),
            new Spelling("known to be none (sets)", PARTNERS, "[]", "(none)", Knowledge.known(Set.of())),
            new Spelling(
                    "one of a few",
                    BAND,
                    "{\"oneOf\": [\"7\", \"8a\"]}",
                    "7 | 8a",
                    Knowledge.oneOf(List.of(BAND_7, BAND_8A))),
            new Spelling(
                    "between, ends included (submitted, band, clinicalTimePercent)",
                    BAND,
                    "{\"atLeast\": \"7\", \"atMost\": \"8b\"}",
                    "7..8b",
                    Knowledge.between(BAND_7, BAND_8B)),
            new Spelling(
                    "between, ends included (submitted, band, clinicalTimePercent)",
                    SUBMITTED,
                    "{\"atLeast\": \"2024-01-15\", \"atMost\": \"2024-02\"}",
                    "2024-01-15..2024-02",
                    days("2024-01-15", "2024-02-29")),
            new Spelling(
                    "a month or a year without a day (submitted)",
                    SUBMITTED,
                    "\"2024-03\"",
                    "2024-03",
                    days("2024-03-01", "2024-03-31")),
            new Spelling(
                    "a month or a year without a day (submitted)",
                    SUBMITTED,
                    "\"2024\"",
                    "2024",
                    days("2024-01-01", "2024-12-31")),
            new Spelling("at least, at most", BAND, "{\"atLeast\": \"8a\"}", "8a..", Knowledge.atLeast(BAND_8A)),
            new Spelling("at least, at most", BAND, "{\"atMost\": \"7\"}", "..7", Knowledge.atMost(BAND_7)),
            new Spelling(
                    "a set with at least NPL",
                    PARTNERS,
                    "{\"atLeast\": [\"npl\"]}",
                    "npl; ...",
                    Knowledge.including(Set.of(HcsKtp.NPL))),
            inJson(
                    "bounds of a set",
                    "{\"atLeast\": [\"npl\"], \"atMost\": [\"npl\", \"ukas\"]}",
                    bounds(Set.of(HcsKtp.NPL), Optional.of(Set.of(HcsKtp.NPL, HcsKtp.UKAS)), 1, OptionalInt.empty())),
            inJson(
                    "size of a set",
                    "{\"size\": {\"atLeast\": 1, \"atMost\": 2}}",
                    bounds(Set.of(), Optional.empty(), 1, OptionalInt.of(2))),
            new Spelling("not asked", BAND, "null", "", Knowledge.notAsked()),
            new Spelling("not asked", BAND, "{\"missing\": \"not-asked\"}", "(not asked)", Knowledge.notAsked()),
            new Spelling("unknown", BAND, "{\"missing\": \"unknown\"}", "(unknown)", Knowledge.unknown()),
            new Spelling("declined", BAND, "{\"missing\": \"declined\"}", "(declined)", Knowledge.declined()),
            new Spelling(
                    "not applicable",
                    BAND,
                    "{\"notApplicable\": true}",
                    "(not applicable)",
                    Knowledge.notApplicable()));

    static final List<Spelling> MORE = List.of(
            new Spelling("spaces around", BAND, " \"8a\" ", "\t8a ", Knowledge.known(BAND_8A)),
            new Spelling(
                    "an alternative without spaces",
                    PERCENT,
                    "{\"oneOf\":[20,40,60]}",
                    "20|40 |60",
                    Knowledge.oneOf(List.of(60, 40, 20))),
            new Spelling("a range with spaces", PERCENT, "{\"atMost\":40,\"atLeast\":20}", "20 .. 40", percent(20, 40)),
            new Spelling(
                    "one of a few days",
                    SUBMITTED,
                    "{\"oneOf\":[\"2024-01-31\",\"2024-02-01\"]}",
                    "2024-01-31 | 2024-02-01",
                    Knowledge.oneOf(List.of(day("2024-01-31"), day("2024-02-01")))),
            new Spelling(
                    "since a day",
                    SUBMITTED,
                    "{\"atLeast\":\"2024-01-15\"}",
                    "2024-01-15..",
                    Knowledge.atLeast(day("2024-01-15"))),
            new Spelling(
                    "since a month begins with its first day",
                    SUBMITTED,
                    "{\"atLeast\":\"2024-02\"}",
                    "2024-02 ..",
                    Knowledge.atLeast(day("2024-02-01"))),
            new Spelling(
                    "until a month ends with its last day",
                    SUBMITTED,
                    "{\"atMost\":\"2024-02\"}",
                    "..2024-02",
                    Knowledge.atMost(day("2024-02-29"))),
            new Spelling(
                    "from year to year",
                    SUBMITTED,
                    "{\"atLeast\":\"2023\",\"atMost\":\"2024\"}",
                    "2023..2024",
                    days("2023-01-01", "2024-12-31")),
            new Spelling(
                    "from a day to itself",
                    SUBMITTED,
                    "{\"atLeast\":\"2024-01-31\",\"atMost\":\"2024-01-31\"}",
                    "2024-01-31..2024-01-31",
                    days("2024-01-31", "2024-01-31")),
            new Spelling(
                    "an exact day",
                    SUBMITTED,
                    "{\"value\":\"2024-01-31\"}",
                    "{\"value\":\"2024-01-31\"}",
                    Knowledge.known(day("2024-01-31"))),
            new Spelling(
                    "a day nobody knows", SUBMITTED, "{\"missing\":\"unknown\"}", "(unknown)", Knowledge.unknown()),
            new Spelling("a range of one", PERCENT, "{\"atLeast\":0,\"atMost\":0}", "0..0", percent(0, 0)),
            new Spelling(
                    "exact in a range's field", PERCENT, "{\"value\":100}", "{\"value\":100}", Knowledge.known(100)),
            new Spelling(
                    "a set without spaces",
                    PARTNERS,
                    "[\"ukas\",\"npl\"]",
                    "npl;ukas",
                    Knowledge.known(Set.of(HcsKtp.NPL, HcsKtp.UKAS))),
            inJson(
                    "one of two sets",
                    "{\"oneOf\":[[],[\"npl\"]]}",
                    Knowledge.oneOf(List.of(Set.of(), Set.of(HcsKtp.NPL)))),
            inJson("a set's exact value", "{\"value\":[]}", Knowledge.known(Set.of())),
            inJson("any set", "{\"atLeast\":[]}", Knowledge.including(Set.<Organisation>of())),
            inJson(
                    "everything of a set",
                    "{\"size\":{\"atMost\":2},\"atMost\":[\"npl\",\"ukas\",\"nml\"],\"atLeast\":[\"npl\"]}",
                    bounds(
                            Set.of(HcsKtp.NPL),
                            Optional.of(Set.of(HcsKtp.NML_AT_LGC, HcsKtp.NPL, HcsKtp.UKAS)),
                            1,
                            OptionalInt.of(2))),
            new Spelling(
                    "a text like a state", "proposal.title", "\"(unknown\"", "(unknown", Knowledge.known("(unknown")),
            new Spelling(
                    "a text that is a state's spelling",
                    "proposal.title",
                    "\"(unknown)\"",
                    "{\"value\":\"(unknown)\"}",
                    Knowledge.known("(unknown)")),
            new Spelling(
                    "separators in a text",
                    "proposal.title",
                    "\"7 | 8a; 3..\"",
                    "7 | 8a; 3..",
                    Knowledge.known("7 | 8a; 3..")),
            new Spelling(
                    "a state of a role",
                    "applicant.role",
                    "{\"oneOf\":[\"consultant\",\"associate\"]}",
                    "associate | consultant",
                    Knowledge.oneOf(List.of(Role.ASSOCIATE, Role.CONSULTANT))),
            new Spelling(
                    "no project",
                    "proposal",
                    "{\"notApplicable\":true}",
                    "(not applicable)",
                    Knowledge.notApplicable()),
            new Spelling(
                    "a project that was declined",
                    "proposal",
                    "{\"missing\":\"declined\"}",
                    "(declined)",
                    Knowledge.declined()));

    private static Spelling inJson(String state, String json, Knowledge<?> means) {
        return new Spelling(state, PARTNERS, json, json, means);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Knowledge<LocalDate> days(String from, String to) {
        return Knowledge.between(day(from), day(to));
    }

    private static Knowledge<Integer> percent(int from, int to) {
        return Knowledge.between(from, to);
    }

    private static Knowledge<?> bounds(
            Set<Organisation> includes, Optional<Set<Organisation>> within, int least, OptionalInt most) {
        return new SetBounds<>(includes, within, least, most);
    }
}
