package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openktp.io.Decisions.APPLICATION;
import static org.openktp.io.Decisions.WARNING;
import static org.openktp.io.Decisions.WITHOUT_ROUND;
import static org.openktp.io.Decisions.decide;
import static org.openktp.io.Decisions.written;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openktp.io.stream.DecisionFormat;
import org.openktp.rules.decision.Decision;

final class DecisionWritersTest {

    @Test
    void a_table_has_a_line_a_decision() throws IOException {
        assertThat(written(DecisionFormat.TABLE, APPLICATION, WITHOUT_ROUND)).isEqualTo("""
                APPLICATION           VERDICT            WHY
                a-1                   undetermined       needs: applicant.nation (declined)
                a-2                   undetermined       needs: round
                """);
    }

    @Test
    void csv_has_a_row_a_decision() throws IOException {
        Decision decision = decide(APPLICATION);
        assertThat(written(DecisionFormat.CSV, APPLICATION, WITHOUT_ROUND))
                .isEqualTo(
                        "id,round,verdict,asOf,ruleSet,ruleSetVersion,ruleSetHash,notMet,undetermined,toJudge,missing,clash,"
                                + "findings,factsHash,sponsors\n"
                                + "a-1,hcs-ktp-4,undetermined,2024-02-19,hcs-ktp-4,1,"
                                + decision.ruleSet().orElseThrow().hash()
                                + ",,hcs-ktp-4.works-in-uk;hcs-ktp-4.partner-of-round,hcs-ktp-4.senior,applicant.nation,,"
                                + findings(decision) + "," + decision.facts().hash() + ",\n"
                                + "a-2,,undetermined,,,,,,,,round,,unknown-property;no-round,"
                                + decide(WITHOUT_ROUND).facts().hash() + ",\n");
    }

    private static String findings(Decision decision) {
        StringBuilder codes = new StringBuilder(WARNING.code().token());
        decision.findings()
                .forEach(finding -> codes.append(';').append(finding.code().token()));
        return codes.toString();
    }

    @Test
    void long_csv_has_a_row_a_rule_and_one_for_a_decision_without_rules() throws IOException {
        List<String> lines = written(DecisionFormat.CSV_LONG, APPLICATION, WITHOUT_ROUND)
                .lines()
                .toList();
        String start = "a-1,hcs-ktp-4,undetermined,2024-02-19,hcs-ktp-4,1,hcs-ktp-4.";
        assertThat(lines).hasSize(9);
        assertThat(lines.get(0))
                .isEqualTo(
                        "id,round,verdict,asOf,ruleSet,ruleSetVersion,rule,severity,outcome,provenance,citation,known,failed");
        assertThat(lines.get(1))
                .startsWith(start + "healthcare-scientist,mandatory,met,stated,https://")
                .endsWith(",applicant.role=consultant;applicant.staffGroup=,");
        assertThat(lines.get(2))
                .startsWith(start + "works-in-uk,mandatory,undetermined,")
                .endsWith(",applicant.nation=(declined),");
        assertThat(lines.get(7))
                .startsWith(start + "senior,")
                .contains(",to-judge,")
                .endsWith(",applicant.role=consultant;applicant.band=8a..,");
        assertThat(lines.get(8)).isEqualTo("a-2,,undetermined,,,,,,,,,,");
    }
}
