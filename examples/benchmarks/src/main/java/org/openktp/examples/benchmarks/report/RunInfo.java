package org.openktp.examples.benchmarks.report;

/**
 * When, where and by what was measured.
 *
 * @param date the day
 * @param command the command
 * @param machine the cores and the virtual machine
 */
record RunInfo(String date, String command, String machine) {

    static RunInfo of(String date, String command) {
        String machine = Runtime.getRuntime().availableProcessors() + " cores (" + System.getProperty("os.arch") + "), "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
        return new RunInfo(date, command, machine);
    }
}
