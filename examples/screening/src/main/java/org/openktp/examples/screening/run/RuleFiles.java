package org.openktp.examples.screening.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.Printable;
import org.openktp.core.programme.Round;
import org.openktp.io.KtpRulesIo;
import org.openktp.io.document.ReadDocument;
import org.openktp.rules.KtpRules;
import org.openktp.rules.Screening;
import org.openktp.rules.rule.RuleSet;
import picocli.CommandLine.Option;

/** The rounds and rules of a run: those shipped, and those of files. */
public final class RuleFiles {

    @Option(names = "--rounds", paramLabel = "FILE", description = "rounds of your own as JSON, beside those shipped")
    private @Nullable Path rounds;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "rules of your own as JSON, beside those shipped or in their place; may be repeated")
    private List<Path> rules = new ArrayList<>();

    private @Nullable Map<Round, RuleSet> ruleSets;
    private @Nullable Screening screening;

    /** Nothing beside what is shipped, until the command line says otherwise. */
    public RuleFiles() {}

    /**
     * The rules of each round.
     *
     * @return those shipped, with those of the files taken in
     * @throws IOException if a file cannot be read
     * @throws RefusedFileException if a file is refused for what it holds
     */
    public Map<Round, RuleSet> ruleSets() throws IOException {
        if (ruleSets == null) {
            Map<Round, RuleSet> known = new LinkedHashMap<>(KtpRules.published());
            if (rounds != null) {
                addRounds(rounds, known);
            }
            for (Path file : rules) {
                known = accepted(file, KtpRulesIo.readRuleSets(file, known));
            }
            ruleSets = known;
        }
        return ruleSets;
    }

    private static void addRounds(Path file, Map<Round, RuleSet> known) throws IOException {
        List<String> shipped = known.keySet().stream().map(Round::id).toList();
        List<Finding> taken = new ArrayList<>();
        List<Round> own = accepted(file, KtpRulesIo.readRounds(file));
        for (Round round : own) {
            if (shipped.contains(round.id())) {
                taken.add(Finding.of(
                        FindingCode.CONTRADICTION,
                        "/rounds/" + own.indexOf(round) + "/id",
                        "round '" + round.id() + "' is shipped already; give yours another id"));
            }
            known.put(round, RuleSet.empty(round.id()));
        }
        if (!taken.isEmpty()) {
            throw new RefusedFileException(file, taken);
        }
    }

    private static <T> T accepted(Path file, ReadDocument<T> read) {
        return read.value().orElseThrow(() -> new RefusedFileException(file, read.findings()));
    }

    /**
     * What decides by these rules.
     *
     * @return the screening
     * @throws IOException if a file cannot be read
     */
    public Screening screening() throws IOException {
        if (screening == null) {
            screening = rounds == null && rules.isEmpty() ? KtpRules.screening() : Screening.of(ruleSets());
        }
        return screening;
    }

    /**
     * The rounds that exist.
     *
     * @return the rounds
     * @throws IOException if a file cannot be read
     */
    public Collection<Round> rounds() throws IOException {
        return ruleSets().keySet();
    }

    /**
     * What to say of a round that does not exist.
     *
     * @param id the identifier asked for
     * @return a message that names those that do
     * @throws IOException if a file cannot be read
     */
    public String unknownRound(String id) throws IOException {
        return "round '" + Printable.of(id) + "' is not known; known are "
                + rounds().stream().map(Round::id).collect(Collectors.joining(", "));
    }
}
