package org.openktp.io.scan;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.openktp.core.application.Application;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.programme.Round;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.hcs.ApplicationReader;
import org.openktp.rules.hcs.HcsFacts;

/** Reads facts off outlines as they are read off applications, but makes a text only for rules that ask for more than its words. */
final class OutlineReader implements FactReader<Outline> {

    private final ApplicationReader applications;

    OutlineReader(Round round) {
        this.applications = new ApplicationReader(round);
    }

    @Override
    public <T> Function<Outline, Knowledge<T>> reader(Fact<T> fact) {
        Function<Application, Knowledge<T>> plain = applications.reader(fact);
        return passage(fact).isPresent()
                ? outline -> plain.apply(outline.application())
                : outline -> plain.apply(outline.withoutTexts());
    }

    @Override
    public Optional<ToIntFunction<Outline>> words(Fact<String> fact, WordCounting counting) {
        return passage(fact)
                .filter(each -> counting == WordCounting.WHITE_SPACE)
                .map(OutlineReader::words);
    }

    private static ToIntFunction<Outline> words(Function<Outline, Optional<Passage>> passage) {
        return outline -> {
            Optional<Passage> text = passage.apply(outline);
            return text.isPresent() ? text.get().words() : -1;
        };
    }

    /** How a text is found, for facts that are texts of the proposal. */
    private static Optional<Function<Outline, Optional<Passage>>> passage(Fact<?> fact) {
        if (fact.id().equals(HcsFacts.TITLE.id())) {
            return Optional.of(Outline::title);
        }
        return fact.id().equals(HcsFacts.SUMMARY.id()) ? Optional.of(Outline::summary) : Optional.empty();
    }

    @Override
    public FactSheet sheet(Outline subject) {
        return applications.sheet(subject.application());
    }
}
