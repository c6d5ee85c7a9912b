package org.openktp.io.value;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The public types of the exported packages of core and rules, from the sources. */
final class PublicTypes {

    private PublicTypes() {}

    static List<Class<?>> all() {
        List<Class<?>> types = new ArrayList<>();
        for (String module : List.of("ktp-core", "ktp-rules")) {
            Path root = Path.of(requireNonNull(System.getProperty("openktp.root")), module, "src", "main", "java");
            exported(root).forEach(name -> of(root, name).forEach(type -> add(type, types)));
        }
        return types;
    }

    private static List<String> exported(Path root) {
        try (Stream<String> lines = Files.lines(root.resolve("module-info.java"))) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("exports ") && line.endsWith(";"))
                    .map(line -> line.substring("exports ".length(), line.length() - 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> of(Path root, String packageName) {
        try (Stream<Path> files = Files.list(root.resolve(packageName.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java") && !file.equals("package-info.java"))
                    .sorted()
                    .<Class<?>>map(
                            file -> type(packageName + "." + file.substring(0, file.length() - ".java".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Class<?> type, List<Class<?>> types) {
        if (Modifier.isPublic(type.getModifiers())) {
            types.add(type);
            for (Class<?> nested : type.getDeclaredClasses()) {
                add(nested, types);
            }
        }
    }
}
