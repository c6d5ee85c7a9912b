package org.openktp.io.hostile;

import java.lang.reflect.Method;

/** How many bytes a thread has allocated. Asked for by name: the module under test does not read the JDK's management. */
final class Allocated {

    private static final Object THREADS;
    private static final Method BYTES;

    static {
        try {
            THREADS = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            BYTES = Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Allocated() {}

    /** Those of the thread that asks. */
    static long bytes() {
        try {
            return (long) BYTES.invoke(THREADS, Thread.currentThread().getId());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
