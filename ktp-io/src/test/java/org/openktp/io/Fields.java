package org.openktp.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.knowledge.Knowledge;

/** The fields that hold knowledge, by their paths, and records that give only one of them. */
final class Fields {

    static final Map<String, Function<Application, Knowledge<?>>> BY_PATH = new LinkedHashMap<>();

    static {
        BY_PATH.put("submitted", Application::submitted);
        BY_PATH.put("applicant.role", application -> application.applicant().role());
        BY_PATH.put(
                "applicant.staffGroup", application -> application.applicant().staffGroup());
        BY_PATH.put("applicant.band", application -> application.applicant().band());
        BY_PATH.put("applicant.nation", application -> application.applicant().nation());
        BY_PATH.put("applicant.employer", application -> application.applicant().employer());
        BY_PATH.put(
                "applicant.employerKind", application -> application.applicant().employerKind());
        BY_PATH.put(
                "applicant.clinicalTimePercent",
                application -> application.applicant().clinicalTimePercent());
        BY_PATH.put("proposal", Application::proposal);
        BY_PATH.put("proposal.title", application -> application.proposal().part(Proposal::title));
        BY_PATH.put("proposal.summary", application -> application.proposal().part(Proposal::summary));
        BY_PATH.put("proposal.themes", application -> application.proposal().part(Proposal::themes));
        BY_PATH.put("proposal.partners", application -> application.proposal().part(Proposal::partners));
    }

    private Fields() {}

    /** A record with this reference in which one field has this value. */
    static String json(String id, String path, String value) {
        return "{\"id\":\"" + id + "\",\"" + path.replace(".", "\":{\"") + "\":" + value
                + "}".repeat(path.contains(".") ? 2 : 1);
    }

    static String pointer(String path) {
        return "/" + path.replace('.', '/');
    }

    /** Rows, quoted where they must be. */
    static String csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
