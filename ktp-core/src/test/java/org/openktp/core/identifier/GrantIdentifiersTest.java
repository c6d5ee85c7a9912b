package org.openktp.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The identifiers of every organisation in 475 grants that a funder published. */
final class GrantIdentifiersTest {

    private static final Pattern ORGANISATION =
            Pattern.compile("\"id\"\\s*:\\s*\"((?:[A-Z]{2}-[A-Z]+|360G-ALWF-ORG:)[^\"]*)\"");
    private static final Pattern CHARITY = Pattern.compile("\"charityNumber\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern COMPANY = Pattern.compile("\"companyNumber\"\\s*:\\s*\"([^\"]*)\"");

    @Test
    void every_organisation_identifier_is_accepted_and_none_is_changed() throws IOException {
        List<String> all = find(ORGANISATION);
        assertThat(all).hasSize(289).allMatch(IdentifierScheme.ORG_ID::matches);
        long unchecked = all.stream()
                .filter(each -> !new Identifier(IdentifierScheme.ORG_ID, each)
                        .warnings()
                        .isEmpty())
                .count();
        assertThat(unchecked).as("of lists not read here, or the funder's own").isEqualTo(77);
    }

    /** Two are those of the tax authority and four of the United States: none is a number of one of the three regulators. */
    @Test
    void every_charity_number_is_of_a_regulator_but_for_six() throws IOException {
        Map<String, String> refused = new TreeMap<>();
        for (String number : find(CHARITY)) {
            if (!IdentifierScheme.OSCR.matches(number)
                    && IdentifierScheme.CHARITY_COMMISSION.read(number) instanceof IdentifierReading.Refused why) {
                refused.put(number, why.reason());
            }
        }
        assertThat(find(CHARITY)).hasSize(204);
        assertThat(refused)
                .containsExactly(
                        Map.entry("11-3372980", "3rd character '-' must be a digit"),
                        Map.entry("13-3458820", "3rd character '-' must be a digit"),
                        Map.entry("31-1776667", "3rd character '-' must be a digit"),
                        Map.entry("94-3396568", "3rd character '-' must be a digit"),
                        Map.entry("X7802", "1st character 'X' must be a digit"),
                        Map.entry("XR86461", "1st character 'X' must be a digit"));
    }

    @Test
    void every_company_number_is_accepted() throws IOException {
        assertThat(find(COMPANY)).hasSize(22).allMatch(IdentifierScheme.COMPANIES_HOUSE::matches);
    }

    private static List<String> find(Pattern pattern) throws IOException {
        String folder = System.getProperty("openktp.data", "");
        assumeTrue(
                !folder.isBlank(),
                "needs 360giving/grants-475.json in the folder named by openktp.data, which is not set");
        String grants = Files.readString(Path.of(folder, "360giving", "grants-475.json"));
        return pattern.matcher(grants)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}
