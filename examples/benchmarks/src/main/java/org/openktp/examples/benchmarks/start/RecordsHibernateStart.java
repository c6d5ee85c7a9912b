package org.openktp.examples.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openktp.examples.benchmarks.contender.bean.ByHibernateValidator;
import org.openktp.examples.benchmarks.plain.PlainJson;

/** By Hibernate Validator, of records that Jackson reads. */
public final class RecordsHibernateStart {

    private RecordsHibernateStart() {}

    /**
     * Decides the application in a file.
     *
     * @param arguments the file; it is printed how it is decided
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println(ByHibernateValidator.check(PlainJson.read(Files.readAllBytes(Path.of(arguments[0]))))
                .answer()
                .verdict());
    }
}
