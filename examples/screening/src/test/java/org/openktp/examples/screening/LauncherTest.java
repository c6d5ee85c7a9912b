package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code examples/ktp} runs the program as a shell would, with the classes under test in place of the jar. */
final class LauncherTest {

    private static final String DUPLICATE = "{\"id\":\"x\",\"id\":\"y\"}\n";

    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell here");
        Path script = root.resolve("examples/ktp");
        Path jar = root.resolve("examples/screening/target/ktp-screening-0.1.0-SNAPSHOT.jar");
        Files.createDirectories(jar.getParent());
        Files.copy(Run.ROOT.resolve("examples/ktp"), script);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, KtpCommand.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }

    private Run launched(String input, String... args) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder(
                Stream.concat(Stream.of("/bin/sh", root.resolve("examples/ktp").toString()), Arrays.stream(args))
                        .toList());
        Path out = root.resolve("out");
        Path err = root.resolve("err");
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process =
                shell.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void screen_rejects_a_line_with_code_line_and_column() throws IOException, InterruptedException {
        Run run = launched(DUPLICATE, "screen", "-");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("{\"record\":1,\"findings\":[{\"code\":\"duplicate-key\",\"line\":1,\"column\":11,"
                        + "\"path\":\"/id\",\"message\":\"property 'id' is given twice\"}]}\n");
        assertThat(run.out()).contains("1 read = 0 decided + 1 rejected");
    }

    @Test
    void validate_rejects_a_line_with_code_line_and_column() throws IOException, InterruptedException {
        Run run = launched(DUPLICATE, "validate", "-");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.lines()).contains("-:1:11: duplicate-key: /id: property 'id' is given twice");
        assertThat(launched("{\"id\":\"é\"}\n", "validate", "-").status()).isZero();
    }
}
