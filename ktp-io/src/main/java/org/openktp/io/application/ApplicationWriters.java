package org.openktp.io.application;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.openktp.core.application.SchemeApplication;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.RecordWriter;
import org.openktp.io.tree.JsonLine;
import tools.jackson.core.JsonGenerator;

/** Writes applications so that reading them back gives the same ones. */
public final class ApplicationWriters {

    private ApplicationWriters() {}

    /**
     * Writes applications of a scheme.
     *
     * @param out where to
     * @param format NDJSON or CSV
     * @param layout how they are laid out
     * @param <A> the type of the applications
     * @return the writer
     * @throws IllegalArgumentException if the format is JSON, which cannot be written as a stream of records
     */
    public static <A extends SchemeApplication> RecordWriter<A> of(
            Writer out, Format format, ApplicationLayout<A> layout) {
        return switch (format) {
            case NDJSON -> ndjson(out, layout);
            case CSV -> csv(out, layout);
            case JSON -> throw new IllegalArgumentException("applications are written as NDJSON or CSV, not as JSON");
        };
    }

    /** A JSON object a line. */
    private static <A extends SchemeApplication> RecordWriter<A> ndjson(Writer out, ApplicationLayout<A> layout) {
        return new RecordWriter<>() {
            @Override
            public void write(A application) throws IOException {
                out.write(JsonLine.of(json -> json(application, layout, json)));
                out.write('\n');
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    /** A header, and a CSV row an application. */
    private static <A extends SchemeApplication> RecordWriter<A> csv(Writer out, ApplicationLayout<A> layout) {
        CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        List<String> header = new ArrayList<>(List.of("id"));
        layout.scheme().ifPresent(scheme -> header.add("scheme"));
        header.add("round");
        header.addAll(layout.byPath().keySet());
        rows.writeRecord(header);
        return new RecordWriter<>() {
            @Override
            public void write(A application) {
                rows.writeRecord(cells(application, layout));
            }

            @Override
            public void close() throws IOException {
                rows.close();
            }
        };
    }

    private static <A extends SchemeApplication> List<String> cells(A application, ApplicationLayout<A> layout) {
        List<String> cells = new ArrayList<>(List.of(application.id()));
        layout.scheme().ifPresent(cells::add);
        cells.add(application.round().orElse(""));
        layout.byPath().values().forEach(field -> cells.add(KnowledgeWriter.cell(field.apply(application))));
        return cells;
    }

    private static <A extends SchemeApplication> void json(
            A application, ApplicationLayout<A> layout, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", application.id());
        layout.scheme().ifPresent(scheme -> json.writeStringProperty("scheme", scheme));
        application.round().ifPresent(round -> json.writeStringProperty("round", round));
        layout.json(application, json);
        json.writeEndObject();
    }
}
