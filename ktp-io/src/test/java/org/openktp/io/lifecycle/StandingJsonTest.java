package org.openktp.io.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openktp.core.partnership.plan.Deadline;
import org.openktp.core.partnership.plan.Duty;
import org.openktp.core.partnership.plan.Milestone;
import org.openktp.core.partnership.plan.Plan;
import org.openktp.core.partnership.plan.Reckoning;
import org.openktp.core.partnership.plan.Schedule;
import org.openktp.core.partnership.plan.Span;
import org.openktp.core.source.Provenance;
import org.openktp.core.time.WorkingDayRule;
import org.openktp.io.Json;
import org.openktp.io.KtpLifecycleIo;
import org.openktp.io.history.ReadHistory;
import org.openktp.rules.lifecycle.replay.Replay;
import org.openktp.rules.lifecycle.replay.Standing;
import org.openktp.rules.wording.Wording;

final class StandingJsonTest {

    private static final String[] LINES = {
        "{\"kind\":\"history\",\"id\":\"p-1\",\"scheme\":\"bakery\",\"terms\":\"old\"}",
        event("e1", "deliver", "2024-02-25", "\"facts\":{}"),
        event("e2", "bake", "2024-02-26", "\"facts\":{\"order.paid\":\"yes\",\"order.loaves\":3}"),
        event("e3", "sing", "2024-02-27", "\"key\":\"a song\""),
        event("e4", "deliver", "2024-03-01", "\"facts\":{}"),
        "{\"kind\":\"correction\",\"id\":\"c1\",\"target\":\"e4\",\"event\":\"deliver\",\"effective\":\"2024-03-02\","
                + "\"recorded\":\"2024-03-03T10:00:00Z\"}",
        event("e5", "vanish", "2024-03-05", "\"facts\":{}"),
        event("e6", "eat", "2024-12", "\"facts\":{}"),
        "{\"kind\":\"retraction\",\"id\":\"r1\",\"target\":\"gone\",\"recorded\":\"2024-03-06T10:00:00Z\"}",
    };

    private static final Map<String, Object> JSON = json(LINES);

    private static String event(String id, String event, String effective, String more) {
        return "{\"kind\":\"event\",\"id\":\"" + id + "\",\"event\":\"" + event + "\",\"effective\":\"" + effective
                + "\",\"recorded\":\"2024-03-01T10:00:00Z\"," + more + "}";
    }

    private static Map<String, Object> json(String... lines) {
        ReadHistory read = Histories.of(lines).only();
        assertThat(read.rejected()).isEmpty();
        Standing standing = Replay.of(read.scheme())
                .standing(read.history(), LocalDate.of(2024, 12, 15), Instant.parse("2024-12-31T00:00:00Z"));
        String line = KtpLifecycleIo.standingToJson(read.header(), standing, deadlines(standing), Wording.ENGLISH);
        assertThat(line).doesNotContain("\n");
        return Json.object(line);
    }

    private static List<Deadline> deadlines(Standing standing) {
        Milestone milestone = new Milestone(
                "eat-up",
                "Eat it up",
                "deliver",
                Span.months(1),
                Duty.DONE_BY,
                Optional.empty(),
                List.of("eat"),
                Optional.empty(),
                Provenance.STATED,
                List.of(Bakery.RULES.at("deadlines")));
        Plan plan = new Plan("bakery", "a bakery", List.of(milestone));
        Reckoning reckoning = new Reckoning(Optional.empty(), WorkingDayRule.KEEP, Optional.empty());
        return new Schedule(plan, standing.occurrences(), reckoning, standing.asOf()).deadlines();
    }

    @Test
    void a_deadline_says_how_its_days_came_about_and_how_it_stands() {
        assertThat(Json.objects(JSON, "deadlines")).singleElement().satisfies(deadline -> {
            assertThat(deadline.keySet())
                    .containsExactly(
                            "id",
                            "title",
                            "duty",
                            "days",
                            "surely",
                            "status",
                            "explanation",
                            "anchor",
                            "metBy",
                            "waivedBy",
                            "otherwise",
                            "provenance",
                            "citation");
            assertThat(deadline)
                    .containsEntry("id", "eat-up")
                    .containsEntry("duty", "done-by")
                    .containsEntry("days", List.of("2024-03-25"))
                    .containsEntry("surely", "true")
                    .containsEntry("status", List.of("met-late", "missed"))
                    .containsEntry(
                            "anchor", Map.of("event", "deliver", "key", "null", "date", "2024-02-25", "surely", "true"))
                    .containsEntry(
                            "metBy",
                            List.of(Map.of("event", "eat", "key", "null", "date", "2024-12", "surely", "false")))
                    .containsEntry("otherwise", "null");
            assertThat(Json.objects(deadline, "citation")).hasSize(1);
        });
    }

    private static Map<String, Object> step(int number) {
        return Json.objects(JSON, "timeline").get(number);
    }

    private static Map<String, Object> move(int step, int number) {
        return Json.objects(step(step), "moves").get(number);
    }

    @Test
    void says_whose_it_is_on_which_day_and_by_what_was_known() {
        assertThat(JSON.keySet())
                .containsExactly(
                        "id",
                        "scheme",
                        "terms",
                        "asOf",
                        "knownAt",
                        "states",
                        "timeline",
                        "refusals",
                        "deadlines",
                        "findings");
        assertThat(JSON)
                .containsEntry("id", "p-1")
                .containsEntry("scheme", "bakery")
                .containsEntry("terms", "old")
                .containsEntry("asOf", "2024-12-15")
                .containsEntry("knownAt", "2024-12-31T00:00:00Z");
        assertThat(json(LINES[0].replace(",\"terms\":\"old\"", ""))).containsEntry("terms", "null");
    }

