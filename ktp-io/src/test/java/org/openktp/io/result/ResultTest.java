package org.openktp.io.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.source.Sourced;
import org.openktp.io.Json;
import org.openktp.io.KtpSelectionIo;
import org.openktp.rules.selection.Candidacy;
import org.openktp.rules.selection.Placing;
import org.openktp.rules.selection.SelectionReceipt;
import org.openktp.rules.selection.SelectionResult;
import org.openktp.rules.selection.agreement.AgreementReport;
import org.openktp.rules.selection.agreement.Leniency;
import org.openktp.rules.selection.agreement.Spread;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.award.allocation.Allocation;
import org.openktp.rules.selection.interview.InterviewSlot;
import org.openktp.rules.selection.interview.Obstacles;
import org.openktp.rules.selection.interview.Timetable;
import org.openktp.rules.selection.policy.Aggregation;
import org.openktp.rules.selection.policy.ConflictRule;
import org.openktp.rules.selection.policy.PanelSize;
import org.openktp.rules.selection.policy.QualityLine;
import org.openktp.rules.selection.policy.Rounding;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.SelectionPolicy;
import org.openktp.rules.selection.policy.TieBreak;
import org.openktp.rules.selection.score.SelectionFinding;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;
import org.openktp.rules.wording.Wording;

/** What a selection comes to, as JSON and as CSV. */
final class ResultTest {

    private static final SelectionPolicy POLICY = SelectionPolicy.builder()
            .id("p")
            .round("hcs-ktp-4")
            .criteria(List.of(criterion("zeal"), criterion("art")))
            .panel(Sourced.supplied(PanelSize.of(2)))
            .aggregation(Sourced.supplied(Aggregation.MEAN))
            .rounding(Sourced.supplied(new Rounding(1, RoundingMode.HALF_UP)))
            .qualityLine(Sourced.supplied(QualityLine.NONE))
            .capacity(Sourced.supplied(1))
            .reserves(Sourced.supplied(0))
            .tieBreaks(List.of(new TieBreak.ByReference()))
            .balance(List.of())
            .conflicts(new ConflictRule(Set.of(), ConflictRule.NotKnown.ADMIT))
            .build();

    private static final Placing SETTLED = new Placing(
            "r-1",
            Candidacy.IN,
            Knowledge.known(new BigDecimal("70.0")),
            Knowledge.known(new BigDecimal("14.5")),
            figures(Knowledge.known(new BigDecimal("7.0")), Knowledge.known(new BigDecimal("7.5"))),
            Knowledge.known(1),
            Set.of(AwardOutcome.AWARDED),
            List.of(Message.of(MessageCode.ALWAYS)),
            Set.of(),
            new Placing.Recommendations(1, 0, 1));

    private static final Placing OPEN = new Placing(
            "=r-2, the second",
            Candidacy.OPEN,
            Knowledge.between(new BigDecimal("10.0"), new BigDecimal("95.5")),
            Knowledge.between(new BigDecimal("2.0"), new BigDecimal("19.5")),
            figures(Knowledge.between(BigDecimal.ONE, BigDecimal.TEN), Knowledge.notAsked()),
            Knowledge.oneOf(List.of(3, 2)),
            Set.of(AwardOutcome.NOT_ELIGIBLE, AwardOutcome.AWARDED, AwardOutcome.BELOW_QUALITY, AwardOutcome.RESERVE),
            List.of(Message.of(MessageCode.ALWAYS), Message.of(MessageCode.NEVER)),
            Set.of("r-9", "=r-2, the second", "r-10"),
            new Placing.Recommendations(0, 0, 2));

    private static final Placing OUT = new Placing(
            "r-3",
            Candidacy.OUT,
            Knowledge.notAsked(),
            Knowledge.notApplicable(),
            Map.of(),
            Knowledge.notApplicable(),
            Set.of(AwardOutcome.NOT_ELIGIBLE),
            List.of(),
            Set.of(),
            new Placing.Recommendations(0, 0, 0));

    private static final SelectionResult RESULT = new SelectionResult(
            POLICY,
            List.of(SETTLED, OPEN, OUT),
            true,
            Optional.of(new Allocation.Clash(Set.of("b", "a", "c"), true, false)),
            new AgreementReport(
                    alphas(),
                    Optional.of(new BigDecimal("0.8000")),
                    Map.of(
                            "r-2", spread(Optional.empty()),
                            "r-1", spread(Optional.of(new BigDecimal("0.7071")))),
                    List.of(
                            new Leniency("A1", 2, Optional.of(new BigDecimal("-0.5000"))),
                            new Leniency("A2", 0, Optional.empty()))),
            List.of(new SelectionFinding(
                    FindingCode.DUPLICATE_ID, Optional.of("r-1"), Optional.of("A1"), Message.of(MessageCode.NEVER))),
            new SelectionReceipt("p", "hcs-ktp-4", "11", "22", "33", "44", "55"));

