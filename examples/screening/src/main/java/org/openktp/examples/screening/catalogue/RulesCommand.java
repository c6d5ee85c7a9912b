package org.openktp.examples.screening.catalogue;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.openktp.examples.screening.run.ExitStatus;
import org.openktp.examples.screening.run.Streams;
import org.openktp.rules.KtpRules;
import org.openktp.rules.condition.Always;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

    /**
     * Writes to some streams.
     *
     * @param streams the streams of this run
     */
    public RulesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        RuleSet rules = KtpRules.screening()
                .ruleSet(round)
                .orElseThrow(() ->
                        new CommandLine.ParameterException(command.commandLine(), RoundsCommand.unknownRound(round)));
        PrintStream out = streams.out();
        out.printf(
                "%s, version %s, %s coverage%n",
                rules.id(), rules.version(), rules.coverage().label());
        out.printf("in force %s%n", rules.inForce().describe());
        out.printf("hash %s%n", rules.hash());
        rules.rules().forEach(this::print);
        return ExitStatus.OK;
    }

    private void print(Rule rule) {
        PrintStream out = streams.out();
        out.printf(
                "%n%s (%s, %s)%n",
                rule.id(), rule.severity().label(), rule.provenance().label());
        out.printf("  %s.%n  %s%n", rule.title(), rule.text());
        if (rule instanceof Requirement requirement) {
            if (!(requirement.applicability() instanceof Always)) {
                out.printf("  applies if: %s%n", requirement.applicability().describe());
            }
            out.printf("  required:   %s%n", requirement.requirement().describe());
        }
        rule.citations().forEach(citation -> out.printf("  source:     %s%n", Shown.of(citation)));
    }
}
