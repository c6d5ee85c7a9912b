package org.openktp.examples.benchmarks.cohort;

import org.openktp.core.application.Application;
import org.openktp.examples.benchmarks.plain.PlainApplication;

/** One application in the forms in which contenders take it. */
public final class Sample {

    private final Application application;
    private final PlainApplication plain;
    private final byte[] json;

    Sample(Application application, PlainApplication plain, byte[] json) {
        this.application = application;
        this.plain = plain;
        this.json = json;
    }

    /**
     * As this library has it.
     *
     * @return the application
     */
    public Application application() {
        return application;
    }

    /**
     * As a host without this library has it.
     *
     * @return the application
     */
    public PlainApplication plain() {
        return plain;
    }

    /**
     * As it comes.
     *
     * @return the JSON object in UTF-8, without an end of line; not to be changed
     */
    public byte[] json() {
        return json;
    }
}
