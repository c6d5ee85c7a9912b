package org.openktp.io.application;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openktp.core.application.Application;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.stream.RecordWriter;
import org.openktp.io.tree.JsonLine;
import tools.jackson.core.JsonGenerator;

/** Writes applications so that reading them back gives the same ones. */
public final class ApplicationWriters {

    private ApplicationWriters() {}

    /**
     * Writes a JSON object a line.
     *
     * @param out where to
     * @return the writer
     */
    public static RecordWriter<Application> ndjson(Writer out) {
        return new RecordWriter<>() {
            @Override
            public void write(Application application) throws IOException {
                out.write(JsonLine.of(json -> json(application, json)));
                out.write('\n');
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    /**
     * Writes a header and a CSV row an application.
     *
     * @param out where to
     * @return the writer
     */
    public static RecordWriter<Application> csv(Writer out) {
        CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        List<String> header = new ArrayList<>(List.of("id", "round"));
        header.addAll(ApplicationFields.BY_PATH.keySet());
        rows.writeRecord(header);
        return new RecordWriter<>() {
            @Override
            public void write(Application application) {
                rows.writeRecord(cells(application));
            }

            @Override
            public void close() throws IOException {
                rows.close();
            }
        };
    }

    private static List<String> cells(Application application) {
        List<String> cells = new ArrayList<>();
        cells.add(application.id());
        cells.add(application.round().orElse(""));
        ApplicationFields.BY_PATH.values().forEach(field -> cells.add(KnowledgeWriter.cell(field.apply(application))));
        return cells;
    }

    private static void json(Application application, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", application.id());
        application.round().ifPresent(round -> json.writeStringProperty("round", round));
        property("submitted", application.submitted(), json);
        Knowledge<?> state = ApplicationFields.stateOfProposal(application);
        group("applicant", application, json);
        if (state.equals(Knowledge.notAsked())) {
            group("proposal", application, json);
        } else {
            json.writeName("proposal");
            KnowledgeWriter.json(state, json);
        }
        json.writeEndObject();
    }

    private static void group(String group, Application application, JsonGenerator json) {
        json.writeName(group);
        json.writeStartObject();
        for (Map.Entry<String, Function<Application, Knowledge<?>>> field : ApplicationFields.BY_PATH.entrySet()) {
            if (field.getKey().startsWith(group + ".")) {
                property(
                        field.getKey().substring(group.length() + 1),
                        field.getValue().apply(application),
                        json);
            }
        }
        json.writeEndObject();
    }

    private static void property(String name, Knowledge<?> knowledge, JsonGenerator json) {
        if (!knowledge.equals(Knowledge.notAsked())) {
            json.writeName(name);
            KnowledgeWriter.json(knowledge, json);
        }
    }
}
