package org.openktp.examples.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openktp.examples.benchmarks.contender.hand.BestByHand;
import org.openktp.examples.benchmarks.plain.PlainJson;

/** By hand, of records that Jackson reads. */
public final class RecordsStart {

    private RecordsStart() {}

    /**
     * Decides the application in a file.
     *
     * @param arguments the file; it is printed how it is decided
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println(BestByHand.answer(PlainJson.read(Files.readAllBytes(Path.of(arguments[0]))))
                .verdict());
    }
}
