package org.openktp.rules.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openktp.core.code.Code;
import org.openktp.rules.selection.award.AwardOutcome;
import org.openktp.rules.selection.policy.BalanceKind;
import org.openktp.rules.selection.policy.ConflictKind;
import org.openktp.rules.selection.policy.ConflictRule;

final class SelectionCodesTest {

    /** Every closed list of selection with its tokens in order. A token in use never changes, so a difference is a break. */
    static Stream<Arguments> lists() {
        return Stream.of(
                arguments(Candidacy.class, "in, open, out, withdrawn"),
                arguments(
                        AwardOutcome.class,
                        "awarded, reserve, above-quality-below-funding, below-quality, no-list, not-eligible, withdrawn"),
                arguments(ConflictKind.class, "declared, same-employer, partner-organisation"),
                arguments(ConflictRule.NotKnown.class, "keep-off, admit"),
                arguments(BalanceKind.class, "at-least, at-most"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    <E extends Enum<E> & Code> void tokens_are_those_already_in_use(Class<E> list, String tokens) {
        assertThat(Code.tokens(List.of(list.getEnumConstants()))).isEqualTo(tokens);
    }
}
