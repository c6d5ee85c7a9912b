package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openktp.examples.screening.run.ExitStatus;

/**
 * Fifty applications, five assessors each, six days of interviews. It looks at the JSON of the result and at the files that went in,
 * and at nothing of the model.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SelectionIsSoundTest {

    private static final String APPLICATIONS = Run.sample("hcs-round-4-shortlist.ndjson");
    private static final String SCORES = Run.sample("hcs-round-4-scores.ndjson");
    private static final String POLICY = Run.sample("hcs-round-4-selection.json");

    private String printed = "";
    private Json result = new Json("");
    private Json policy = new Json("");
    private Map<String, Json> applications = Map.of();
    private Map<String, Json> assessors = Map.of();
    private List<Json> cards = List.of();

    private static List<Json> records(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream().map(Json::of).toList();
    }

    private static Map<String, Json> byId(List<Json> objects) {
        return objects.stream()
                .collect(Collectors.toMap(
                        each -> each.get("id").text(), Function.identity(), (one, other) -> one, TreeMap::new));
    }

    @BeforeAll
    void select() throws IOException {
        Run run = Run.of("select", APPLICATIONS, SCORES, "--policy", POLICY, "--format", "json");
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        printed = run.out();
        result = Json.of(printed);
        policy = Json.of(Files.readString(Path.of(POLICY))).get("policy");
        applications = byId(records(APPLICATIONS));
        assessors = byId(policy.get("assessors").each().toList());
        cards = records(SCORES);
    }

    private Map<String, Json> planned(String what) {
        return byId(policy.get("interviews").get(what).each().toList());
    }

    private List<Json> placed(String outcome) {
        return result.get("placings")
                .each()
                .filter(each -> each.get("outcomes").texts().equals(List.of(outcome)))
                .toList();
    }

    private static String reference(Json placing) {
        return placing.get("application").text();
    }

    @Test
    void there_are_fifty_with_five_scorecards_each_and_six_days() {
        Map<String, Long> ofEach =
                cards.stream().collect(Collectors.groupingBy(SelectionIsSoundTest::reference, Collectors.counting()));
        assertThat(ofEach).hasSize(50).allSatisfy((application, count) -> assertThat(count)
                .isEqualTo(5));
        assertThat(result.get("placings")
                        .each()
                        .filter(each -> each.get("candidacy").text().equals("in"))
                        .map(SelectionIsSoundTest::reference))
                .containsExactlyInAnyOrderElementsOf(ofEach.keySet());
        assertThat(policy.get("interviews").get("slots").each().map(each -> each.get("day")
                        .text()))
                .hasSizeGreaterThanOrEqualTo(50)
                .containsOnly("2024-02-20", "2024-02-21", "2024-02-22", "2024-02-26", "2024-02-27", "2024-02-29");
    }

    /** What the files say of a pair: declared, the same employer, or a partner of the project for whom the assessor works. */
    private boolean conflict(String assessorId, String applicationId) {
        Json assessor = assessors.getOrDefault(assessorId, new Json(""));
        Json application = applications.getOrDefault(applicationId, new Json(""));
        String employer = application.get("applicant").get("employer").text();
        assertThat(employer).as(applicationId).startsWith("ods:");
        boolean declared = assessor.get("conflicts").texts().contains(applicationId);
        boolean sameEmployer = assessor.get("employer").text().equals(employer);
        boolean partner = !Collections.disjoint(
                assessor.get("partners").texts(),
                application.get("proposal").get("partners").texts());
        return declared || sameEmployer || partner;
    }

    @Test
    void nobody_scores_or_interviews_with_a_conflict_of_interest() {
        assertThat(assessors).hasSize(12);
        assertThat(assessors.values()).anyMatch(each -> each.has("conflicts"));
        assertThat(cards).noneMatch(card -> conflict(card.get("assessor").text(), reference(card)));
        Map<String, Json> panels = planned("panels");
        assertThat(appointments())
                .noneMatch(each ->
                        panels.getOrDefault(each.get("panel").text(), new Json("")).get("members").texts().stream()
                                .anyMatch(member -> conflict(member, reference(each))));
        assertThat(panels).hasSize(3);
        assertThat(assessors.keySet())
                .as("conflicts there are, so that this test can fail")
                .anyMatch(assessor -> cards.stream().anyMatch(card -> conflict(assessor, reference(card))));
    }

    private List<Json> appointments() {
        return result.get("interviews").get("appointments").each().toList();
    }

    @Test
    void everybody_is_interviewed_once_in_a_slot_of_the_plan() {
        Map<String, Json> slots =
                byId(policy.get("interviews").get("slots").each().toList());
        assertThat(appointments()).hasSize(50);
        assertThat(appointments()).extracting(SelectionIsSoundTest::reference).doesNotHaveDuplicates();
        assertThat(appointments()).extracting(each -> each.get("slot").text()).doesNotHaveDuplicates();
        assertThat(appointments()).allSatisfy(each -> {
            Json slot = slots.getOrDefault(each.get("slot").text(), new Json(""));
            for (String what : List.of("panel", "day", "start", "end")) {
                assertThat(each.get(what)).isEqualTo(slot.get(what));
            }
            assertThat(each.get("day").text()).isBetween("2024-02-19", "2024-03-01");
        });
        assertThat(result.get("interviews").get("shortages").texts()).isEmpty();
    }

    @Test
    void nobody_sits_in_two_places_at_once() {
        Map<String, Json> panels = planned("panels");
        Map<String, List<Json>> ofMember = new TreeMap<>();
        appointments().forEach(each -> panels.getOrDefault(each.get("panel").text(), new Json(""))
                .get("members")
                .texts()
                .forEach(member -> ofMember.computeIfAbsent(member, id -> new ArrayList<>())
                        .add(each)));
        assertThat(ofMember).hasSize(9).allSatisfy((member, theirs) -> {
            for (Json one : theirs) {
                assertThat(theirs.stream().filter(other -> overlap(one, other))).containsExactly(one);
            }
        });
    }

    private static boolean overlap(Json one, Json other) {
        return one.get("day").equals(other.get("day"))
                && one.get("start").text().compareTo(other.get("end").text()) < 0
                && other.get("start").text().compareTo(one.get("end").text()) < 0;
    }

    @Test
    void applicants_are_interviewed_on_days_that_suit_them_or_are_to_be_asked() {
        Json availability = policy.get("interviews").get("availability");
        assertThat(appointments()).allSatisfy(each -> {
            boolean isConfirmed = each.get("confirmed").text().equals("true");
            List<String> days = availability.get(reference(each)).texts();
            assertThat(!days.isEmpty()).isEqualTo(isConfirmed);
            assertThat(!isConfirmed || days.contains(each.get("day").text())).isTrue();
        });
        assertThat(appointments())
                .extracting(each -> each.get("confirmed").text())
                .contains("true", "false");
    }

    @Test
    void awards_keep_to_the_capacity_the_quality_line_and_the_balance() {
        List<Json> awarded = placed("awarded");
        assertThat(awarded).hasSize(number(policy.get("capacity")));
        assertThat(placed("reserve")).hasSize(number(policy.get("reserves")));
        BigDecimal line = (BigDecimal) policy.get("qualityLine").get("percent").value();
        assertThat(awarded).allSatisfy(each -> assertThat(
                        (BigDecimal) each.get("total").get("lowest").value())
                .isGreaterThanOrEqualTo(line));
        assertThat(policy.get("balance").each()).hasSize(2).allSatisfy(constraint -> {
            Map<String, Integer> counts =
                    counts(awarded, constraint.get("fact").text().replace("proposal.", ""));
            if (constraint.has("atLeast")) {
                assertThat(counts).hasSize(4);
                assertThat(counts.values()).allMatch(count -> count >= number(constraint.get("atLeast")));
            } else {
                assertThat(counts.values()).allMatch(count -> count <= number(constraint.get("atMost")));
            }
        });
    }

    private static int number(Json number) {
        return ((BigDecimal) number.value()).intValueExact();
    }

    private Map<String, Integer> counts(List<Json> placings, String property) {
        Map<String, Integer> counts = new TreeMap<>();
        placings.forEach(each -> applications
                .getOrDefault(reference(each), new Json(""))
                .get("proposal")
                .get(property)
                .texts()
                .forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    @Test
    void ranks_follow_the_totals_and_nobody_has_two() {
        List<Json> ranked = result.get("placings")
                .each()
                .filter(each -> each.get("rank").has("best"))
                .toList();
        List<Integer> ranks = new ArrayList<>();
        BigDecimal before = BigDecimal.valueOf(100);
        for (Json each : ranked) {
            BigDecimal total = (BigDecimal) each.get("total").get("lowest").value();
            assertThat(total).isLessThanOrEqualTo(before);
            assertThat(each.get("rank").get("best")).isEqualTo(each.get("rank").get("worst"));
            ranks.add(number(each.get("rank").get("best")));
            before = total;
        }
        assertThat(ranks).isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void the_order_of_the_inputs_changes_no_byte(@TempDir Path folder) throws IOException {
        Random random = new Random(7);
        Run shuffled = Run.of(
                "select",
                shuffled(APPLICATIONS, folder.resolve("a.ndjson"), random),
                shuffled(SCORES, folder.resolve("s.ndjson"), random),
                "--policy",
                POLICY,
                "--format",
                "json");
        assertThat(shuffled.out()).isEqualTo(printed);
    }

    private static String shuffled(String file, Path copy, Random random) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(file)));
        Collections.shuffle(lines, random);
        return Files.write(copy, lines).toString();
    }
}