    private static final Timetable TIMETABLE = new Timetable(
            List.of(new Timetable.Appointment(
                    "r-1",
                    new InterviewSlot(
                            "s-1", "panel", LocalDate.of(2024, 2, 19), LocalTime.of(9, 30), LocalTime.of(10, 15)),
                    false)),
            List.of("r-3"),
            List.of(new Timetable.Shortage(
                    Set.of("s-2"), List.of(new Obstacles("r-2", 2, 1, 0, 0), new Obstacles("r-3", 2, 1, 1, 1)))));

    private static ScoredCriterion criterion(String token) {
        return new ScoredCriterion(
                new SelectionCriterion(
                        token, Sourced.supplied(token), Sourced.supplied(false), Optional.empty(), Optional.empty()),
                Sourced.supplied(new ScoreScale(1, 10)),
                Sourced.supplied(1),
                Optional.empty());
    }

    private static Map<String, Knowledge<BigDecimal>> figures(Knowledge<BigDecimal> zeal, Knowledge<BigDecimal> art) {
        Map<String, Knowledge<BigDecimal>> figures = new LinkedHashMap<>();
        figures.put("zeal", zeal);
        figures.put("art", art);
        return figures;
    }

    private static Map<String, Optional<BigDecimal>> alphas() {
        Map<String, Optional<BigDecimal>> alphas = new LinkedHashMap<>();
        alphas.put("zeal", Optional.of(new BigDecimal("0.9000")));
        alphas.put("art", Optional.empty());
        return alphas;
    }

    private static Spread spread(Optional<BigDecimal> deviation) {
        return new Spread(
                deviation.isPresent() ? 2 : 1,
                new BigDecimal("60.0"),
                new BigDecimal(deviation.isPresent() ? "61.0" : "60.0"),
                deviation);
    }

    private static String json(SelectionResult result, Optional<Timetable> timetable) {
        return KtpSelectionIo.resultToJson(result, timetable, Wording.ENGLISH);
    }

    private static String reasons() {
        return TIMETABLE.shortages().get(0).reasons().stream()
                .map(reason -> "{\"code\":\"" + reason.code().token() + "\",\"message\":\""
                        + Wording.ENGLISH.say(reason) + "\"}")
                .collect(Collectors.joining(","));
    }

    @Test
    void everything_is_in_the_json() {
        assertThat(json(RESULT, Optional.of(TIMETABLE)))
                .isEqualTo(
                        "{\"policy\":\"p\",\"round\":\"hcs-ktp-4\",\"highestPoints\":20,\"settled\":false,\"exact\":true,\"placings\":["
                                + "{\"application\":\"r-1\",\"candidacy\":\"in\",\"total\":{\"lowest\":70.0,\"highest\":70.0},"
                                + "\"points\":{\"lowest\":14.5,\"highest\":14.5},"
                                + "\"criteria\":[{\"criterion\":\"zeal\",\"figure\":{\"lowest\":7.0,\"highest\":7.0}},"
                                + "{\"criterion\":\"art\",\"figure\":{\"lowest\":7.5,\"highest\":7.5}}],"
                                + "\"rank\":{\"best\":1,\"worst\":1},\"outcomes\":[\"awarded\"],\"settled\":true,"
                                + "\"reasons\":[{\"code\":\"always\",\"message\":\"always\"}],\"dependsOn\":[],"
                                + "\"recommendations\":{\"fund\":1,\"reject\":0,\"notKnown\":1}},"
                                + "{\"application\":\"=r-2, the second\",\"candidacy\":\"open\","
                                + "\"total\":{\"lowest\":10.0,\"highest\":95.5},"
                                + "\"points\":{\"lowest\":2.0,\"highest\":19.5},"
                                + "\"criteria\":[{\"criterion\":\"zeal\",\"figure\":{\"lowest\":1,\"highest\":10}},"
                                + "{\"criterion\":\"art\",\"figure\":{\"missing\":\"not-asked\"}}],"
                                + "\"rank\":{\"best\":2,\"worst\":3},"
                                + "\"outcomes\":[\"awarded\",\"reserve\",\"below-quality\",\"not-eligible\"],\"settled\":false,"
                                + "\"reasons\":[{\"code\":\"always\",\"message\":\"always\"},"
                                + "{\"code\":\"never\",\"message\":\"never\"}],"
                                + "\"dependsOn\":[\"=r-2, the second\",\"r-10\",\"r-9\"],"
                                + "\"recommendations\":{\"fund\":0,\"reject\":0,\"notKnown\":2}},"
                                + "{\"application\":\"r-3\",\"candidacy\":\"out\",\"total\":{\"missing\":\"not-asked\"},"
                                + "\"points\":{\"notApplicable\":true},"
                                + "\"criteria\":[],\"rank\":{\"notApplicable\":true},\"outcomes\":[\"not-eligible\"],"
                                + "\"settled\":true,\"reasons\":[],\"dependsOn\":[],"
                                + "\"recommendations\":{\"fund\":0,\"reject\":0,\"notKnown\":0}}],"
                                + "\"clash\":{\"quotas\":[\"a\",\"b\",\"c\"],\"capacity\":true,\"quality\":false},"
                                + "\"interviews\":{\"appointments\":[{\"application\":\"r-1\",\"slot\":\"s-1\","
                                + "\"panel\":\"panel\",\"day\":\"2024-02-19\",\"start\":\"09:30\",\"end\":\"10:15\","
                                + "\"confirmed\":false}],"
                                + "\"unplaced\":[\"r-3\"],\"shortages\":[{\"applications\":[\"r-2\",\"r-3\"],"
                                + "\"slots\":[\"s-2\"],\"lacking\":1,\"obstacles\":[{\"application\":\"r-2\","
                                + "\"planned\":2,\"byConflict\":1,\"byAvailability\":0,\"byBoth\":0},"
                                + "{\"application\":\"r-3\",\"planned\":2,\"byConflict\":1,\"byAvailability\":1,"
                                + "\"byBoth\":1}],\"reasons\":[" + reasons() + "]}]},"
                                + "\"agreement\":{\"alpha\":[{\"criterion\":\"zeal\",\"alpha\":0.9000},"
                                + "{\"criterion\":\"art\",\"alpha\":null}],\"alphaOfTotals\":0.8000,"
                                + "\"spreads\":[{\"application\":\"r-1\",\"count\":2,\"lowest\":60.0,\"highest\":61.0,"
                                + "\"standardDeviation\":0.7071},{\"application\":\"r-2\",\"count\":1,\"lowest\":60.0,"
                                + "\"highest\":60.0,\"standardDeviation\":null}],"
                                + "\"leniency\":[{\"assessor\":\"A1\",\"applications\":2,\"difference\":-0.5000},"
                                + "{\"assessor\":\"A2\",\"applications\":0,\"difference\":null}]},"
                                + "\"findings\":[{\"code\":\"duplicate-id\",\"path\":\"r-1/A1\",\"message\":\"never\","
                                + "\"application\":\"r-1\",\"assessor\":\"A1\"}],"
                                + "\"receipt\":{\"policy\":\"p\",\"round\":\"hcs-ktp-4\",\"policyHash\":\"11\","
                                + "\"assessorsHash\":\"22\",\"candidatesHash\":\"33\",\"scoresHash\":\"44\","
                                + "\"resultHash\":\"55\"}}");
    }

