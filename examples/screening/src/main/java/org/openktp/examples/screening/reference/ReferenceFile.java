package org.openktp.examples.screening.reference;

import java.io.IOException;
import java.io.InputStream;
import org.openktp.core.code.EnumCode;
import org.openktp.io.KtpReferenceIo;
import org.openktp.io.reference.DefectReport;
import org.openktp.io.stream.Limits;

/** The files of reference data that can be checked. */
public enum ReferenceFile implements EnumCode {
    /** NHS trusts, as the Organisation Data Service publishes them. */
    TRUSTS {
        @Override
        DefectReport report(InputStream in) throws IOException {
            try (var records = KtpReferenceIo.readTrusts(in, Limits.DEFAULT)) {
                return DefectReport.ofTrusts(records);
            }
        }
    },
    /** Knowledge bases, as they are registered with Innovate UK. */
    KNOWLEDGE_BASES {
        @Override
        DefectReport report(InputStream in) throws IOException {
            try (var records = KtpReferenceIo.readKnowledgeBases(in, Limits.DEFAULT)) {
                return DefectReport.ofKnowledgeBases(records);
            }
        }
    };

    abstract DefectReport report(InputStream in) throws IOException;
}
