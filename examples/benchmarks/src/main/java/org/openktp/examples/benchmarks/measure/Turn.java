package org.openktp.examples.benchmarks.measure;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** Whose turn it is: each thread goes round all applications, each from a place of its own. */
@State(Scope.Thread)
public class Turn {

    private int next;

    /**
     * Begins.
     *
     * @param threads which thread this is
     */
    @Setup
    public void begin(ThreadParams threads) {
        next = threads.getThreadIndex() * 4_999;
    }

    int next(int length) {
        int turn = next < length ? next : 0;
        next = turn + 1;
        return turn;
    }

    <T> T of(T[] all) {
        return all[next(all.length)];
    }
}
