package org.openktp.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.organisation.KnowledgeBaseEntry;
import org.openktp.core.organisation.nhs.NhsTrust;
import org.openktp.io.catalogue.CatalogueCsv;
import org.openktp.io.catalogue.CatalogueJson;
import org.openktp.io.frame.Gunzip;
import org.openktp.io.reference.ReferenceFiles;
import org.openktp.io.stream.CatalogueFormat;
import org.openktp.io.stream.Limits;
import org.openktp.io.stream.RecordReader;

/**
 * Reads files of reference data, and writes catalogues of the model. All text is UTF-8, and lines end with a line feed. A file whose
 * name ends in {@code .gz} is unpacked.
 */
public final class KtpReferenceIo {

    private KtpReferenceIo() {}

    /**
     * Reads trusts from a file of the Organisation Data Service, {@code etr.csv}.
     *
     * @param file the file
     * @return its records; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static RecordReader<NhsTrust> readTrusts(Path file) throws IOException {
        return readTrusts(Gunzip.open(file), Limits.DEFAULT);
    }

    /**
     * Reads trusts as the Organisation Data Service publishes them in {@code etr.csv}, which has no header.
     *
     * @param in the input; closed with the reader
     * @param limits how much the input and a row of it may hold, such as {@link Limits#DEFAULT}
     * @return its records
     * @throws IOException if the input fails
     */
    public static RecordReader<NhsTrust> readTrusts(InputStream in, Limits limits) throws IOException {
        return Inputs.of(in, unpacked -> ReferenceFiles.trusts(unpacked, limits));
    }

    /**
     * Reads knowledge bases from a file as Innovate UK's Innovation Funding Service holds them.
     *
     * @param file the file
     * @return its records; close it after use
     * @throws IOException if the file cannot be opened
     */
    public static RecordReader<KnowledgeBaseEntry> readKnowledgeBases(Path file) throws IOException {
        return readKnowledgeBases(Gunzip.open(file), Limits.DEFAULT);
    }

    /**
     * Reads knowledge bases as Innovate UK's Innovation Funding Service holds them: CSV with the header {@code
     * name,type,registration_number,address_line1,address_line2,address_line3,town,postcode,county,country}.
     *
     * @param in the input; closed with the reader
     * @param limits how much the input and a row of it may hold, such as {@link Limits#DEFAULT}
     * @return its records
     * @throws IOException if the input fails
     */
    public static RecordReader<KnowledgeBaseEntry> readKnowledgeBases(InputStream in, Limits limits)
            throws IOException {
        return Inputs.of(in, unpacked -> ReferenceFiles.knowledgeBases(unpacked, limits));
    }

    /**
     * Writes a catalogue of the model.
     *
     * @param catalogue the catalogue
     * @param out the output, flushed and left open
     * @param format the format
     * @throws IOException if the output fails
     */
    public static void writeCatalogue(Catalogue<?> catalogue, OutputStream out, CatalogueFormat format)
            throws IOException {
        Writer text = KtpIo.text(out);
        switch (format) {
            case JSON -> CatalogueJson.write(catalogue, text);
            case CSV -> CatalogueCsv.write(catalogue, text);
        }
        text.flush();
    }
}