    @Test
    void gives_a_state_where_only_one_is_possible_and_all_that_are() {
        assertThat(Json.objects(JSON, "states"))
                .containsExactly(
                        Map.of(
                                "lifecycle",
                                "the-order",
                                "state",
                                "null",
                                "possible",
                                List.of(
                                        Map.of("state", "asked", "label", "asked for"),
                                        Map.of("state", "in-the-oven", "label", "in the oven"),
                                        Map.of("state", "end", "label", "the end: \"eaten\""))),
                        Map.of(
                                "lifecycle",
                                "the-delivery",
                                "state",
                                "note",
                                "possible",
                                List.of(Map.of("state", "note", "label", "gone direction LR"))));
    }

    @Test
    void the_timeline_has_every_event_in_order_with_what_corrected_it() {
        assertThat(Json.objects(JSON, "timeline"))
                .extracting(step -> step.get("id"))
                .containsExactly("e1", "e2", "e3", "e4", "e5", "e6");
        assertThat(step(3))
                .containsEntry("event", "deliver")
                .containsEntry("key", "null")
                .containsEntry("effective", "2024-03-02")
                .containsEntry("recorded", "2024-03-01T10:00:00Z")
                .containsEntry("correctedBy", "c1")
                .containsEntry("surely", "true");
        assertThat(step(2))
                .containsEntry("key", "a song")
                .containsEntry("correctedBy", "null")
                .containsEntry("moves", List.of(Map.of("move", "remarked")));
        assertThat(step(5)).containsEntry("effective", "2024-12").containsEntry("surely", "false");
    }

    @Test
    void a_move_that_was_taken_names_its_arrow_and_where_it_comes_from() {
        assertThat(move(0, 0))
                .isEqualTo(Map.of(
                        "move",
                        "taken",
                        "lifecycle",
                        "the-delivery",
                        "from",
                        "asked",
                        "to",
                        "note",
                        "provenance",
                        "stated",
                        "citation",
                        List.of(Map.of(
                                "source",
                                "bakery-rules",
                                "title",
                                "Rules of the bakery",
                                "locator",
                                "arrows",
                                "address",
                                "https://example.org/rules"))));
    }

    @Test
    void a_refusal_by_a_guard_has_the_rule_its_evidence_and_what_would_settle_it() {
        Map<String, Object> refusal = move(1, 1);

        assertThat(refusal)
                .containsOnlyKeys("move", "state", "reason", "guards", "elsewhere", "instead")
                .containsEntry("move", "refused")
                .containsEntry("state", "asked")
                .containsEntry("reason", "guard-undecided");
        assertThat(Json.objects(refusal, "guards")).hasSize(2);
        Map<String, Object> guard = Json.objects(refusal, "guards").get(0);
        assertThat(guard.keySet())
                .containsExactly(
                        "verdict",
                        "asOf",
                        "ruleSet",
                        "outcomes",
                        "toJudge",
                        "missing",
                        "clash",
                        "findings",
                        "factsHash");
        assertThat(Json.objects(guard, "outcomes").get(1))
                .containsEntry("rule", "bakery.fits")
                .containsEntry("title", "What fits; in \"the\" oven: 40 [at most]")
                .containsEntry("outcome", "undetermined")
                .containsKeys("citation", "evidence");
        assertThat(Json.objects(guard, "missing"))
                .extracting(missing -> missing.get("fact"))
                .containsExactly("order.note", "order.wanted");
        assertThat(Json.objects(Json.objects(guard, "missing").get(1), "leadsTo"))
                .contains(Map.of("answer", "not applicable (whenever it is ready)", "verdicts", List.of("ineligible")));
    }

    @Test
    void a_refusal_without_an_arrow_says_what_leads_on_and_from_where() {
        assertThat(move(3, 0))
                .containsEntry("state", "note")
                .containsEntry("reason", "no-transition")
                .containsEntry("guards", List.of())
                .containsEntry("elsewhere", List.of(Map.of("from", "asked", "event", "deliver", "to", "note")))
                .containsEntry("instead", List.of());
        assertThat(move(4, 0)).containsEntry("state", "null").containsEntry("reason", "unknown-event");
    }

    @Test
    void refusals_stand_together_with_how_sure_they_are() {
        assertThat(Json.objects(JSON, "refusals"))
                .contains(
                        Map.of(
                                "id",
                                "e2",
                                "event",
                                "bake",
                                "state",
                                "asked",
                                "reason",
                                "guard-undecided",
                                "surely",
                                "false"),
                        Map.of(
                                "id",
                                "e4",
                                "event",
                                "deliver",
                                "state",
                                "note",
                                "reason",
                                "no-transition",
                                "surely",
                                "true"),
                        Map.of(
                                "id",
                                "e5",
                                "event",
                                "vanish",
                                "state",
                                "null",
                                "reason",
                                "unknown-event",
                                "surely",
                                "true"))
                .allSatisfy(
                        refusal -> assertThat(refusal).containsOnlyKeys("id", "event", "state", "reason", "surely"));
    }

    @Test
    void entries_that_could_not_be_used_are_found() {
        assertThat(Json.objects(JSON, "findings")).singleElement().satisfies(finding -> assertThat(finding)
                .containsOnlyKeys("code", "path", "message")
                .containsEntry("code", "unknown-target")
                .containsEntry("path", "r1"));
    }
}
