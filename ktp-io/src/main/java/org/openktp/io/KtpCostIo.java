package org.openktp.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.openktp.io.cost.PlanDocument;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.frame.Gunzip;
import org.openktp.io.plan.CostingJson;
import org.openktp.io.plan.PlanForm;
import org.openktp.io.stream.Limits;
import org.openktp.rules.wording.Wording;

/** Reads and writes cost plans, and writes what they cost. All text is UTF-8, and lines end with a line feed. */
public final class KtpCostIo {

    private KtpCostIo() {}

    /**
     * Reads the cost plan in a file.
     *
     * @param file the file
     * @return the plan, or everything that is wrong with the file
     * @throws IOException if the file cannot be read
     */
    public static ReadDocument<PlanDocument> readCostPlan(Path file) throws IOException {
        try (InputStream in = Gunzip.open(file)) {
            return readCostPlan(in, Limits.DOCUMENT, Optional.empty());
        }
    }

    /**
     * Reads a document with a cost plan: a JSON object of the format {@code openktp-cost-plan/1}. A plan under standard costing without an overhead rate gets that of the day.
     *
     * @param in the input, read to its end and left open
     * @param limits how much the document may hold, such as {@link Limits#DOCUMENT}
     * @param asOf the day whose limits apply, whatever the document says; where it is empty, the document has the say
     * @return the plan, or everything that is wrong with the document
     * @throws IOException if the input fails
     */
    public static ReadDocument<PlanDocument> readCostPlan(InputStream in, Limits limits, Optional<LocalDate> asOf)
            throws IOException {
        return PlanForm.document(asOf).read(in, limits);
    }

    /**
     * Writes a cost plan so that reading it back gives an equal one, with its overhead rate as firm as it is.
     *
     * @param plan the plan
     * @param out the output, flushed and left open
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if it could not be read back, such as a plan of more than 1200 months
     */
    public static void writeCostPlan(PlanDocument plan, OutputStream out) throws IOException {
        Writer text = KtpIo.text(out);
        text.write(PlanForm.document(Optional.empty()).write(plan));
        text.flush();
    }

    /**
     * What a plan costs and who pays what, as a JSON object: the exact figures and those in whole pounds, each under its
     * name, what is declared beside the plan, and what is found when it is compared with its limits.
     *
     * @param plan the plan
     * @param wording the language of what is found
     * @return one line of JSON without its end
     */
    public static String costingToJson(PlanDocument plan, Wording wording) {
        return CostingJson.line(plan, wording);
    }
}
