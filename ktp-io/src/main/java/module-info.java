/**
 * Applications and decisions as bytes. Reads NDJSON, JSON arrays and CSV as streams, with good records and bad side by
 * side; reads and writes rounds and rules as documents; writes decisions as NDJSON, CSV and a table. Start at {@link org.openktp.io.KtpIo}.
 */
module org.openktp.io {
    requires transitive org.jspecify;
    requires transitive org.openktp.rules;
    requires de.siegmar.fastcsv;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;
    requires static de.focus_shift.jollyday.core; // for the calendar alone; see its package

    exports org.openktp.io;
    exports org.openktp.io.calendar;
    exports org.openktp.io.cost;
    exports org.openktp.io.document;
    exports org.openktp.io.grant;
    exports org.openktp.io.grant.award;
    exports org.openktp.io.history;
    exports org.openktp.io.json;
    exports org.openktp.io.reference;
    exports org.openktp.io.report;
    exports org.openktp.io.schema;
    exports org.openktp.io.selection;
    exports org.openktp.io.stream;

    provides tools.jackson.databind.JacksonModule with
            org.openktp.io.json.KtpModule;
}
