package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.award.AwardNotice;
import org.openktp.core.award.AwardParty;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.money.Amount;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.source.Sourced;
import org.openktp.io.grant.GrantFiles;
import org.openktp.io.grant.JsonValue;
import org.openktp.io.grant.Loss;
import org.openktp.io.grant.LossReason;
import org.openktp.io.grant.award.GrantExport;
import org.openktp.io.grant.award.GrantPublisher;
import org.openktp.io.grant.award.Kept;
import org.openktp.io.innovate.InnovateSamples;

/** The law of the ledger: whatever an application says is in the grant or in the ledger, and never in neither. */
final class GrantLedgerLawTest {

    @Property(tries = 200)
    void every_fact_of_an_application_is_in_the_grant_or_in_the_ledger(
            @ForAll("applications") Application application, @ForAll boolean isComplete) throws Exception {
        GrantExport export = export(application, isComplete ? Optional.of("A title") : Optional.empty());
        assertThat(accounted(export)).containsAll(said(application));
        if (!export.grants().isEmpty()) {
            JsonValue grant = export.grants().get(0).data();
            assertThat(export.kept())
                    .allSatisfy(each -> assertThat(at(grant, each)).isPresent());
            requireValid(export);
        }
    }

    @Provide
    static Arbitrary<Application> applications() {
        return SampleApplications.any();
    }

    @Property(tries = 200)
    void so_is_every_fact_of_an_application_to_innovate_uk(@ForAll("innovate") InnovateApplication application)
            throws Exception {
        GrantExport export = export(application, Optional.of("A title"));
        assertThat(accounted(export)).containsAll(said(application));
        requireValid(export);
    }

    @Provide
    static Arbitrary<InnovateApplication> innovate() {
        return InnovateSamples.any();
    }

    @Property(tries = 100)
    void nothing_about_the_applicant_is_in_the_grant_or_shown_in_the_ledger(
            @ForAll("applications") Application application) {
        GrantExport export = export(application, Optional.of("A title"));
        assertThat(export.kept()).noneMatch(each -> each.path().startsWith("application.applicant."));
        assertThat(export.ledger().losses().stream().filter(loss -> loss.path().startsWith("application.applicant.")))
                .allMatch(loss ->
                        loss.reason() == LossReason.WITHHELD && loss.value().isEmpty());
    }

    /** By the published schema, where it is there. */
    private static void requireValid(GrantExport export) throws IOException {
        if (GrantFiles.hasSchema()) {
            assertThat(GrantFiles.errors(GrantFiles.json(export.grants()))).isEmpty();
        }
    }

    private static GrantExport export(SchemeApplication application, Optional<String> title) {
        AwardNotice award = AwardNotice.builder()
                .reference("2024-001")
                .application(application)
                .title(title)
                .description("D")
                .amount(Sourced.supplied(Amount.of(1)))
                .awarded(LocalDate.of(2024, 6, 14))
                .funder(AwardParty.of("F", OrganisationId.parse("charity-commission:1164883")))
                .recipient(AwardParty.of("R", OrganisationId.ods("RJ1")))
                .build();
        return KtpGrantIo.toGrants(List.of(award), new GrantPublisher("360G-example"));
    }

    private static Set<String> accounted(GrantExport export) {
        return Stream.concat(
                        export.kept().stream().map(Kept::path),
                        export.ledger().losses().stream().map(Loss::path))
                .collect(Collectors.toSet());
    }

    /** The paths of all that an application says, found by going through its records. */
    private static List<String> said(Object application) throws Exception {
        List<String> paths = new ArrayList<>();
        said(application, "application", paths);
        return paths;
    }

    private static void said(Object record, String path, List<String> paths) throws Exception {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(record);
            String inner = path + (component.getName().equals("figures") ? "" : "." + component.getName());
            if (value instanceof Knowledge<?> known && known.value().orElse(null) instanceof Proposal proposal) {
                said(proposal, inner, paths);
            } else if (value instanceof Knowledge<?> known) {
                if (!known.equals(Knowledge.notAsked())) {
                    paths.add(isOfGroup(component) ? path + ".groupEmployees" : inner);
                }
            } else if (value instanceof Optional<?> optional) {
                optional.ifPresent(any -> paths.add(inner));
            } else if (value instanceof Record) {
                said(value, inner, paths);
            } else {
                paths.add(inner);
            }
        }
    }

    /** The figures of a group stand beside those of the partner itself, under names of their own. */
    private static boolean isOfGroup(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName().equals("GroupFigures")
                && component.getName().equals("employees");
    }

    private static Optional<JsonValue> at(JsonValue grant, Kept kept) {
        JsonValue value = grant;
        for (String step : kept.place().substring(1).split("/", -1)) {
            if (value instanceof JsonValue.Members object && object.members().containsKey(step)) {
                value = object.members().get(step);
            } else if (value instanceof JsonValue.Items list
                    && Integer.parseInt(step) < list.items().size()) {
                value = list.items().get(Integer.parseInt(step));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(value);
    }
}
