package org.openktp.examples.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openktp.examples.benchmarks.contender.engine.ByDrools;
import org.openktp.examples.benchmarks.plain.PlainJson;

/** By Drools, of records that Jackson reads; the rules were compiled before, or else are now. */
public final class DroolsStart {

    private DroolsStart() {}

    /**
     * Decides the application in a file.
     *
     * @param arguments the file; it is printed how it is decided
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        ByDrools rules = arguments.length > 1 ? ByDrools.of(Path.of(arguments[1])) : ByDrools.compiled();
        System.out.println(rules.check(PlainJson.read(Files.readAllBytes(Path.of(arguments[0]))))
                .verdict());
    }
}
