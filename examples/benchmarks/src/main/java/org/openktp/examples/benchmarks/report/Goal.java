package org.openktp.examples.benchmarks.report;

import java.util.Optional;

/**
 * What must be reached.
 *
 * @param text what, in words
 * @param figure how it is measured
 * @param bound what the figure must be
 * @param base what makes the row void where it is not reached: that what it is compared to is as quick as it should be
 */
record Goal(String text, Figure figure, Bound bound, Optional<Goal> base) {

    static Goal of(String text, Figure figure, Bound bound) {
        return new Goal(text, figure, bound, Optional.empty());
    }

    Goal voidUnless(Goal unless) {
        return new Goal(text, figure, bound, Optional.of(unless));
    }

    Goal withSize(int size) {
        return new Goal(text, figure.withSize(size), bound, base.map(each -> each.withSize(size)));
    }

    /** How it stands. */
    Standing standing(Scores scores) {
        Optional<Double> value = figure.of(scores);
        if (value.isEmpty()) {
            return Standing.NOT_MEASURED;
        }
        Optional<Standing> ofBase = base.map(each -> each.standing(scores));
        if (ofBase.isPresent() && ofBase.get() != Standing.MET) {
            return ofBase.get() == Standing.MISSED ? Standing.VOID : ofBase.get();
        }
        return bound.admits(value.get()) ? Standing.MET : Standing.MISSED;
    }

    enum Standing {
        MET("met"),
        MISSED("missed"),
        VOID("void"),
        NOT_MEASURED("not measured");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
