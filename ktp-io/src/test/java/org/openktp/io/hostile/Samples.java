package org.openktp.io.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** Inputs of each kind: the examples, a few records of each at a time, and those kept from fuzzing. */
final class Samples {

    private static final int RECORDS = 3;
    private static final Path KEPT = Path.of("src/test/resources/org/openktp/io/hostile/ReadersFuzzTestInputs");

    private Samples() {}

    /** Some valid or nearly valid input of a kind. */
    static byte[] some(Kind<?> kind, Random random) {
        List<byte[]> examples = kind.seeds();
        List<byte[]> kept = kept(kind);
        return examples.isEmpty() || random.nextInt(4) == 0
                ? Objects.requireNonNull(kept.get(random.nextInt(kept.size())))
                : part(kind, Objects.requireNonNull(examples.get(random.nextInt(examples.size()))), random);
    }

    /** The inputs kept for a kind, the samples among them. */
    static List<byte[]> kept(Kind<?> kind) {
        return kept(kind, "");
    }

    /** Inputs of a kind that have something of everything. */
    static List<byte[]> ofTheKind(Kind<?> kind) {
        return kept(kind, "sample");
    }

    private static List<byte[]> kept(Kind<?> kind, String prefix) {
        try (Stream<Path> files = Files.list(KEPT.resolve(kind.name().replace('-', '_')))) {
            List<byte[]> inputs = new ArrayList<>();
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList()) {
                inputs.add(Files.readAllBytes(file));
            }
            return inputs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] part(Kind<?> kind, byte[] example, Random random) {
        if (kind.framing() == Kind.Framing.WHOLE || kind.framing() == Kind.Framing.HISTORIES) {
            return example;
        }
        List<String> lines =
                new String(example, StandardCharsets.ISO_8859_1).lines().toList();
        boolean csv = kind.name().endsWith("csv");
        int from = random.nextInt(Math.max(1, lines.size() - RECORDS));
        List<String> some = lines.subList(csv ? from + 1 : from, Math.min(lines.size(), from + RECORDS));
        String text = csv ? lines.get(0) + "\n" + String.join("\n", some) : String.join("\n", some);
        String input =
                kind.name().equals(Kinds.APPLICATIONS_JSON.name()) ? "[" + text.replace("\n", ",\n") + "]" : text;
        return input.getBytes(StandardCharsets.ISO_8859_1);
    }
}
