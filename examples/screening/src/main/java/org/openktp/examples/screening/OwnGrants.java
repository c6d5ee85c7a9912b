package org.openktp.examples.screening;

import static org.openktp.core.knowledge.Knowledge.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.award.AwardNotice;
import org.openktp.core.award.AwardParty;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.money.Amount;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.partnership.PartnershipPeriod;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.io.KtpGrantIo;
import org.openktp.io.grant.Loss;
import org.openktp.io.grant.award.GrantExport;
import org.openktp.io.grant.award.GrantPublisher;

/** The example of {@code docs/interchange.md}. */
final class OwnGrants {

    private OwnGrants() {}

    static void run() {
        // tag::guide[]
        Application application = Application.builder()
                .id("applicant-17")
                .round("hcs-ktp-4")
                .applicant(Applicant.builder()
                        .band(known(AgendaForChangeBand.BAND_8A))
                        .build())
                .proposal(known(Proposal.builder()
                        .title(known("Doses, measured"))
                        .partners(Knowledge.unknown())
                        .build()))
                .build();
        AwardNotice award = AwardNotice.builder()
                .reference("2024-001")
                .application(application)
                .description("A partnership on how doses are measured.")
                .amount(Sourced.supplied(Amount.of(20_000)))
                .awarded(LocalDate.of(2024, 6, 14))
                .funder(AwardParty.of("A funder", OrganisationId.parse("charity-commission:1164883")))
                .recipient(AwardParty.of("A trust", OrganisationId.ods("RJ1")))
                .period(PartnershipPeriod.of(PartialDate.parse("2024-09-01"), 18))
                .build();
        AwardNotice withoutAmount = award.withReference("2024-002").withAmount(Optional.empty());

        GrantExport export = KtpGrantIo.toGrants(List.of(award, withoutAmount), new GrantPublisher("360G-example"));

        export.grants()
                .forEach(grant -> System.out.println("grant " + grant.id().orElseThrow()));
        System.out.println("refused " + export.refused());
        export.ledger().of("2024-001").stream().map(Loss::text).forEach(System.out::println);
        System.out.println(export.ledger().of("2024-002").get(0).text());
        // end::guide[]
    }
}
