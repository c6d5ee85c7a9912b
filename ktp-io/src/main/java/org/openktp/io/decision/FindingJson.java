package org.openktp.io.decision;

import org.openktp.core.finding.Finding;
import org.openktp.core.finding.Location;
import org.openktp.io.stream.ReadRecord;
import org.openktp.io.tree.JsonLine;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.wording.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes findings, and the records that they are about. */
public final class FindingJson {

    private FindingJson() {}

    /**
     * What was found in a record as a JSON object: under {@code findings} of one that was rejected, else under {@code warnings}.
     *
     * @param record the record
     * @return one line of JSON without its end
     */
    public static String record(ReadRecord<?> record) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeNumberProperty("record", record.number());
            record.id().ifPresent(id -> json.writeStringProperty("id", id));
            json.writeArrayPropertyStart(record.value().isPresent() ? "warnings" : "findings");
            record.findings().forEach(finding -> finding(finding, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    static void finding(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        members(finding, json);
        json.writeEndObject();
    }

    /**
     * A finding of a decision, with the rule that it comes from and how firm that is.
     *
     * @param notice the finding
     * @param wording the language of its message
     * @param json where to write it, as an object
     */
    public static void notice(Notice notice, Wording wording, JsonGenerator json) {
        json.writeStartObject();
        members(notice.finding(wording), json);
        notice.rule().ifPresent(rule -> {
            json.writeStringProperty("rule", rule.id());
            json.writeStringProperty("provenance", rule.provenance().token());
        });
        json.writeEndObject();
    }

    /**
     * The members of a finding: its code, its place and what it says.
     *
     * @param finding the finding
     * @param json where to write them, within an object
     */
    public static void members(Finding finding, JsonGenerator json) {
        Location location = finding.location();
        json.writeStringProperty("code", finding.code().token());
        if (location.line() > 0) {
            json.writeNumberProperty("line", location.line());
        }
        if (location.column() > 0) {
            json.writeNumberProperty("column", location.column());
        }
        json.writeStringProperty("path", location.path());
        json.writeStringProperty("message", finding.message());
    }
}
