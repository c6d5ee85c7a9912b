package org.openktp.examples.modulepath;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openktp.core.KtpModel;
import org.openktp.core.application.Application;
import org.openktp.core.code.Code;
import org.openktp.io.KtpIo;
import org.openktp.io.stream.Format;
import org.openktp.io.stream.ReadOptions;
import org.openktp.io.stream.RecordReader;
import org.openktp.rules.KtpRules;

/** Screens one application from a named module. */
public final class ModulePathHost {

    private ModulePathHost() {}

    /**
     * Prints the verdict on an application and the module that decided it.
     *
     * @param args not used
     * @throws IOException never, since the application is in memory
     */
    public static void main(String[] args) throws IOException {
        System.out.println(
                KtpRules.class.getModule().getName() + ": "
                        + verdict(
                                "{\"id\":\"a-1\",\"round\":\"hcs-ktp-4\",\"applicant\":{\"nation\":{\"notApplicable\":true}}}"));
    }

    static String verdict(String json) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        try (RecordReader<Application> records =
                KtpIo.readApplications(in, ReadOptions.of(Format.NDJSON), KtpModel.rounds())) {
            return records.stream()
                    .flatMap(record -> record.value().stream())
                    .flatMap(each -> KtpRules.screening().decide(each).verdict().stream())
                    .map(Code::token)
                    .findFirst()
                    .orElse("none");
        }
    }
}
