package org.openktp.io.result;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.knowledge.Extent;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.report.ReportRows;
import org.openktp.rules.selection.Placing;
import org.openktp.rules.selection.SelectionResult;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.wording.Wording;

/** Writes what becomes of each application as a CSV row. Lists stand in one cell, with semicolons between. */
public final class PlacingRows {

    private static final List<String> HEADER = List.of(
            "application",
            "candidacy",
            "totalLowest",
            "totalHighest",
            "pointsLowest",
            "pointsHighest",
            "rankBest",
            "rankWorst",
            "outcomes",
            "reasons",
            "dependsOn",
            "fund",
            "reject",
            "notKnown");

    private final List<String> criteria;
    private final Wording wording;

    private PlacingRows(List<String> criteria, Wording wording) {
        this.criteria = criteria;
        this.wording = wording;
    }

    /**
     * Writes a result.
     *
     * @param result the result
     * @param wording the language of the reasons
     * @param opened makes the rows on a writer: guarded, or exact
     * @return the header and a row for each placing, every line with its end
     */
    public static String of(SelectionResult result, Wording wording, Function<Writer, ReportRows> opened) {
        List<String> criteria =
                result.policy().criteria().stream().map(ScoredCriterion::token).toList();
        PlacingRows rows = new PlacingRows(criteria, wording);
        StringWriter text = new StringWriter();
        try (ReportRows csv = opened.apply(text)) {
            csv.write(rows.header());
            for (Placing placing : result.placings()) {
                csv.write(rows.cells(placing));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> header() {
        Stream<String> figures = criteria.stream().flatMap(token -> Stream.of(token + ".lowest", token + ".highest"));
        return Stream.concat(HEADER.stream(), figures).toList();
    }

    private List<String> cells(Placing placing) {
        List<String> cells = new ArrayList<>(
                List.of(placing.application(), placing.candidacy().token()));
        extent(placing.total(), cells);
        extent(placing.points(), cells);
        extent(placing.rank(), cells);
        cells.add(joined(placing.outcomes().stream().sorted().map(Code::token), ";"));
        cells.add(joined(placing.reasons().stream().map(wording::say), " "));
        cells.add(joined(placing.dependsOn().stream().sorted(), ";"));
        cells.add(String.valueOf(placing.recommendations().fund()));
        cells.add(String.valueOf(placing.recommendations().reject()));
        cells.add(String.valueOf(placing.recommendations().notKnown()));
        criteria.forEach(token -> Optional.ofNullable(placing.criteria().get(token))
                .ifPresentOrElse(figure -> extent(figure, cells), () -> cells.addAll(List.of("", ""))));
        return cells;
    }

    private static <T extends Comparable<? super T>> void extent(Knowledge<T> known, List<String> cells) {
        Extent<T> extent = Extent.of(known);
        cells.add(extent.lowest().map(PlacingJson::plain).orElse(""));
        cells.add(extent.highest().map(PlacingJson::plain).orElse(""));
    }

    private static String joined(Stream<String> texts, String separator) {
        return texts.collect(Collectors.joining(separator));
    }
}
