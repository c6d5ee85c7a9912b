package org.openktp.core.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.application.Application;
import org.openktp.core.organisation.OrganisationId;

final class AwardNoticeTest {

    private static final Application APPLICATION =
            Application.builder().id("a-1").build();

    @Test
    void a_notice_of_which_nothing_is_known_has_a_reference_and_an_application() {
        AwardNotice notice = AwardNotice.builder()
                .reference("2024-001")
                .application(APPLICATION)
                .build();
        assertThat(notice.amount()).isEmpty();
        assertThat(notice.awarded()).isEmpty();
        assertThat(notice.funder()).isEmpty();
        assertThat(notice.recipient()).isEmpty();
        assertThat(notice.period()).isEmpty();
        assertThat(notice).isEqualTo(notice.withTitle(Optional.empty())).isNotEqualTo(notice.withTitle("T"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void a_text_that_is_not_known_is_absent_and_never_blank(String blank) {
        AwardNotice notice =
                AwardNotice.builder().reference("r").application(APPLICATION).build();
        assertThatIllegalArgumentException().isThrownBy(() -> notice.withReference(blank));
        assertThatIllegalArgumentException().isThrownBy(() -> notice.withTitle(blank));
        assertThatIllegalArgumentException().isThrownBy(() -> notice.withDescription(blank));
        assertThatIllegalArgumentException().isThrownBy(() -> AwardParty.of(blank));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AwardParty("P", List.of(), Optional.of(blank), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AwardParty("P", List.of(), Optional.empty(), Optional.of(blank)));
    }

    @Test
    void the_reference_may_be_that_of_the_application_where_that_is_public() {
        AwardNotice award = AwardNotice.builder()
                .reference(APPLICATION.id())
                .application(APPLICATION)
                .build();
        assertThat(award.reference()).isEqualTo(award.application().id());
    }

    @Test
    void an_award_is_in_a_year_of_four_digits() {
        AwardNotice notice =
                AwardNotice.builder().reference("r").application(APPLICATION).build();
        for (String day : List.of("0001-01-01", "9999-12-31")) {
            assertThat(notice.withAwarded(LocalDate.parse(day)).awarded()).contains(LocalDate.parse(day));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> notice.withAwarded(LocalDate.of(0, 12, 31)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> notice.withAwarded(LocalDate.of(10_000, 1, 1)))
                .withMessage("awarded +10000-01-01 must be in the years 1 to 9999");
    }

    @Test
    void an_organisation_has_each_identifier_once_and_keeps_their_order() {
        OrganisationId trust = OrganisationId.ods("RJ1");
        OrganisationId company = OrganisationId.parse("companies-house:02992144");
        assertThat(AwardParty.of("P", company, trust).ids()).containsExactly(company, trust);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AwardParty.of("P", trust, trust))
                .withMessage("ids of P must not be given twice: [ods:RJ1, ods:RJ1]");
        List<OrganisationId> ids = new ArrayList<>(List.of(trust));
        AwardParty party = new AwardParty("P", ids, Optional.empty(), Optional.empty());
        ids.clear();
        assertThat(party.ids()).containsExactly(trust);
    }
}
