package org.openktp.examples.screening.select;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The files of a selection. Writing over what is read, or result and rejects over each other, would lose them.
 *
 * @param command the command, for messages
 * @param applications the file of the applications; a dash for standard input
 * @param scores the file of the scorecards; a dash for standard input
 * @param policy the file of the policy
 */
record SelectFiles(CommandSpec command, String applications, String scores, Path policy) {

    void requireDistinct(Optional<Path> out, Optional<Path> rejects) throws IOException {
        require(
                !(applications.equals("-") && scores.equals("-")),
                "APPLICATIONS and SCORES must not both be standard input");
        List<Path> read = new ArrayList<>(List.of(policy));
        Stream.of(applications, scores).filter(each -> !each.equals("-")).forEach(each -> read.add(Path.of(each)));
        List<Path> written = Stream.concat(out.stream(), rejects.stream()).toList();
        for (Path each : written) {
            for (Path other : Stream.concat(read.stream(), written.stream().filter(one -> one != each))
                    .toList()) {
                require(!isSame(each, other), "--out and --rejects must not be the same file, nor one that is read");
            }
        }
    }

    private void require(boolean isRight, String message) {
        if (!isRight) {
            throw new CommandLine.ParameterException(command.commandLine(), message);
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        if (Files.exists(one) && Files.exists(other)) {
            return Files.isSameFile(one, other) && Files.isRegularFile(one);
        }
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
