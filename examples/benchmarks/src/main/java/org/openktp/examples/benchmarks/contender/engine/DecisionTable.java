package org.openktp.examples.benchmarks.contender.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a decision table of DMN that collects the numbers of the rules that fail, and, negative, of those that are open: of
 * each rule a row for the one and a row for the other.
 */
final class DecisionTable {

    private static final String HEAD = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="rules" name="rules" namespace="urn:rules">
            """;
    private static final String TABLE = """
            <decisionTable id="table" hitPolicy="COLLECT">
            """;

    private final List<Row> rows = new ArrayList<>();

    private record Row(String input, String type, String fails, String open) {}

    DecisionTable row(String input, String type, String fails, String open) {
        rows.add(new Row(input, type, fails, open));
        return this;
    }

    DecisionTable row(String input, String type, String fails) {
        return row(input, type, fails, "null");
    }

    /** A column for each input, the cells of all other rules empty. */
    String inFeel() {
        StringBuilder xml = new StringBuilder(HEAD);
        StringBuilder required = new StringBuilder();
        StringBuilder columns = new StringBuilder();
        for (Row row : rows) {
            String name = row.input;
            xml.append(
                    "<inputData id='i-%1$s' name='%1$s'><variable id='v-%1$s' name='%1$s' typeRef='%2$s'/></inputData>%n"
                            .formatted(name, row.type));
            required.append(
                    "<informationRequirement id='r-%1$s'><requiredInput href='#i-%1$s'/></informationRequirement>%n"
                            .formatted(name));
            columns.append(
                    "<input id='c-%1$s'><inputExpression id='e-%1$s'><text>%1$s</text></inputExpression></input>%n"
                            .formatted(name));
        }
        xml.append("<decision id='failing' name='failing'><variable id='v-failing' name='failing'/>");
        xml.append(required).append(TABLE).append(columns).append(output());
        for (int i = 0; i < rows.size(); i++) {
            xml.append(rule(i, "", rows.get(i).fails, i + 1)).append(rule(i, "-open", rows.get(i).open, -1 - i));
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private String rule(int row, String suffix, String test, int number) {
        StringBuilder rule = new StringBuilder("<rule id='rule-" + row + suffix + "'>");
        for (int i = 0; i < rows.size(); i++) {
            rule.append(cell("cell-" + row + "-" + i + suffix, i == row ? test : "-"));
        }
        return rule.append(result(row + suffix, Integer.toString(number))).toString();
    }

    /** One column that is always true, and in each row an expression of the Jakarta Expression Language, which may name any input. */
    String inExpressionLanguage() {
        StringBuilder xml = new StringBuilder(HEAD);
        xml.append("<decision id='failing' name='failing'>").append(TABLE);
        xml.append("<input id='always'><inputExpression id='true' expressionLanguage='juel'><text>${true}</text>"
                + "</inputExpression></input>");
        xml.append(output());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String known = row.input + " ne null and (" + row.fails + ")";
            xml.append("<rule id='rule-" + i + "'>" + cell("cell-" + i, "${" + known + "}"));
            xml.append(result(Integer.toString(i), "${" + (i + 1) + "}"));
            xml.append("<rule id='rule-" + i + "-open'>" + cell("cell-" + i + "-open", "${" + row.open + "}"));
            xml.append(result(i + "-open", "${" + (-1 - i) + "}"));
        }
        return xml.append("</decisionTable></decision></definitions>")
                .toString()
                .replace("<inputEntry", "<inputEntry " + "expressionLanguage='juel'")
                .replace("<outputEntry", "<outputEntry expressionLanguage='juel'");
    }

    private static String output() {
        return "<output id='output' name='rule' typeRef='number'/>\n";
    }

    private static String cell(String id, String test) {
        String text = test.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<inputEntry id='" + id + "'><text>" + text + "</text></inputEntry>";
    }

    private static String result(String id, String text) {
        return "<outputEntry id='out-" + id + "'><text>" + text + "</text></outputEntry></rule>\n";
    }
}
