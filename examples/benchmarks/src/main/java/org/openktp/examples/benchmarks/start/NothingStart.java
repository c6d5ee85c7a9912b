package org.openktp.examples.benchmarks.start;

/** The virtual machine alone. */
public final class NothingStart {

    private NothingStart() {}

    /**
     * Prints what is never computed.
     *
     * @param arguments not looked at
     */
    public static void main(String[] arguments) {
        System.out.println("ELIGIBLE");
    }
}
