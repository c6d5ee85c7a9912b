package org.openktp.io.scan;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.programme.Round;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.fact.Shared;
import org.openktp.rules.hcs.ApplicationReader;
import org.openktp.rules.hcs.HcsFacts;

/** Reads facts off outlines as they are read off applications, but makes a text only for rules that ask for more than its words. */
final class OutlineReader implements FactReader<Outline> {

    private final ApplicationReader applications;
    private final Set<String> facts;

    OutlineReader(Round round) {
        this.applications = new ApplicationReader(round);
        this.facts = HcsFacts.facts(round).stream().map(Fact::id).collect(Collectors.toUnmodifiableSet());
    }

    /** A text, where it is not made. */
    private interface Text {
        @Nullable
        Passage of(Outline outline);
    }

    @Override
    @SuppressWarnings("unchecked") // texts are texts
    public <T> Function<Outline, Knowledge<T>> reader(Fact<T> fact) {
        Function<Outline, ? extends Knowledge<?>> read;
        if (!isRead(fact)) {
            read = outline -> Knowledge.notAsked();
        } else if (text(fact).isPresent()) {
            int field = Layout.field(fact.id());
            Text text = text(fact).get();
            read = outline -> Outline.known(text.of(outline), outline.shared(field));
        } else {
            Function<Outline, Shared<T>> sharing = sharing(fact);
            read = outline -> sharing.apply(outline).knowledge();
        }
        return (Function<Outline, Knowledge<T>>) read;
    }

    @Override
    public <T> Optional<Function<Outline, Shared<T>>> shared(Fact<T> fact) {
        return isRead(fact) && text(fact).isEmpty() ? Optional.of(sharing(fact)) : Optional.empty();
    }

    /** Whether applications have a fact. Refuses one that is declared in another way. */
    private boolean isRead(Fact<?> fact) {
        applications.reader(fact); // which refuses it
        return facts.contains(fact.id());
    }

    @SuppressWarnings("unchecked") // a field has the type of its fact's values
    private static <T> Function<Outline, Shared<T>> sharing(Fact<T> fact) {
        int field = Layout.field(fact.id());
        if (field == Layout.EMPLOYER) {
            return outline -> (Shared<T>) outline.employer().text();
        }
        return field == Layout.EMPLOYER_KIND
                ? outline -> (Shared<T>) outline.kindOfEmployer()
                : outline -> outline.shared(field);
    }

    @Override
    public Optional<ToIntFunction<Outline>> words(Fact<String> fact, WordCounting counting) {
        return text(fact).filter(each -> counting == WordCounting.WHITE_SPACE).map(OutlineReader::words);
    }

    private static ToIntFunction<Outline> words(Text text) {
        return outline -> {
            Passage passage = text.of(outline);
            return passage == null ? -1 : passage.words();
        };
    }

    /** How a text is found, for facts that are texts of the proposal. */
    private static Optional<Text> text(Fact<?> fact) {
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
