package org.openktp.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.openktp.core.knowledge.Knowledge;

final class SharedTest {

    private final AtomicInteger found = new AtomicInteger();

    @Test
    void a_number_is_found_once_for_whoever_asks_again() {
        Shared<Integer> shared = new Shared<>(Knowledge.known(7));
        ToIntFunction<Knowledge<Integer>> finding =
                known -> found.incrementAndGet() * 100 + known.value().orElseThrow();

        assertThat(shared.knowledge()).isEqualTo(Knowledge.known(7));
        assertThat(shared.number("one", finding)).isEqualTo(107);
        assertThat(shared.number("one", finding)).isEqualTo(107);
        assertThat(shared.number("other", finding)).isEqualTo(207);
        assertThat(shared.number("one", finding)).isEqualTo(307);
    }
}
