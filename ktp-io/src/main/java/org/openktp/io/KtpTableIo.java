package org.openktp.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import org.openktp.io.table.AnswerJson;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.DecisionTable;
import org.openktp.rules.wording.Wording;

/** Writes what decision tables answer. All text is UTF-8, and lines end with a line feed. */
public final class KtpTableIo {

    private KtpTableIo() {}

    /**
     * Writes an answer as a JSON object on a line, with the table, its hash, the day and what was known, so that it can be
     * checked again. Names of fields and tokens of codes are the same in every language.
     *
     * @param answer the answer
     * @param table the table that was asked
     * @param sheet what was known of the subject
     * @param day the day whose rows applied
     * @param wording the language of what is asked and found
     * @param out the output, flushed and left open
     * @param <V> the type of the values
     * @throws IOException if the output fails
     */
    public static <V> void writeAnswer(
            Answer<V> answer, DecisionTable<V> table, FactSheet sheet, LocalDate day, Wording wording, OutputStream out)
            throws IOException {
        Writer text = KtpIo.text(out);
        text.write(new AnswerJson(wording).line(answer, table, sheet, day));
        text.write('\n');
        text.flush();
    }
}
