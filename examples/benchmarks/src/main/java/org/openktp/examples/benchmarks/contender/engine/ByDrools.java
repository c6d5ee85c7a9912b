package org.openktp.examples.benchmarks.contender.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message;
import org.kie.api.io.Resource;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.examples.benchmarks.rule.Answer;

/**
 * The twelve rules in Drools, as an executable model. The session is kept, and one application after the other inserted and
 * deleted: of a session kept, a new one each time and a sequential one, the first is the quickest by far. For one thread.
 */
public final class ByDrools {

    private final Found found = new Found();
    private final KieSession session;

    private ByDrools(KieModule rules) {
        session = KieServices.get().newKieContainer(rules.getReleaseId()).newKieSession();
        session.setGlobal("found", found);
    }

    /**
     * Compiles the rules and opens a session.
     *
     * @return the rules
     */
    public static ByDrools compiled() {
        return new ByDrools(module());
    }

    /**
     * Opens a session of rules that were compiled before.
     *
     * @param jar what {@link #write(Path)} has written
     * @return the rules
     */
    public static ByDrools of(Path jar) {
        KieServices services = KieServices.get();
        Resource resource = services.getResources().newFileSystemResource(jar.toFile());
        return new ByDrools(services.getRepository().addKieModule(resource));
    }

    /**
     * Compiles the rules and writes them.
     *
     * @param jar the file
     * @throws IOException if it cannot be written
     */
    public static void write(Path jar) throws IOException {
        Files.write(jar, ((InternalKieModule) module()).getBytes());
    }

    private static KieModule module() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                "src/main/resources/org/openktp/examples/benchmarks/contender/engine/twelve-rules.drl",
                services.getResources().newClassPathResource("twelve-rules.drl", ByDrools.class));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return builder.getKieModule();
    }

    /**
     * Checks an application.
     *
     * @param application the application
     * @return the answer
     */
    public Answer check(PlainApplication application) {
        found.clear();
        FactHandle handle = session.insert(application);
        session.fireAllRules();
        session.delete(handle);
        return found.answer();
    }
}
