package org.openktp.examples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A goal and how it stands, for so many applications.
 *
 * @param goal the goal
 * @param size the number of applications; 0 where it does not depend on one
 * @param figure what was reached; empty where that was not measured
 * @param standing how it stands
 * @param missing the scores that are missing
 */
record Judgement(Goal goal, int size, Optional<Double> figure, Goal.Standing standing, List<String> missing) {

    static List<Judgement> all(List<Goal> goals, Scores scores) {
        List<Judgement> all = new ArrayList<>();
        for (Goal goal : goals) {
            for (int size : goal.figure().dependsOnSize() ? Rows.SIZES : List.of(0)) {
                all.add(of(goal.withSize(size), size, scores));
            }
        }
        return all;
    }

    private static Judgement of(Goal goal, int size, Scores scores) {
        List<String> missing = new ArrayList<>(goal.figure().missing(scores));
        goal.base().ifPresent(base -> missing.addAll(base.figure().missing(scores)));
        return new Judgement(goal, size, goal.figure().of(scores), goal.standing(scores), missing);
    }

    static String text(List<Judgement> all) {
        Markdown table = new Markdown(List.of("goal", "applications", "figure", "must be", "it is"));
        all.forEach(each -> table.row(each.cells()));
        return table.text();
    }

    private List<String> cells() {
        String says = missing.isEmpty() ? standing.label() : standing.label() + ": " + String.join(", ", missing);
        return List.of(
                goal.text(),
                size == 0 ? "" : Integer.toString(size),
                figure.map(Numbers::of).orElse(""),
                goal.bound().text(),
                says);
    }
}
