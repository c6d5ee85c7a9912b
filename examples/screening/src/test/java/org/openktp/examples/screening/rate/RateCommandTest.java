package org.openktp.examples.screening.rate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openktp.examples.screening.Run;
import org.openktp.examples.screening.run.ExitStatus;

final class RateCommandTest {

    private static final String THIRD_SECTOR = "up to 75 %, with a cap that was not found";

    @Test
    void a_settled_rate_is_printed_with_when_it_was_seen_and_every_page_that_gives_it() {
        String out = rate("--partner registered-charity --strand classic --on 2024-09-25");
        assertThat(out)
                .startsWith("Intervention rate on 2024-09-25: " + THIRD_SECTOR + "\n\n" + THIRD_SECTOR + ":\n"
                        + "  seen from 2022-06-27 to 2024-09-25, not before 2010-04-01, not after 2025-10-30\n"
                        + "    first seen: Knowledge transfer partnerships (KTP): 2022 to 2023, Round 3 (Knowledge Transfer"
                        + " Network), opening and closing dates: https://ktn-uk.org/opportunities/"
                        + "knowledge-transfer-partnerships-ktp-2022-to-2023-round-3/ (reported)\n")
                .contains(
                        "  source: Funding and costs (Cardiff University), share of third-sector businesses, subject to a"
                                + " cap: https://cardiff.ac.uk/work-with-us/develop-your-workforce/"
                                + "knowledge-transfer-partnerships/funding-and-costs (reported)\n")
                .containsPattern("\n\nTable innovate-rates, version 1, hash [0-9a-f]{64}\n\nBy costing method")
                .endsWith("""

                        By costing method, in the costs guidance of 14 June 2024:
                          under full economic costing: perhaps up to 75 %
                          under standard costing: perhaps up to 70 %
                          source: Costs guidance for Knowledge Transfer Partnerships: Grant rates (UK Research and Innovation): https://www.ukri.org/councils/innovate-uk/guidance-for-applicants/costs-we-fund/costs-guidance-for-knowledge-transfer-partnerships/grant-rates/ (stated)
                        """)
                .doesNotContain("Still possible");
    }

    @Test
    void a_charity_paid_what_a_small_business_paid_until_the_higher_rate_of_2009() {
        assertThat(rate("--partner registered-charity --strand classic --on 2009-03-31"))
                .startsWith("Intervention rate on 2009-03-31: up to 67 %\n")
                .contains("share that the partner paid before", "(inferred)");
    }

    @Test
    void a_year_later_no_row_covers_a_charity_and_the_page_that_ended_it_is_named() {
        assertThat(rate("--partner registered-charity --strand classic --on 2025-10-31"))
                .startsWith("""
                        Intervention rate on 2025-10-31: no row of the table covers this

                        Found for other days, as far as the partner is known:
                          up to 67 %: seen on 2009-03-31, not after 2009-03-31
                        """)
                .contains("\n  up to 75 %: in force from 2009-04-01 to 2010-03-31\n")
                .contains("  " + THIRD_SECTOR
                        + ": seen from 2022-06-27 to 2024-09-25, not before 2010-04-01, not after 2025-10-30\n"
                        + "    not after 2025-10-30: Knowledge Transfer Partnerships: 2025-26 Round Four")
                .doesNotContain("By costing method")
                .contains("https://researchfunding.on.worc.ac.uk/?p=1766 (inferred)\n");
    }

    @Test
    void before_it_began_the_page_that_speaks_against_it_is_named() {
        assertThat(rate("--partner local-authority --strand management --on 2022-09-14"))
                .contains("no row of the table covers this\n", "    not before 2022-09-15: Funding Competition: ");
    }

    @Test
    void where_nothing_was_ever_found_nothing_else_is_said() {
        assertThat(rate("--partner registered-charity --strand shorter --on 2024-09-25"))
                .startsWith("Intervention rate on 2024-09-25: no row of the table covers this\n\nTable ");
    }

    @Test
    void where_only_the_day_is_in_doubt_it_says_so_and_when_the_rate_was_seen() {
        assertThat(rate("--partner registered-charity --strand classic --on 2025-01-15"))
                .startsWith("Intervention rate on 2025-01-15: not known on that date\n\nStill possible:\n  "
                        + THIRD_SECTOR + "\n  that no row of the table covers this\n\n")
                .contains("    not known on that date: seen from 2022-06-27 to 2024-09-25, may have held\n");
    }

