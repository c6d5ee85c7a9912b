package org.openktp.rules.selection.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Ratings as a table: a row for each application, a column for each assessor, and nothing where one is missing. */
record RatingTable(List<List<Optional<BigDecimal>>> rows) {

    private static final int ASSESSORS = 5;

    /** A table read from text, a row to a line, with a dot where a rating is missing. */
    static RatingTable parse(String text) {
        return new RatingTable(text.lines()
                .map(line -> Stream.of(line.strip().split(" +"))
                        .map(RatingTable::figure)
                        .toList())
                .toList());
    }

    private static Optional<BigDecimal> figure(String text) {
        return text.equals(".") ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /** Tables of up to twelve applications: often of few different figures, and a third of them missing. */
    static Arbitrary<RatingTable> any() {
        Arbitrary<BigDecimal> scores = Arbitraries.integers().between(1, 4).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> percentages = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(1);
        return Arbitraries.of(scores, percentages).flatMap(RatingTable::of);
    }

    private static Arbitrary<RatingTable> of(Arbitrary<BigDecimal> figures) {
        return figures.optional(0.67)
                .list()
                .ofSize(ASSESSORS)
                .list()
                .ofMaxSize(12)
                .map(RatingTable::new);
    }

    RatingTable map(UnaryOperator<BigDecimal> change) {
        return new RatingTable(rows.stream()
                .map(row -> row.stream().map(figure -> figure.map(change)).toList())
                .toList());
    }

    List<Rating> ratings() {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> IntStream.range(0, rows.get(row).size())
                        .boxed()
                        .flatMap(column -> rows.get(row).get(column).stream()
                                .map(value -> new Rating("A-" + row, "assessor-" + column, value))))
                .toList();
    }
}
