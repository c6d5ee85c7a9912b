package org.openktp.examples.screening.screen;

import java.util.Formatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.source.Citation;
import org.openktp.rules.innovate.sponsor.RemitGrade;
import org.openktp.rules.innovate.sponsor.SponsorGrading;
import org.openktp.rules.question.MissingFact;
import org.openktp.rules.table.Answer;
import org.openktp.rules.table.TableRow;

/**
 * How an application stands to a sponsor's criteria, in plain words.
 *
 * @param phrases the words of decisions
 */
record GradingText(Phrases phrases) {

    String of(SponsorGrading grading) {
        Formatter text = new Formatter(Locale.ROOT);
        text.format("  %s: %s%n", grading.sponsor().label(), grade(grading.answer()));
        if (grading.answer() instanceof Answer.Settled<RemitGrade> settled) {
            settled.citations().forEach(citation -> source(citation, text));
        } else if (grading.answer() instanceof Answer.Open<RemitGrade> open) {
            open.missing().forEach(missing -> question(missing, text));
            open.possible().values().stream()
                    .flatMap(rows -> rows.stream().flatMap(GradingText::citations))
                    .distinct()
                    .forEach(citation -> source(citation, text));
        }
        grading.answer()
                .findings()
                .forEach(notice -> text.format(
                        "    note: %s%n", notice.finding(phrases.wording()).text()));
        return text.toString();
    }

    private String grade(Answer<RemitGrade> answer) {
        if (answer instanceof Answer.Settled<RemitGrade> settled) {
            return phrases.wording().label(settled.value());
        }
        if (answer instanceof Answer.Open<RemitGrade> open) {
            Stream<String> none = open.mayBeUncovered() ? Stream.of("no criteria that apply") : Stream.empty();
            return Stream.concat(open.possible().keySet().stream().map(phrases.wording()::label), none)
                            .collect(Collectors.joining(" or "))
                    + ", which depends on";
        }
        return answer instanceof Answer.Uncovered<RemitGrade> ? "not graded" : "the facts contradict one another";
    }

    private void question(MissingFact<?> missing, Formatter text) {
        String known = phrases.known(missing.known(), missing.fact());
        String ask =
                missing.toAsk() ? phrases.wording().name(missing.fact().asked()) : "declined, so not to be asked again";
        text.format("    %s (%s): %s%n", missing.fact().id(), known, ask);
    }

    private static Stream<Citation> citations(TableRow<RemitGrade> row) {
        return row.value().citations().stream();
    }

    private static void source(Citation citation, Formatter text) {
        text.format("    source: %s%n", citation.text());
    }
}
