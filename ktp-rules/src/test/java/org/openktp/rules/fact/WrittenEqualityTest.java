package org.openktp.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.application.Proposal;
import org.openktp.core.application.ProposalBuilder;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.Topic;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.text.WordCounting;
import org.openktp.rules.condition.Bound;
import org.openktp.rules.condition.HasValue;
import org.openktp.rules.condition.InRange;
import org.openktp.rules.condition.Includes;
import org.openktp.rules.condition.IsIn;
import org.openktp.rules.condition.Matches;
import org.openktp.rules.condition.SizeInRange;
import org.openktp.rules.condition.WordCount;
import org.openktp.rules.text.TextPattern;
import org.openktp.rules.text.expression.CharacterSet;
import org.openktp.rules.text.expression.Expression;

/** Records whose equality is written out, so that a program comes up sooner, are equal as Java would have it. */
final class WrittenEqualityTest {

    private static final Fact<String> TITLE = Fact.of("title", "title", "Which title?", new Text());
    private static final Fact<Integer> SHARE = Fact.of("share", "share", "Which share?", new IntegerRange(0, 9));
    private static final Fact<Set<Integer>> SET =
            Fact.of("set", "set", "Which?", new SetOf<>(CodeList.of(List.of(1, 2))));

    /** Of every record first one, then others of which each differs in one component: in all, one after the other. */
    static Stream<List<Record>> records() {
        return Stream.of(
                List.of(new StaffGroup("06"), new StaffGroup("07")),
                List.of(new Topic("a"), new Topic("b")),
                List.of(Theme.of("a", "b", "c"), Theme.of("x", "b", "c"), Theme.of("a", "x", "c"), Theme.of("a", "b")),
                List.of(
                        new OrganisationId(IdentifierScheme.CHARITY_COMMISSION, "100012"),
                        new OrganisationId(IdentifierScheme.CCNI, "100012"),
                        new OrganisationId(IdentifierScheme.CHARITY_COMMISSION, "100013")),
                List.of(new Known<>("a"), new Known<>("b")),
                List.of(new Missing<>(Missing.Reason.DECLINED), new Missing<>(Missing.Reason.UNKNOWN)),
                List.of(
                        proposal().build(),
                        proposal().title(Knowledge.unknown()).build(),
                        proposal().summary(Knowledge.unknown()).build(),
                        proposal().themes(Knowledge.unknown()).build(),
                        proposal().partners(Knowledge.unknown()).build()),
                List.of(
                        fact("a", "b", "c", 4, "d"),
                        fact("x", "b", "c", 4, "d"),
                        fact("a", "x", "c", 4, "d"),
                        fact("a", "b", "x", 4, "d"),
                        fact("a", "b", "c", 5, "d"),
                        fact("a", "b", "c", 4, "x")),
                List.of(new SetOf<>(CodeList.of(List.of(2))), new SetOf<>(CodeList.of(List.of(1)))),
                List.of(
                        CodeList.of(List.of(1, 2)),
                        CodeList.of(List.of(1, 3)),
                        CodeList.ranked(List.of(1, 2)),
                        CodeList.open(List.of(1, 2), 9)),
                List.of(range(1, 8), range(2, 8), range(1, 9)),
                List.of(new IntegerRange(1, 8), new IntegerRange(2, 8), new IntegerRange(1, 9)),
                List.of(new Text()),
                List.of(Bound.including(1), Bound.including(2), Bound.excluding(1)),
                List.of(
                        inRange(SHARE, 1, 8),
                        inRange(SHARE.orNotApplicable("none"), 1, 8),
                        inRange(SHARE, 2, 8),
                        inRange(SHARE, 1, 9)),
                List.of(
                        new IsIn<>(SHARE, Set.of(1)),
                        new IsIn<>(SHARE.orNotApplicable("none"), Set.of(1)),
                        new IsIn<>(SHARE, Set.of(2))),
                List.of(
                        words(TITLE, WordCounting.WHITE_SPACE, 1, 8),
                        words(TITLE.orNotApplicable("none"), WordCounting.WHITE_SPACE, 1, 8),
                        words(TITLE, WordCounting.LETTERS_AND_DIGITS, 1, 8),
                        words(TITLE, WordCounting.WHITE_SPACE, 2, 8),
                        words(TITLE, WordCounting.WHITE_SPACE, 1, 9)),
                List.of(
                        new Includes<>(SET, Set.of(1), Includes.Share.ANY),
                        new Includes<>(SET.orNotApplicable("none"), Set.of(1), Includes.Share.ANY),
                        new Includes<>(SET, Set.of(2), Includes.Share.ANY),
                        new Includes<>(SET, Set.of(1), Includes.Share.ALL)),
                List.of(
                        new SizeInRange<>(SET, 1, OptionalInt.of(8)),
                        new SizeInRange<>(SET.orNotApplicable("none"), 1, OptionalInt.of(8)),
                        new SizeInRange<>(SET, 2, OptionalInt.of(8)),
                        new SizeInRange<>(SET, 1, OptionalInt.of(9))),
                List.of(
                        new Matches(TITLE, TextPattern.of("a")),
                        new Matches(TITLE.orNotApplicable("none"), TextPattern.of("a")),
                        new Matches(TITLE, TextPattern.of("b"))),
                List.of(new HasValue<>(TITLE), new HasValue<>(SHARE)),
                List.of(new Expression.Empty()),
                List.of(one('a'), one('b')),
                List.of(
                        new Expression.Sequence(one('a'), one('b')),
                        new Expression.Sequence(one('x'), one('b')),
                        new Expression.Sequence(one('a'), one('x'))),
                List.of(
                        new Expression.Repetition(one('a'), 1, OptionalInt.of(8)),
                        new Expression.Repetition(one('b'), 1, OptionalInt.of(8)),
                        new Expression.Repetition(one('a'), 2, OptionalInt.of(8)),
                        new Expression.Repetition(one('a'), 1, OptionalInt.of(9))));
    }

