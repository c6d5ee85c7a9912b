package org.openktp.io.innovate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.sponsor.SponsorCriteriaVersions;
import org.openktp.core.innovate.sponsor.Sponsors;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.source.Sourced;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.io.stream.DecisionWriter;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.decision.Verdict;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ProjectFacts;
import org.openktp.rules.innovate.sponsor.RemitGrade;
import org.openktp.rules.innovate.sponsor.SponsorGrading;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.TableRow;

final class SponsorOutputTest {

    private static final Decision VETO = Decision.builder()
            .verdict(Verdict.INELIGIBLE)
            .facts(FactSheet.empty())
            .build();
    private static final InnovateApplication APPLICATION =
            InnovateApplication.builder().id("a").build();
    private static final TableRow<RemitGrade> PRIORITY = row("priority", RemitGrade.IN_REMIT_WITH_PRIORITY);
    private static final TableRow<RemitGrade> REMIT = row("remit", RemitGrade.IN_REMIT);
    private static final SponsorGrading SETTLED = new SponsorGrading(
            Sponsors.ESRC, new Answer.Settled<>(RemitGrade.IN_REMIT_WITH_PRIORITY, List.of(PRIORITY), List.of()));
    private static final SponsorGrading OPEN = new SponsorGrading(Sponsors.ESRC, open());
    private static final SponsorGrading UNCOVERED =
            new SponsorGrading(Sponsors.BBSRC, new Answer.Uncovered<>(List.of()));
    private static final SponsorGrading CONTRADICTED =
            new SponsorGrading(Sponsors.DTI, new Answer.Contradicted<>(List.of()));

    private static TableRow<RemitGrade> row(String name, RemitGrade grade) {
        return new TableRow<>(
                "esrc." + name,
                Condition.always(),
                Sourced.stated(
                        grade,
                        SponsorCriteriaVersions.ESRC_UKRI.subject().citations().get(0)),
                InForce.unbounded());
    }

    private static Answer<RemitGrade> open() {
        Map<RemitGrade, List<TableRow<RemitGrade>>> possible = new LinkedHashMap<>();
        possible.put(RemitGrade.IN_REMIT_WITH_PRIORITY, List.of(PRIORITY));
        possible.put(RemitGrade.IN_REMIT, List.of(REMIT));
        return new Answer.Open<>(
                possible,
                true,
                List.of(new MissingFact<>(ProjectFacts.NEW_USE, Knowledge.declined(), 1, List.of(), List.of())),
                List.of());
    }

    private static String written(DecisionFormat format, SchemeApplication application, SponsorGrading... gradings)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DecisionWriter writer = KtpIo.writeDecisions(out, format)) {
            writer.write(application, VETO, List.of(gradings), List.of());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_priority_under_a_veto_stands_beside_it_as_just_that() throws IOException {
        assertThat(written(DecisionFormat.NDJSON, APPLICATION, SETTLED))
                .startsWith("{\"id\":\"a\",\"scheme\":\"innovate-ktp\",\"round\":null,\"verdict\":\"ineligible\","
                        + "\"asOf\":null,\"sponsors\":[{\"sponsor\":\"esrc\",\"answer\":\"settled\","
                        + "\"grade\":\"in-remit-with-priority\",\"possible\":[{\"grade\":\"in-remit-with-priority\","
                        + "\"rows\":[{\"row\":\"esrc.priority\",\"provenance\":\"stated\",\"citation\":[{\"source\":")
                .contains("}]}]}],\"findings\":[]}],\"ruleSet\":");
    }

    @Test
    void an_open_grade_has_those_possible_and_what_is_missing() throws IOException {
        assertThat(written(DecisionFormat.NDJSON, APPLICATION, OPEN))
                .contains("\"answer\":\"open\",\"grade\":null,\"possible\":[{\"grade\":\"in-remit-with-priority\",")
                .contains(",{\"grade\":\"in-remit\",")
                .contains("\"mayBeUncovered\":true,\"missing\":[{\"fact\":\"research.newUse\",\"known\":{\"missing\":"
                        + "\"declined\"},\"ask\":false,\"question\":\"Is social science");
    }

    @Test
    void a_sponsor_without_criteria_and_facts_that_contradict_are_different_answers() throws IOException {
        assertThat(written(DecisionFormat.NDJSON, APPLICATION, UNCOVERED, CONTRADICTED))
                .contains(
                        "{\"sponsor\":\"bbsrc\",\"answer\":\"uncovered\",\"grade\":null,\"possible\":[],\"findings\":[]}")
                .contains("{\"sponsor\":\"dti\",\"answer\":\"contradicted\",\"grade\":null,");
    }

    @Test
    void a_table_has_a_line_a_sponsor_under_the_decision() throws IOException {
        assertThat(written(DecisionFormat.TABLE, APPLICATION, SETTLED, OPEN, UNCOVERED, CONTRADICTED))
                .isEqualTo("""
                APPLICATION           VERDICT            WHY
                a                     ineligible         not met:\s
                                                         sponsor esrc: in remit with priority
                                                         sponsor esrc: needs: research.newUse (declined)
                                                         sponsor bbsrc: not graded
                                                         sponsor dti: the facts contradict one another
                """);
    }

    @Test
    void csv_has_a_column_of_sponsors() throws IOException {
        assertThat(written(DecisionFormat.CSV, APPLICATION, SETTLED, OPEN, UNCOVERED, CONTRADICTED))
                .endsWith(",esrc=in-remit-with-priority;esrc=in-remit-with-priority|in-remit|uncovered;"
                        + "bbsrc=uncovered;dti=contradicted\n");
    }

    @Test
    void an_application_to_another_scheme_has_neither_scheme_nor_sponsors() throws IOException {
        Application application = Application.builder().id("a").build();
        assertThat(written(DecisionFormat.NDJSON, application)).doesNotContain("scheme", "sponsors");
        assertThat(written(DecisionFormat.CSV, application)).endsWith(",\n");
    }
}
