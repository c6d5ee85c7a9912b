package org.openktp.rules.selection.award.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.openktp.rules.selection.award.Contender;
import org.openktp.rules.selection.award.Merit;
import org.openktp.rules.selection.policy.QualityLine;

/**
 * Every merit that any application may have, as a step that is a number: the lower the better. Merits of one application with none
 * of another between them share a step. Applications are numbers too.
 */
final class Ladder {

    /** Below every step. */
    static final int NEVER = Integer.MAX_VALUE;

    private final int[][] steps;
    private final boolean[] mayDropOut;
    private final int line;

    private Ladder(int[][] steps, boolean[] mayDropOut, int line) {
        this.steps = steps;
        this.mayDropOut = mayDropOut;
        this.line = line;
    }

    private record Rung(Merit merit, int application, boolean isGoodEnough) {

        boolean isBesides(Rung other) {
            return application == other.application && isGoodEnough == other.isGoodEnough;
        }
    }

    static Ladder of(List<Contender> contenders, QualityLine quality) {
        List<Rung> rungs = rungs(contenders, quality);
        int[] numbers = new int[rungs.size()];
        for (int each = 1; each < numbers.length; each++) {
            numbers[each] = numbers[each - 1] + (rungs.get(each).isBesides(rungs.get(each - 1)) ? 0 : 1);
        }
        List<IntStream.Builder> steps =
                contenders.stream().map(each -> IntStream.builder()).toList();
        int line = 0;
        for (int each = 0; each < numbers.length; each++) {
            steps.get(rungs.get(each).application()).add(numbers[each]);
            line = rungs.get(each).isGoodEnough() ? numbers[each] + 1 : line;
        }
        return new Ladder(
                steps.stream().map(each -> each.build().distinct().toArray()).toArray(int[][]::new),
                mayDropOut(contenders),
                line);
    }

    private static List<Rung> rungs(List<Contender> contenders, QualityLine quality) {
        List<Rung> rungs = new ArrayList<>();
        for (int each = 0; each < contenders.size(); each++) {
            for (Merit merit : contenders.get(each).merits()) {
                rungs.add(new Rung(merit, each, quality.admits(merit.total())));
            }
        }
        rungs.sort(Comparator.comparing(Rung::merit));
        return rungs;
    }

    private static boolean[] mayDropOut(List<Contender> contenders) {
        boolean[] mayDropOut = new boolean[contenders.size()];
        IntStream.range(0, mayDropOut.length)
                .forEach(each -> mayDropOut[each] = contenders.get(each).mayDropOut());
        return mayDropOut;
    }

    int applications() {
        return steps.length;
    }

    /** The first step that is not good enough. */
    int line() {
        return line;
    }

    boolean mayDropOut(int application) {
        return mayDropOut[application];
    }

    int best(int application) {
        return steps[application][0];
    }

    int worst(int application) {
        return steps[application][steps[application].length - 1];
    }

    /** The worst step that is good enough, for an application that has one. */
    int worstGoodEnough(int application) {
        int place = Arrays.binarySearch(steps[application], line);
        return steps[application][(place >= 0 ? place : -place - 1) - 1];
    }

    /** The worst step that the application may come to, which is {@link #NEVER} if it may drop out. */
    int low(int application) {
        return mayDropOut[application] ? NEVER : worst(application);
    }

    /** The best step after another; {@link #NEVER} if there is none. */
    int next(int application, int after) {
        int[] own = steps[application];
        int place = Arrays.binarySearch(own, after);
        int next = place >= 0 ? place + 1 : -place - 1;
        return next < own.length ? own[next] : NEVER;
    }

    /** Whether there is a step after one and before another. */
    boolean hasStep(int application, int after, int before) {
        return next(application, after) < before;
    }

    /** Whether it may be good enough. */
    boolean mayBeGoodEnough(int application) {
        return best(application) < line;
    }
}
