package org.openktp.core.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.innovate.Headcount;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.core.programme.Round;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Validity;

final class RecordFormTest {

    /** Forms that stand for no record, and what is said of them. */
    static Stream<Arguments> refused() {
        PartialDate early = PartialDate.parse("2017");
        PartialDate late = PartialDate.parse("2018");
        return Stream.of(
                arguments(
                        Validity.class,
                        Map.of("from", late, "until", early),
                        "until 2017 must not be before from 2018"),
                arguments(Between.class, Map.of(), "a range must have at least one end"),
                arguments(Between.class, Map.of("from", 3, "to", 2), "lower end 3 must not be above upper end 2"),
                arguments(
                        SetBounds.class,
                        Map.of("includes", Set.of("a"), "within", Set.of("b"), "minSize", 0),
                        "elements {a} must lie within {b}"),
                arguments(
                        SetBounds.class,
                        Map.of("includes", Set.of(), "minSize", 2, "maxSize", 1),
                        "a set of at least 2 elements cannot have at most 1"),
                arguments(Headcount.class, Map.of("least", 2, "most", 1), "least 2 must be from 0 to most 1"),
                arguments(
                        Headcount.class,
                        Map.of("most", 1),
                        Headcount.class.getName() + " must have a component least of java.lang.Integer"),
                arguments(
                        Headcount.class,
                        Map.of("least", "two"),
                        Headcount.class.getName() + " must have a component least of java.lang.Integer"),
                arguments(Validity.class, Map.of("since", early), Validity.class.getName() + " has no component since"),
                arguments(String.class, Map.of(), "java.lang.String must be a serialisable record"),
                arguments(Round.class, Map.of("id", "r"), Round.class.getName() + " must be a serialisable record"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_form_that_stands_for_no_record_is_refused(Class<?> type, Map<String, ?> components, String message)
            throws IOException {
        Serialised form = Serialised.of(new RecordForm(type, components));
        assertThatThrownBy(form::read)
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage(message)
                .hasCauseInstanceOf(RuntimeException.class);
    }
}
