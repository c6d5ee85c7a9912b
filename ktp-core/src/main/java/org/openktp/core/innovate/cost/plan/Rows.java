package org.openktp.core.innovate.cost.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** What the rows of a plan have in common. */
final class Rows {

    private Rows() {}

    static <T> BigDecimal total(List<T> rows, Function<T, BigDecimal> pounds) {
        return rows.stream().map(pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static void requireAtMostTwo(String what, List<?> rows) {
        if (rows.size() > 2) {
            throw new IllegalArgumentException(what + " with " + rows.size() + " rows must have at most 2");
        }
    }

    static void requireNotBlank(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
    }

    static void requirePositive(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " " + number + " must be 1 or more");
        }
    }
}