    @Test
    void what_there_is_not_is_null() {
        SelectionResult plain = new SelectionResult(
                POLICY, List.of(), true, Optional.empty(), RESULT.agreement(), List.of(), RESULT.receipt());
        Map<String, Object> read = Json.object(json(plain, Optional.empty()));
        assertThat(read)
                .containsEntry("clash", "null")
                .containsEntry("interviews", "null")
                .containsEntry("settled", "true")
                .containsEntry("placings", List.of());
    }

    @Test
    void each_placing_is_a_row() {
        assertThat(KtpSelectionIo.resultToExactCsv(RESULT, Wording.ENGLISH)).isEqualTo("""
                        application,candidacy,totalLowest,totalHighest,pointsLowest,pointsHighest,rankBest,rankWorst,outcomes,reasons,dependsOn,fund,reject,notKnown,zeal.lowest,zeal.highest,art.lowest,art.highest
                        r-1,in,70.0,70.0,14.5,14.5,1,1,awarded,always,,1,0,1,7.0,7.0,7.5,7.5
                        "=r-2, the second",open,10.0,95.5,2.0,19.5,2,3,awarded;reserve;below-quality;not-eligible,always never,"=r-2, the second;r-10;r-9",0,0,2,1,10,,
                        r-3,out,,,,,,,not-eligible,,,0,0,0,,,,
                        """);
    }

    @Test
    void what_people_open_has_an_apostrophe_where_a_formula_would_begin() {
        assertThat(KtpSelectionIo.resultToCsv(RESULT, Wording.ENGLISH))
                .isEqualTo(
                        KtpSelectionIo.resultToExactCsv(RESULT, Wording.ENGLISH).replace("\"=r-2", "\"'=r-2"))
                .contains("\n\"'=r-2, the second\",open,", ",\"'=r-2, the second;r-10;r-9\",");
    }

    @Test
    void the_order_of_sets_does_not_show() {
        Map<String, Spread> other = new TreeMap<>(Comparator.reverseOrder());
        other.putAll(RESULT.agreement().spreads());
        AgreementReport agreement = new AgreementReport(
                RESULT.agreement().alpha(),
                RESULT.agreement().alphaOfTotals(),
                other,
                RESULT.agreement().leniency());
        SelectionResult turned = new SelectionResult(
                POLICY, RESULT.placings(), true, RESULT.clash(), agreement, RESULT.findings(), RESULT.receipt());
        assertThat(json(turned, Optional.empty())).isEqualTo(json(RESULT, Optional.empty()));
    }
}
