package org.openktp.examples.screening.catalogue;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openktp.core.programme.Round;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.RuleFiles;
import org.openktp.examples.screening.run.ShowFormat;
import org.openktp.examples.screening.run.Streams;
import org.openktp.io.KtpRulesIo;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ktp rules ROUND}: the rules of a round, each with where it comes from. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Shows the rules of a round.")
public final class RulesCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "ROUND", description = "the round, such as hcs-ktp-4")
    private String round = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json, a file for --rules")
    private ShowFormat format = ShowFormat.TEXT;

    @Mixin
    private RuleFiles files = new RuleFiles();

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Round of = files.rounds().stream()
                .filter(each -> each.id().equals(round))
                .findFirst()
                .orElse(null);
        if (of == null) {
            throw new CommandLine.ParameterException(command.commandLine(), files.unknownRound(round));
        }
        RuleSet rules = files.screening().ruleSet(round).orElseThrow();
        if (format == ShowFormat.JSON) {
            KtpRulesIo.writeRuleSets(Map.of(of, rules), streams.out());
        } else {
            print(rules);
        }
        return ExitStatus.OK;
    }

    private void print(RuleSet rules) {
        PrintStream out = streams.out();
        out.printf(
                "%s, version %s, %s coverage%n",
                rules.id(), rules.version(), rules.coverage().label());
        out.printf("in force %s%n", rules.inForce().describe());
        out.printf("hash %s%n", rules.hash());
        rules.rules().forEach(this::print);
    }

    private void print(Rule rule) {
        PrintStream out = streams.out();
        out.printf(
                "%n%s (%s, %s)%n",
                rule.id(), rule.severity().label(), rule.provenance().label());
        out.printf("  %s.%n", rule.title());
        if (!rule.text().equals(rule.title())) {
            out.printf("  %s%n", rule.text());
        }
        if (rule instanceof Requirement requirement) {
            if (!requirement.applicability().equals(Condition.always())) {
                out.printf("  applies if: %s%n", requirement.applicability().describe());
            }
            out.printf("  required:   %s%n", requirement.requirement().describe());
        }
        rule.citations().forEach(citation -> out.printf("  source:     %s%n", Shown.of(citation)));
    }
}
