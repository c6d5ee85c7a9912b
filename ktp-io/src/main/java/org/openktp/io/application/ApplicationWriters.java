package org.openktp.io.application;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.openktp.core.application.SchemeApplication;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.RecordWriter;
import org.openktp.io.text.CsvLine;
import org.openktp.io.text.LineWriter;
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
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if the format is JSON, which cannot be written as a stream of records
     */
    public static <A extends SchemeApplication> RecordWriter<A> of(
            Writer out, Format format, ApplicationLayout<A> layout) throws IOException {
        return switch (format) {
            case NDJSON -> ndjson(out, layout);
            case CSV -> csv(out, layout);
            case JSON -> throw new IllegalArgumentException("applications are written as NDJSON or CSV, not as JSON");
        };
    }

    /**
     * The JSON of an application.
     *
     * @param application the application
     * @param layout how it is laid out
     * @param <A> the type of the application
     * @return an object in one line
     */
    public static <A extends SchemeApplication> String line(A application, ApplicationLayout<A> layout) {
        return JsonLine.of(json -> json(application, layout, json));
    }

    /** A JSON object a line. */
    private static <A extends SchemeApplication> RecordWriter<A> ndjson(Writer out, ApplicationLayout<A> layout) {
        return new LineWriter<>(out, each -> line(each, layout) + "\n");
    }

    /** A header, and a CSV row an application. */
    private static <A extends SchemeApplication> RecordWriter<A> csv(Writer out, ApplicationLayout<A> layout)
            throws IOException {
        CsvLine lines = new CsvLine();
        List<String> header = new ArrayList<>(List.of("id"));
        layout.scheme().ifPresent(scheme -> header.add("scheme"));
        header.add("round");
        header.addAll(layout.byPath().keySet());
        out.write(lines.of(header));
        return new LineWriter<>(out, each -> lines.of(cells(each, layout)));
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
