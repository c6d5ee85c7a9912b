package org.openktp.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The codes of the trusts that the Organisation Data Service published in 2022. */
final class NhsTrustCodesTest {

    @Test
    void every_published_trust_code_is_accepted_and_revealed_as_a_trust() throws IOException {
        List<OrganisationId> trusts = codes().stream().map(OrganisationId::ods).toList();
        assertThat(trusts).hasSize(218).doesNotHaveDuplicates();
        assertThat(trusts).extracting(OrganisationId::kind).containsOnly(Optional.of(OrganisationKind.NHS_TRUST));
    }

    private static List<String> codes() throws IOException {
        String folder = System.getProperty("openktp.data", "");
        assumeTrue(
                !folder.isBlank(), "needs nhs-trusts-2022.csv in the folder named by openktp.data, which is not set");
        try (var lines = Files.lines(Path.of(folder, "nhs-trusts-2022.csv"))) {
            return lines.map(line -> line.substring(1, line.indexOf('"', 1))).toList();
        }
    }
}
