package org.openktp.rules.hcs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.OrganisationId;

/** That texts of identifiers are right, and are kept where there are no more than a cohort has. */
final class EmployerTextsTest {

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static List<OrganisationId> trusts() {
        return IntStream.range(0, CHARACTERS.length() * CHARACTERS.length())
                .mapToObj(number -> OrganisationId.ods("R" + CHARACTERS.charAt(number / CHARACTERS.length())
                        + CHARACTERS.charAt(number % CHARACTERS.length())))
                .toList();
    }

    @Test
    void the_texts_of_all_codes_of_trusts_are_kept() {
        EmployerTexts texts = new EmployerTexts();
        List<OrganisationId> trusts = trusts();
        List<Knowledge<String>> first = trusts.stream().map(texts::of).toList();
        int sameAgain = 0;
        for (int i = 0; i < trusts.size(); i++) {
            assertThat(first.get(i)).isEqualTo(Knowledge.known(trusts.get(i).toString()));
            Knowledge<String> again = texts.of(trusts.get(i));
            assertThat(again).isEqualTo(first.get(i));
            sameAgain += System.identityHashCode(again) == System.identityHashCode(first.get(i)) ? 1 : 0;
        }
        assertThat(sameAgain).isEqualTo(trusts.size());
    }

    @Test
    void more_than_there_are_places_are_right_all_the_same() {
        EmployerTexts texts = new EmployerTexts();
        for (int turn = 0; turn < 2; turn++) {
            for (int number = 10_000_000; number < 10_020_000; number++) {
                OrganisationId id = OrganisationId.parse("ukprn:" + number);
                assertThat(texts.of(id)).isEqualTo(Knowledge.known("ukprn:" + number));
            }
        }
    }
}
