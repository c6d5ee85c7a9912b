package org.openktp.examples.benchmarks.report;

import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Prints which benchmarks goals need for every number of applications, or else by two threads, as a regular expression. */
public final class GoalBenchmarks {

    private GoalBenchmarks() {}

    /**
     * Prints it.
     *
     * @param arguments {@code threads} for those by two threads
     */
    public static void main(String[] arguments) {
        Predicate<String> wanted = arguments.length > 0
                ? key -> key.endsWith("/2-threads")
                : key -> key.contains("#") || key.endsWith("/10000");
        System.out.println(Goals.keys()
                .filter(wanted)
                .map(key -> key.substring(0, key.indexOf('/')).replace(".", "\\."))
                .distinct()
                .collect(Collectors.joining("|", "\\.(", ")$")));
    }
}
