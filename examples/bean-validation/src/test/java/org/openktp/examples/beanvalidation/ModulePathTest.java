package org.openktp.examples.beanvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openktp.core.KtpModel;
import org.openktp.rules.KtpRules;

/** The host in a Java of its own, with an expression language and without. */
final class ModulePathTest {

    private static final String HOST = "org.openktp.examples.beanvalidation";
    private static final List<String> MODULES =
            List.of(HOST, "org.openktp.core", "org.openktp.rules", "org.hibernate.validator");

    @Test
    void runs_in_named_modules() {
        assertThat(ValidateForms.class.getModule().getName()).isEqualTo(HOST);
        assertThat(KtpModel.class.getModule().getName()).isEqualTo("org.openktp.core");
        assertThat(KtpRules.class.getModule().getName()).isEqualTo("org.openktp.rules");
        assertThat(KtpModel.class.getModule().isExported("org.openktp.core.validation.internal"))
                .isFalse();
    }

    @Test
    void without_an_expression_language_the_host_interpolates_parameters() throws Exception {
        assertThat(run(List.of(), "ValidateApplication"))
                .contains("application.applicant.nation: must meet the rule of the round: The applicant works in the"
                        + " United Kingdom (hcs-ktp-4.works-in-uk)");
        assertThat(run(List.of(), "WithExpressionLanguage"))
                .contains("HV000183: Unable to initialize 'jakarta.el.ExpressionFactory'");
    }

    @Test
    void with_an_expression_language_nothing_is_configured() throws Exception {
        List<String> language = List.of("--add-modules", "jakarta.el,org.glassfish.expressly");
        assertThat(run(language, "WithExpressionLanguage"))
                .contains("code: must be an ODS code, such as RJ1, 7A4 or G6V2S");
    }

    private static String run(List<String> options, String main) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-p",
                modulePath(),
                "-Duser.language=en"));
        command.addAll(options);
        command.addAll(List.of("-m", HOST + "/" + HOST + "." + main));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return printed;
    }

    /** Where the modules of this Java are, and the expression language, which only some of the runs resolve. */
    private static String modulePath() {
        Stream<Path> modules = ModuleLayer.boot().configuration().modules().stream()
                .filter(module -> MODULES.contains(module.name())
                        || module.name().startsWith("jakarta.")
                        || List.of("com.fasterxml.classmate", "org.jboss.logging", "org.jspecify")
                                .contains(module.name()))
                .flatMap(ModulePathTest::location);
        Stream<Path> language = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.matches(".*(expressly|jakarta\\.el-api)-[0-9.]+\\.jar"))
                .map(Path::of);
        return Stream.concat(modules, language)
                .distinct()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<Path> location(ResolvedModule module) {
        return module.reference().location().filter((URI uri) -> uri.getScheme().equals("file")).map(Path::of).stream();
    }
}