    private static ProposalBuilder proposal() {
        return Proposal.builder()
                .title(Knowledge.known("a"))
                .summary(Knowledge.known("b"))
                .themes(Knowledge.known(Set.copyOf(HcsKtp.ROUND_4.themeList())))
                .partners(Knowledge.known(Set.of(HcsKtp.NPL)));
    }

    private static Fact<Integer> fact(String id, String label, String question, int greatest, String notApplicable) {
        return new Fact<>(id, label, question, new IntegerRange(0, greatest), Optional.of(notApplicable));
    }

    private static DateRange range(int first, int last) {
        return new DateRange(LocalDate.of(2024, 1, first), LocalDate.of(2024, 1, last));
    }

    private static InRange<Integer> inRange(Fact<Integer> fact, int least, int most) {
        return new InRange<>(fact, Optional.of(Bound.including(least)), Optional.of(Bound.including(most)));
    }

    private static WordCount words(Fact<String> fact, WordCounting counting, int least, int most) {
        return new WordCount(fact, counting, least, OptionalInt.of(most));
    }

    private static Expression.OneOf one(char character) {
        return new Expression.OneOf(CharacterSet.of(character, character));
    }

    @ParameterizedTest
    @MethodSource("records")
    void is_equal_where_all_components_are(List<Record> records) throws ReflectiveOperationException {
        Record first = records.get(0);
        Record copy = copy(first);

        assertThat(copy).isNotSameAs(first).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(first).isNotEqualTo(null).isNotEqualTo(AgendaForChangeBand.BAND_7);
        for (Record other : records.subList(1, records.size())) {
            assertThat(other).isNotEqualTo(first).isEqualTo(copy(other));
            assertThat(first).isNotEqualTo(other);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_others_differ_in_one_component_each(List<Record> records) throws ReflectiveOperationException {
        RecordComponent[] components = records.get(0).getClass().getRecordComponents();
        assertThat(records).hasSize(components.length + 1);
        for (int place = 0; place < components.length; place++) {
            for (int other = 1; other < records.size(); other++) {
                Object own = components[place].getAccessor().invoke(records.get(0));
                boolean same =
                        Objects.equals(own, components[place].getAccessor().invoke(records.get(other)));
                assertThat(same).isEqualTo(place != other - 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void hash_codes_tell_some_apart(List<Record> records) {
        long different = records.stream().map(Record::hashCode).distinct().count();
        assertThat(different).isGreaterThanOrEqualTo(Math.min(2, records.size()));
    }

    private static Record copy(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int place = 0; place < values.length; place++) {
            values[place] = components[place].getAccessor().invoke(record);
        }
        return record.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