    @Test
    void what_is_left_out_leaves_rates_possible_and_is_asked_for() {
        assertThat(rate("--partner business --strand classic --on 2024-09-25"))
                .startsWith("""
                        Intervention rate on 2024-09-25: it depends on what is missing

                        Still possible:
                          up to 67 %
                          up to 50 %
                          up to 75 %

                        What could settle it, the most telling first:
                          What size is the business, or the group to which it belongs? (businessPartner.size)
                            would settle it: size of the business or group is large: up to 50 %
                        """)
                .contains(
                        "  In which nation of the United Kingdom is the business partner? (businessPartner.nation)\n",
                        "\nup to 75 %:\n  in force from 2020-09-01 to 2025-03-29\n",
                        "  seen on 2024-09-25\n    seen: Funding Competition: ",
                        "https://iuk-ktp.org.uk/?p=108 (stated)\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--partner local-authority --strand management --on 2024-09-25, up to 50 %",
        "--partner public-sector --strand management --virtual yes --on 2025-06-11, it depends on what is missing",
        "--partner private-business --size sme --strand classic --nation england --on 2024-09-25, up to 67 %",
        "--partner business --size medium --strand classic --nation wales --welsh-support no --on 2024-09-25, up to 67 %",
        "--partner business --size micro --strand classic --nation wales --welsh-support yes --virtual no --on 2024-09-25,"
                + " up to 75 %",
        "--partner business --size large --strand classic --on 2024-09-25, up to 50 %",
        "--partner charitable-business --size small --strand classic --virtual yes --on 2024-09-25, up to 67 %",
        "--strand african-agriculture --on 2020-10-28, up to 100 %",
        "'--strand accelerated --on 2025-06-01', 'up to 90 %, at most £35000 for the project, with at least 10 % from the"
                + " business in cash'",
    })
    void what_is_given_settles_the_rate(String options, String expected) {
        assertThat(rate(options).lines().findFirst().orElseThrow()).endsWith(": " + expected);
    }

    @Test
    void of_a_co_operative_the_sector_is_asked_for() {
        assertThat(
                        rate(
                                "--partner co-operative --size sme --nation england --strand classic --virtual no --on 2024-09-25"))
                .contains("    would settle it: sector of the business partner is business: up to 67 %\n");
    }

    @Test
    void json_holds_everything_with_which_the_answer_can_be_checked_again() {
        String out =
                rate("--partner business --size sme --nation england --strand classic --on 2024-09-25 --format json");
        assertThat(out)
                .startsWith("{\"table\":{\"id\":\"innovate-rates\",\"version\":\"1\",\"hash\":\"")
                .contains(
                        "\"asOf\":\"2024-09-25\"",
                        "\"known\":{\"businessPartner.kind\":\"private-business\",\"businessPartner.nation\":\"england\","
                                + "\"businessPartner.size\":{\"atMost\":\"medium\"},\"strand\":\"classic\"}",
                        "\"answer\":\"settled\",\"possible\":[{\"value\":\"up to 67 %\",\"percent\":\"67\"")
                .contains("\"findings\":[]}\n{\"table\":{\"id\":\"innovate-guidance-rates\",");
        assertThat(out.lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--partner shop --on 2024-09-25; --partner 'shop' is not one of private-business, social-enterprise",
                "--size huge --on 2024-09-25; --size 'huge' is not one of micro, small, medium, large",
                "--strand none --on 2024-09-25; --strand 'none' is not one of classic, management",
                "--nation france --on 2024-09-25; --nation 'france' is not one of england",
                "--virtual maybe --on 2024-09-25; --virtual 'maybe' is not one of yes, no",
                "--welsh-support maybe --on 2024-09-25; --welsh-support 'maybe' is not one of yes, no",
                "--on 2024; '2024' must be a date like 2024-01-31",
                "--partner business; Missing required option: '--on=DATE'"
            })
    void refuses_what_it_does_not_know(String options, String message) {
        Run run = run(options);
        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run.err()).contains(message);
    }

    private static String rate(String options) {
        Run run = run(options);
        assertThat(run.status()).isEqualTo(ExitStatus.OK);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static Run run(String options) {
        return Run.of(("rate " + options).split(" ", -1));
    }
}
