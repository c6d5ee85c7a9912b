package org.openktp.io.reference;

import java.io.IOException;
import java.io.InputStream;
import org.openktp.core.organisation.KnowledgeBaseEntry;
import org.openktp.core.organisation.nhs.NhsTrust;
import org.openktp.io.frame.Lookahead;
import org.openktp.io.stream.Limits;

/** The rows of files of reference data. Hosts open them through {@code KtpReferenceIo}. */
public final class ReferenceFiles {

    private ReferenceFiles() {}

    /**
     * The rows of a file of trusts.
     *
     * @param in the input
     * @param limits how much the input and a row of it may hold
     * @return its rows, read as they are asked for
     * @throws IOException if the input fails
     */
    public static Lookahead<NhsTrust> trusts(InputStream in, Limits limits) throws IOException {
        return new RowPump<>(in, limits, TrustRow.COLUMNS, false, TrustRow::read);
    }

    /**
     * The rows of a file of knowledge bases.
     *
     * @param in the input
     * @param limits how much the input and a row of it may hold
     * @return its rows, read as they are asked for
     * @throws IOException if the input fails
     */
    public static Lookahead<KnowledgeBaseEntry> knowledgeBases(InputStream in, Limits limits) throws IOException {
        return new RowPump<>(in, limits, KnowledgeBaseRow.COLUMNS, true, KnowledgeBaseRow::read);
    }
}
