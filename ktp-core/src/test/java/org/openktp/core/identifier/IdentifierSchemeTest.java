package org.openktp.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.core.code.Code;

final class IdentifierSchemeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ods | RJ1 | RJ1 |",
                "ods | rj1 | RJ1 | put into upper case",
                "ods | ' RJ1 ' | RJ1 | blanks removed",
                "ods | RJ122 | RJ122 |",
                "ods | TAK | TAK |",
                "ods | TAK01 | TAK01 |",
                "ods | QYG | QYG |",
                "ods | Y56 | Y56 |",
                "ods | 7A1 | 7A1 |",
                "ods | 7A7 | 7A7 |",
                "ods | 7A1A5 | 7A1A5 |",
                "ods | G6V2S | G6V2S |",
                "ods | Z1A2B | Z1A2B |",
                "ods | ZT001 | ZT001 | the form of codes of Northern Ireland was not found; this is what they are "
                        + "remembered to look like",
                "ods | sa999 | SA999 | put into upper case; the form of codes of Scotland was not found; this is what they "
                        + "are remembered to look like",
                "ukprn | 10007167 | 10007167 |",
                "ukprn | 1000 7167 | 10007167 | blanks removed",
                "companies-house | 2992144 | 02992144 | leading zero restored",
                "companies-house | 1 | 00000001 | 7 leading zeros restored",
                "companies-house | 02992144 | 02992144 |",
                "companies-house | 11444362 | 11444362 |",
                "companies-house | sc374831 | SC374831 | put into upper case",
                "companies-house | SC53 | SC000053 | 4 leading zeros restored",
                "companies-house | OE000001 | OE000001 |",
                "companies-house | R0000001 | R0000001 |",
                "companies-house | R1 | R0000001 | 6 leading zeros restored",
                "companies-house | IP12345R | IP12345R | ends in letters, as numbers of registered societies may",
                "companies-house | RS123CUS | RS123CUS | ends in letters, as numbers of registered societies may",
                "charity-commission | 279417 | 279417 |",
                "charity-commission | 1090095 | 1090095 |",
                "oscr | SC042386 | SC042386 |",
                "oscr | sc 042386 | SC042386 | blanks removed; put into upper case",
                "ccni | 100012 | 100012 |",
                "ccni | NIC100012 | 100012 | left out what stands before the number",
                "ror | 02mhbdp94 | 02mhbdp94 |",
                "ror | 02MHBDP94 | 02mhbdp94 | put into lower case",
                "ror | https://ror.org/02mhbdp94 | 02mhbdp94 | address left out",
                "ror | http://www.ror.org/02mhbdp94/ | 02mhbdp94 | address left out",
                "ror | ror.org/02mhbdp94 | 02mhbdp94 | address left out",
                "orcid | 0000-0002-1825-0097 | 0000-0002-1825-0097 |",
                "orcid | 0000000218250097 | 0000-0002-1825-0097 | hyphens put in",
                "orcid | 0000-0002-1694-233x | 0000-0002-1694-233X | put into upper case",
                "orcid | https://orcid.org/0000-0002-1825-0097 | 0000-0002-1825-0097 | address left out",
                "orcid | www.orcid.org/0000-0002-1825-0097/ | 0000-0002-1825-0097 | address left out",
                "orcid | HTTP://ORCID.org/0000-0002-1825-0097 | 0000-0002-1825-0097 | address left out",
                "hcpc | CS1 | CS1 |",
                "hcpc | PYL123456 | PYL123456 |",
                "hcpc | bs 12345 | BS12345 | blanks removed; put into upper case",
                "ahcs | 12345 | 12345 | the form of these numbers was not found",
                "gss | S08000029 | S08000029 |",
                "ukri-grant | AH/S004025/1 | AH/S004025/1 |",
                "ukri-grant | EP/P50158X/1 | EP/P50158X/1 |",
                "ukri-grant | 2104567 | 2104567 | which forms there are beside AH/S004025/1 was not found",
                "ukri-grant | 10045762 | 10045762 | which forms there are beside AH/S004025/1 was not found",
                "ukri-grant | 511111/1 | 511111/1 | which forms there are beside AH/S004025/1 was not found",
                "ukri-grant | 51111/1 | 51111/1 | which forms there are beside AH/S004025/1 was not found",
                "ukri-grant | MC_PC_14099 | MC_PC_14099 | which forms there are beside AH/S004025/1 was not found",
                "ukri-grant | MC_UU_00007/10 | MC_UU_00007/10 | which forms there are beside AH/S004025/1 was not found",
                "ukri-grant | BBS/E/D/10002070 | BBS/E/D/10002070 | which forms there are beside AH/S004025/1 was not found",
                "ukri-grant | 509123 | 509123 | which forms there are beside AH/S004025/1 was not found",
                "org-id | GB-CHC-1070468 | GB-CHC-1070468 |",
                "org-id | gb-chc-1070468 | GB-CHC-1070468 | put into upper case",
                "org-id | GB-COH-2732176 | GB-COH-02732176 | leading zero restored",
                "org-id | GB-SC-SC000197 | GB-SC-SC000197 |",
                "org-id | GB-NIC-101104 | GB-NIC-101104 |",
                "org-id | GB-UKPRN-10007167 | GB-UKPRN-10007167 |",
                "org-id | GB-NHS-RAX | GB-NHS-RAX |",
                "org-id | US-EIN-11-3372980 | US-EIN-11-3372980 | identifiers of the list US-EIN are not checked",
                "org-id | ca_on-ont-1 | CA_ON-ONT-1 | put into upper case; identifiers of the list CA_ON-ONT are not checked",
                "org-id | 360g-ALWF-a | 360G-ALWF-a | put into upper case; an identifier of the publisher's own, which cannot "
                        + "be checked",
                "org-id | 360G-ALWF-ORG:BRIT_School | 360G-ALWF-ORG:BRIT_School | an identifier of the publisher's own, "
                        + "which cannot be checked"
            })
    void reads_what_is_written_in_many_ways_and_says_what_it_put_right(
            String scheme, String text, String canonical, String notes) {
        IdentifierReading.Read read = (IdentifierReading.Read) scheme(scheme).read(text);
        assertThat(read.identifier()).isEqualTo(new Identifier(scheme(scheme), canonical));
        assertThat(String.join("; ", read.notes())).isEqualTo(notes == null ? "" : notes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ods | '' | must have 3 or 5 characters, not 0",
                "ods | RJ12 | must have 3 or 5 characters, not 4",
                "ods | G6V25 | 5th character '5' must be a letter",
                "ods | GGV2S | 2nd character 'G' must be a digit",
                "ods | 66V2S | 1st character '6' must be a letter",
                "ods | 7A8 | 3rd character '8' must be from 1 to 7",
                "ods | 7A0 | 3rd character '0' must be from 1 to 7",
                "ods | 7B4 | 2nd character 'B' must be A",
                "ods | 8A4 | 1st character '8' must be R, T, Q, Y or 7 in a code of 3 characters, the others not being known here",
                "ods | G6V | 1st character 'G' must be R, T, Q, Y or 7 in a code of 3 characters, the others not being known here",
                "ods | Y5A | 3rd character 'A' must be a digit",
                "ods | R-1 | 2nd character '-' must be a letter or a digit",
                "ods | ZT00A | 2nd character 'T' must be a digit",
                "ods | RJı | 3rd character 'ı' (U+0131) must be a letter or a digit",
                "ukprn | 1000716 | must have 8 characters, not 7",
                "ukprn | 100071670 | must have 8 characters, not 9",
                "ukprn | 20007167 | 1st character '2' must be 1",
                "ukprn | 1000716X | 8th character 'X' must be a digit",
                "companies-house | '' | must have digits",
                "companies-house | SC | must have digits after 'SC'",
                "companies-house | 00000000 | must have a digit that is not 0",
                "companies-house | 029921440 | must have 8 characters, not 9",
                "companies-house | SC3748311 | must have 8 characters, not 9",
                "companies-house | 29921X4 | 6th character 'X' must be a digit",
                "companies-house | SC1X345 | 4th character 'X' must be a digit",
                "companies-house | 299214A | 7th character 'A' must be a digit",
                "companies-house | 0299214A | 8th character 'A' must be a digit",
                "companies-house | SC3748-1 | 7th character '-' must be a digit",
                "companies-house | RS12ABCD | 5th character 'A' must be a digit",
                "charity-commission | 27941 | must have 6 or 7 digits, not 5",
                "charity-commission | 10900951 | must have 6 or 7 digits, not 8",
                "charity-commission | X7802 | 1st character 'X' must be a digit",
                "charity-commission | 94-3396568 | 3rd character '-' must be a digit",
                "oscr | SC142386 | 3rd character '1' must be 0",
                "oscr | SC04238 | must have 8 characters, not 7",
                "ccni | 10001 | must have 6 digits, not 5",
                "ccni | 1000123 | must have 6 digits, not 7",
                "ror | 02mhbdp95 | check digits must be 94, not 95",
                "ror | 12mhbdp94 | 1st character '1' must be 0",
                "ror | 02mhbip94 | 6th character 'i' must be a digit or a letter other than i, l, o and u",
                "ror | 02mhbdp9x | 9th character 'x' must be a digit",
                "ror | 02mhbdp9 | must have 9 characters, not 8",
                "orcid | 0000-0002-1825-0098 | check digit must be 7, not 8",
                "orcid | 0000-0002-1694-2330 | check digit must be X, not 0",
                "orcid | 0000-0002-1825-009 | must have 16 digits, none of them left out, not 15",
                "orcid | 2-1825-0097 | must have 16 digits, none of them left out, not 9",
                "orcid | 0000-0002-1825-009A | 19th character 'A' must be a digit, X or -",
                "orcid | 0000–0002–1825–0097 | 5th character '–' (U+2013) must be a digit, X or -",
                "orcid | https://orcid.org/0000-0002-1825-0097?lang=en | 20th character '?' must be a digit, X or -",
                "orcid | X000-0002-1825-0097 | 1st character 'X' must be a digit",
                "orcid | 00000-002-1825-0097 | 5th character '0' must be -",
                "orcid | 0000-000218250097 | must have 19 characters, not 17",
                "hcpc | XX12345 | unknown profession code 'XX'; known are AS, BS, CH, CS, DT, HAD, ODP, OR, OT, PA, PH, PO, "
                        + "PYL, RA, SL",
                "hcpc | 12345 | no profession code; known are AS, BS, CH, CS, DT, HAD, ODP, OR, OT, PA, PH, PO, "
                        + "PYL, RA, SL",
                "hcpc | CS | must have 1 to 6 digits after CS, not 0",
                "hcpc | CS1234567 | must have 1 to 6 digits after CS, not 7",
                "hcpc | CS12A | 5th character 'A' must be a digit",
                "ahcs | '' | must have 1 to 20 characters, not 0",
                "ahcs | 123456789012345678901 | must have 1 to 20 characters, not 21",
                "ahcs | 12!5 | 3rd character '!' must be a letter, a digit, -, / or _",
                "ahcs | --- | must begin and end with a letter or a digit",
                "ahcs | 12/ | must begin and end with a letter or a digit",
                "gss | S0800002 | must have 9 characters, not 8",
                "gss | S080000290 | must have 9 characters, not 10",
                "gss | 808000029 | 1st character '8' must be a letter",
                "gss | SB0801 | must have 9 characters, not 6",
                "ukri-grant | A/S004025/1 | the council 'A': must have 2 characters, not 1",
                "ukri-grant | AH/S00402/1 | the number 'S00402': must have 7 characters, not 6",
                "ukri-grant | AH/0004025/1 | the number '0004025': 1st character '0' must be a letter",
                "ukri-grant | AH/S004025/ | the part after the last slash '' must be 1 or 2 digits",
                "ukri-grant | 5111111/1 | the number '5111111' must be 5 or 6 digits",
                "ukri-grant | 511111/X | the part after the slash 'X' must be 1 or 2 digits",
                "ukri-grant | AH/S004025 | must have 3 parts between slashes, not 2",
                "ukri-grant | AH/S004025/1/1 | must have 3 parts between slashes, not 4",
                "ukri-grant | A/B/C/ | must begin and end with a letter or a digit",
                "ukri-grant | '' | must have 1 to 20 characters, not 0",
                "org-id | GB-CHC | must be a country, a list and an identifier joined by hyphens, such as GB-CHC-1070468",
                "org-id | GB-CHC- | must be a country, a list and an identifier joined by hyphens, such as GB-CHC-1070468",
                "org-id | GBR-CHC-1070468 | the country 'GBR' must have 2 characters, not 3",
                "org-id | GB-CHC-10 704 | 10th character ' ' must be neither blank nor control character",
                "org-id | GB_-É-1 | 5th character 'É' (U+00C9) must be a letter, a digit or _",
                "org-id | GB-CHC-12 | '12' in the list GB-CHC: must have 6 or 7 digits, not 2",
                "org-id | GB-COH-XX123456 | 'XX123456' in the list GB-COH: unknown prefix 'XX'; known are AC, ZC, FC, GE, LP, "
                        + "OC, SE, SA, SZ, SF, GS, SL, SO, SC, ES, NA, NZ, NF, GN, NL, NC, R, NI, EN, IP, SP, IC, SI, NP, NV, "
                        + "SR, NR, NO, RC, RS, CE, CS, SG, FE, PC, OE"
            })
    void refuses_with_the_part_that_is_wrong(String scheme, String text, String reason) {
        IdentifierReading.Refused refused =
                (IdentifierReading.Refused) scheme(scheme).read(text);
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.message()).isEqualTo(scheme(scheme).label() + " '" + text + "': " + reason);
        assertThat(refused.accepted()).isEmpty();
        assertThat(scheme(scheme).matches(text)).isFalse();
    }

    @Test
    void what_is_not_seen_is_left_out_or_named_by_its_number() {
        assertThat(IdentifierScheme.ODS.read("\ufeffRJ1\u200b").accepted()).contains(Identifier.parse("ods:RJ1"));
        assertThat(reason(IdentifierScheme.ODS, "R\u001b1"))
                .isEqualTo("2nd character U+001B must be a letter or a digit");
        assertThat(reason(IdentifierScheme.ODS, "R\ud83d\ude00")).startsWith("2nd character U+D83D must be");
        assertThat(List.of("GB-XXX-a\u001bb", "GB-X\u009bX-1", "GB-XXX-\u202e1", "GB-XXX-\ud83d", "GB-XXX-1\u00a0"))
                .allMatch(each ->
                        reason(IdentifierScheme.ORG_ID, each).endsWith("must be neither blank nor control character"));
    }

    @Test
    void a_very_long_text_is_refused_by_every_scheme_that_knows_a_length() {
        String text = "1".repeat(1_000_000);
        assertThat(IdentifierScheme.values())
                .allMatch(scheme -> scheme.read(text).accepted().isEmpty());
    }

    private static String reason(IdentifierScheme scheme, String text) {
        return ((IdentifierReading.Refused) scheme.read(text)).reason();
    }

    @ParameterizedTest
    @EnumSource
    void the_examples_are_in_canonical_form_and_labels_name_the_thing(IdentifierScheme scheme) {
        assertThat(scheme.examples()).isNotEmpty().allMatch(scheme::matches);
        assertThat(scheme.read("!").accepted()).isEmpty();
    }

    @Test
    void an_identifier_has_canonical_form_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Identifier(IdentifierScheme.COMPANIES_HOUSE, "2992144"))
                .withMessage("Companies House number '2992144' must be written 02992144");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.parse("orcid:0000-0002-1825-0098"))
                .withMessage("ORCID iD '0000-0002-1825-0098': check digit must be 7, not 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifier.parse("RJ1"))
                .withMessageStartingWith("identifier 'RJ1' must begin with its scheme and a colon, one of ods, ");
    }

    @Test
    void the_value_itself_warns_where_the_form_was_never_found() {
        assertThat(Identifier.parse("ods:ZT001").warnings()).hasSize(1);
        assertThat(Identifier.parse("ahcs:12345").warnings()).hasSize(1);
        assertThat(Identifier.parse("ods:RJ1").warnings()).isEmpty();
    }

    @Test
    void identifiers_are_equal_by_scheme_and_value() {
        assertThat(Identifier.parse("oscr:SC042386"))
                .isEqualTo(new Identifier(IdentifierScheme.OSCR, "SC042386"))
                .isNotEqualTo(new Identifier(IdentifierScheme.COMPANIES_HOUSE, "SC042386"))
                .hasToString("oscr:SC042386");
    }

    private static IdentifierScheme scheme(String token) {
        return Code.find(List.of(IdentifierScheme.values()), token).orElseThrow();
    }
}
