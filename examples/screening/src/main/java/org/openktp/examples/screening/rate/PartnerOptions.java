package org.openktp.examples.screening.rate;

import java.util.List;
import java.util.Optional;
import org.openktp.core.code.Code;
import org.openktp.core.code.YesNo;
import org.openktp.core.finding.Printable;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.partner.PartnerSector;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.application.PartnerSectors;
import org.openktp.rules.innovate.application.ProjectFacts;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is known of the partner and the project; what is left out stays open. */
final class PartnerOptions {

    private static final String SME = "sme";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    private final FactSheet.Builder sheet = FactSheet.builder();

    @Option(
            names = "--partner",
            paramLabel = "KIND",
            description = "the kind of business partner, such as registered-charity, or its sector: business,"
                    + " third-sector or public-sector")
    void setPartner(String token) {
        Optional<PartnerSector> sector = Code.find(List.of(PartnerSector.values()), token);
        List<BusinessPartnerKind> kinds = sector.isPresent()
                ? PartnerSectors.kinds(sector.get())
                : List.of(code("partner", List.of(BusinessPartnerKind.values()), token));
        sheet.put(PartnerFacts.KIND, kinds.size() == 1 ? Knowledge.known(kinds.get(0)) : Knowledge.oneOf(kinds));
    }

    @Option(
            names = "--sector",
            paramLabel = "SECTOR",
            description =
                    "the sector of a partner whose kind tells none, such as a co-operative: business, third-sector or"
                            + " public-sector")
    void setSector(String token) {
        put(PartnerSectors.SECTOR, code("sector", List.of(PartnerSector.values()), token));
    }

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            description = "micro, small, medium or large, or sme for all but large")
    void setSize(String token) {
        sheet.put(
                PartnerFacts.SIZE,
                token.equals(SME)
                        ? Knowledge.atMost(CompanySize.MEDIUM)
                        : Knowledge.known(code("size", List.of(CompanySize.values()), token)));
    }

    @Option(names = "--strand", paramLabel = "STRAND", description = "the strand of the scheme, such as classic")
    void setStrand(String token) {
        put(ApplicationFacts.STRAND, code("strand", Strands.CATALOGUE.entries(), token));
    }

    @Option(names = "--nation", paramLabel = "NATION", description = "the nation of the partner, such as wales")
    void setNation(String token) {
        put(PartnerFacts.NATION, code("nation", List.of(Nation.values()), token));
    }

    @Option(names = "--virtual", paramLabel = "YES|NO", description = "whether the partner works without premises")
    void setVirtual(String token) {
        put(PartnerFacts.VIRTUAL, code("virtual", List.of(YesNo.values()), token));
    }

    @Option(
            names = "--welsh-support",
            paramLabel = "YES|NO",
            description = "whether the Welsh Government supports the project")
    void setWelshSupport(String token) {
        put(ProjectFacts.WELSH_SUPPORT, code("welsh-support", List.of(YesNo.values()), token));
    }

    FactSheet sheet() {
        return sheet.build();
    }

    private <T> void put(Fact<T> fact, T value) {
        sheet.put(fact, Knowledge.known(value));
    }

    private <C extends Code> C code(String option, List<C> codes, String token) {
        return Code.<C>find(codes, token)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        command.commandLine(),
                        "--" + option + " '" + Printable.of(token) + "' is not one of " + Code.tokens(codes)));
    }
}
