package org.openktp.examples.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openktp.examples.benchmarks.contender.hand.BytesByHand;

/** By hand from the bytes, without an object. */
public final class BytesByHandStart {

    private BytesByHandStart() {}

    /**
     * Decides the application in a file.
     *
     * @param arguments the file; it is printed how it is decided
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println(new BytesByHand().verdict(Files.readAllBytes(Path.of(arguments[0]))));
    }
}
