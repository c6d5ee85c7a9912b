package org.openktp.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openktp.core.programme.Round;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.frame.Gunzip;
import org.openktp.io.round.RoundForm;
import org.openktp.io.rule.RulesDocument;
import org.openktp.io.stream.Limits;
import org.openktp.rules.rule.RuleSet;

/**
 * Reads and writes documents of rounds and of rules. All text is UTF-8, and lines end with a line feed. A file whose name ends in
 * {@code .gz} is unpacked.
 */
public final class KtpRulesIo {

    private KtpRulesIo() {}

    /**
     * Reads the rounds in a file.
     *
     * @param file the file
     * @return its rounds, or everything that is wrong with it
     * @throws IOException if the file cannot be read
     */
    public static ReadDocument<List<Round>> readRounds(Path file) throws IOException {
        try (InputStream in = Gunzip.open(file)) {
            return readRounds(in, Limits.DOCUMENT);
        }
    }

    /**
     * Reads a document of rounds: a JSON object of the format {@code openktp-rounds/1}.
     *
     * @param in the input, read to its end and left open
     * @param limits how much the document may hold, such as {@link Limits#DOCUMENT}
     * @return its rounds, or everything that is wrong with it
     * @throws IOException if the input fails
     */
    public static ReadDocument<List<Round>> readRounds(InputStream in, Limits limits) throws IOException {
        return RoundForm.DOCUMENT.read(in, limits);
    }

    /**
     * Writes rounds so that reading them back gives equal ones.
     *
     * @param rounds the rounds, at least one, no two of one identifier
     * @param out the output, flushed and left open
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if they could not be read back, such as an identifier with blanks
     */
    public static void writeRounds(List<Round> rounds, OutputStream out) throws IOException {
        Writer text = KtpIo.text(out);
        text.write(RoundForm.DOCUMENT.write(rounds));
        text.flush();
    }

    /**
     * Reads the rules in a file: additions to those of some rounds, or all the rules of a round.
     *
     * @param file the file
     * @param known the rounds that exist, each with the rules that it has, such as those of {@link
     *     org.openktp.rules.KtpRules#published()}
     * @return the rules of all these rounds with the file's taken in, ready for {@link org.openktp.rules.Screening#of}; or
     *     everything that is wrong with the file
     * @throws IOException if the file cannot be read
     */
    public static ReadDocument<Map<Round, RuleSet>> readRuleSets(Path file, Map<Round, RuleSet> known)
            throws IOException {
        try (InputStream in = Gunzip.open(file)) {
            return readRuleSets(in, Limits.DOCUMENT, known);
        }
    }

    /**
     * Reads a document of rules: a JSON object of the format {@code openktp-rules/1}.
     *
     * @param in the input, read to its end and left open
     * @param limits how much the document may hold, such as {@link Limits#DOCUMENT}
     * @param known the rounds that exist, each with the rules that it has; {@link RuleSet#empty} where it has none
     * @return the rules of all these rounds with the document's taken in, or everything that is wrong with the document
     * @throws IOException if the input fails
     */
    public static ReadDocument<Map<Round, RuleSet>> readRuleSets(
            InputStream in, Limits limits, Map<Round, RuleSet> known) throws IOException {
        return RulesDocument.read(in, limits, known);
    }

    /**
     * Writes all the rules of rounds so that reading them back gives equal ones.
     *
     * @param ruleSets the rules of each round, for at least one
     * @param out the output, flushed and left open
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if they could not be read back, such as rules on facts that applications do not have
     */
    public static void writeRuleSets(Map<Round, RuleSet> ruleSets, OutputStream out) throws IOException {
        Writer text = KtpIo.text(out);
        text.write(RulesDocument.write(ruleSets));
        text.flush();
    }
}
