package org.openktp.core.innovate.competition;

import org.openktp.core.source.Source;

/** The web pages that give the dates of rounds, and what they ask, beside those of {@link org.openktp.core.innovate.CompetitionSources}. */
public final class RoundSources {

    private static final String NETWORK = "Knowledge Transfer Network";
    private static final String NETWORK_PAGES = "https://iuk.ktn-uk.org/opportunities/";

    /** Round 5 of 2020 to 2021. */
    public static final Source ROUND_2020_21_R5 = page(
            "cresco-2020-21-r5",
            "Knowledge transfer partnerships (KTP): 2020 to 2021, round 5",
            "Cresco Innovation",
            "https://crescoinnovation.co.uk/knowledge-transfer-partnerships-ktp-2020-to-2021-round-5/");

    /** Round 3 of 2021 to 2022. */
    public static final Source ROUND_2021_22_R3 = page(
            "granted-2021-22-r3",
            "Knowledge Transfer Partnership Round 3",
            "Granted Consultancy",
            "https://grantedltd.co.uk/current-funding/knowledge-transfer-partnership-round-3/");

    /** Round 4 of 2021 to 2022. */
    public static final Source ROUND_2021_22_R4 = page(
            "ktn-2021-22-r4",
            "Knowledge transfer partnerships (KTP): 2021 to 2022, round 4",
            NETWORK,
            "https://ktn-uk.org/opportunities/knowledge-transfer-partnerships-ktp-2021-to-2022-round-4/");

    /** Round 4 of 2021 to 2022, as an adviser reports it. */
    public static final Source ROUND_2021_22_R4_REPORTED = page(
            "vpbusiness-2021-22-r4",
            "Knowledge transfer partnerships (KTP): 2021 to 2022, round 4",
            "VP Business",
            "https://vpbusiness.uk/grant/29");

    /** Round 5 of 2021 to 2022. */
    public static final Source ROUND_2021_22_R5 = page(
            "ktn-2021-22-r5",
            "Knowledge Transfer Partnerships (KTP): 2021 to 2022, round 5",
            NETWORK,
            NETWORK_PAGES + "knowledge-transfer-partnerships-ktp-2021-to-2022-round-5/");

    /** Round 1 of 2022 to 2023. */
    public static final Source ROUND_2022_23_R1 = page(
            "inovasi-2022-23-r1",
            "Knowledge transfer partnerships (KTP): 2022 to 2023, round 1",
            "Inovasi",
            "https://www.inovasi.co.uk/post/knowledge-transfer-partnerships-ktp-2022-to-2023-round-1");

    /** Round 2 of 2022 to 2023, as an adviser reports it. */
    public static final Source ROUND_2022_23_R2_REPORTED = page(
            "inventya-2022-23-r2",
            "Knowledge transfer partnerships (KTP): 2022 to 2023, round 2",
            "Inventya",
            "https://www.inventya.com/calls/knowledge-transfer-partnerships-ktp-2022-to-2023-round-2");

    /** Round 3 of 2022 to 2023. */
    public static final Source ROUND_2022_23_R3 = page(
            "ktn-2022-23-r3",
            "Knowledge transfer partnerships (KTP): 2022 to 2023, Round 3",
            NETWORK,
            "https://ktn-uk.org/opportunities/knowledge-transfer-partnerships-ktp-2022-to-2023-round-3/");

    /** Round 3 of 2022 to 2023, as an aggregator reports it; the page does not number it. */
    public static final Source ROUND_2022_23_R3_REPORTED = page(
            "fundsforngos-2022-23-r3",
            "Funding Competition: Knowledge Transfer Partnerships Programme (UK)",
            "fundsforNGOs",
            "https://www2.fundsforngos.org/latest-funds-for-ngos/"
                    + "funding-competition-knowledge-transfer-partnerships-programme-uk/amp/");

    /** Round 4 of 2022 to 2023, which the page does not number. */
    public static final Source ROUND_2022_23_R4 = page(
            "fundsforngos-2022-23-r4",
            "Funding Competition: Knowledge transfer partnerships 2022 to 2023 (UK)",
            "fundsforNGOs",
            "https://www2.fundsforngos.org/latest-funds-for-ngos/"
                    + "funding-competition-knowledge-transfer-partnerships-2022-to-2023-uk/");

    /** Round 5 of 2022 to 2023. */
    public static final Source ROUND_2022_23_R5 = page(
            "ktn-2022-23-r5",
            "Knowledge transfer partnerships (KTP): 2022 to 2023 Round 5",
            NETWORK,
            "https://ktn-uk.org/opportunities/knowledge-transfer-partnerships-ktp-2022-to-2023-round-5/");

    /** A round of 2022 to 2023, undated. */
    public static final Source ROUND_2022_23_UNDATED = page(
            "medilink-2022-23",
            "a page on KTP, of which no title was found",
            "Medilink Midlands",
            "https://medilinkmidlands.com/?p=20703");

    /** Round 1 of 2023 to 2024. */
    public static final Source ROUND_2023_24_R1 = page(
            "ktn-2023-24-r1",
            "Knowledge transfer partnerships (KTP): 2023 to 2024 Round 1",
            NETWORK,
            NETWORK_PAGES + "knowledge-transfer-partnerships-ktp-2023-to-2024-round-1/");

    /** Round 2 of 2023 to 2024. */
    public static final Source ROUND_2023_24_R2 = page(
            "ktn-2023-24-r2",
            "Knowledge transfer partnerships (KTP): 2023 to 2024 Round 2",
            NETWORK,
            NETWORK_PAGES + "knowledge-transfer-partnerships-ktp-2023-to-2024-round-2/");

    /** Round 2 of 2023 to 2024, as an adviser reports it. */
    public static final Source ROUND_2023_24_R2_REPORTED = page(
            "granted-2023-24-r2",
            "Knowledge transfer partnerships (KTP): 2023 to 2024 Round 2",
            "Granted Consultancy",
            "https://grantedltd.co.uk/funding-opportunities/knowledge-transfer-partnerships-ktp-2023-to-2024-round-2/");

    /** Round 5 of 2023 to 2024. */
    public static final Source ROUND_2023_24_R5 = page(
            "ffc-2023-24-r5",
            "Request for Applications: Knowledge Transfer Partnerships Round 5 (UK)",
            "fundsforCompanies",
            "https://fundsforcompanies.fundsforngos.org/grant/"
                    + "request-for-applications-knowledge-transfer-partnerships-round-5-uk/");

    /** Round 2 of 2024 to 2025. */
    public static final Source ROUND_2024_25_R2 = page(
            "ktn-2024-25-r2",
            "Knowledge transfer partnerships (KTP): 2024 to 2025 Round 2",
            NETWORK,
            NETWORK_PAGES + "knowledge-transfer-partnerships-ktp-2024-to-2025-round-2/");

    /** Round 3 of 2024 to 2025, as an adviser reports it. */
    public static final Source ROUND_2024_25_R3_REPORTED = page(
            "granted-2024-25-r3",
            "Knowledge transfer partnerships (KTP): 2024 to 2025 Round 3",
            "Granted Consultancy",
            "https://grantedltd.co.uk/funding-opportunities/knowledge-transfer-partnerships-ktp-2023-to-2024-round-3/");

    /** Round 4 of 2024 to 2025, of which no date was found. */
    public static final Source ROUND_2024_25_R4 = page(
            "worcester-2024-25-r4",
            "Knowledge Transfer Partnership (KTP): 2024-25 Round Four",
            "University of Worcester",
            "https://researchfunding.on.worc.ac.uk/?p=780");

    /** Round 5 of 2024 to 2025. */
    public static final Source ROUND_2024_25_R5 = page(
            "iukbc-2024-25-r5",
            "Knowledge Transfer Partnership (KTP): 2024 to 2025 Round 5",
            "Innovate UK Business Connect",
            "https://iuk-business-connect.org.uk/opportunities/"
                    + "knowledge-transfer-partnership-ktp-2024-to-2025-round-5");

    /** Round 2 of 2025 to 2026, with its closing date. */
    public static final Source ROUND_2025_26_R2_DATED = page(
            "ffc-2025-26-r2",
            "Open Call: Knowledge Transfer Partnership Round 2 (UK)",
            "fundsforCompanies",
            "https://fundsforcompanies.fundsforngos.org/grant/open-call-knowledge-transfer-partnership-round-2-uk/");

    /** Round 5 of 2025 to 2026, as an aggregator reports it. */
    public static final Source ROUND_2025_26_R5_REPORTED = page(
            "findmymoney-2025-26-r5",
            "UK Knowledge Transfer Partnership Grants 2025 to 2026",
            "FindMyMoney",
            "https://www.findmymoney.app/opportunities/knowledge-transfer-partnership-2025-to-2026-round-five");

    /** Round 2 of 2026 to 2027. */
    public static final Source ROUND_2026_27_R2 = page(
            "findmymoney-2026-27-r2",
            "Knowledge Transfer Partnership (KTP): 2026 to 2027 Round 2",
            "FindMyMoney",
            "https://www.findmymoney.app/opportunities/knowledge-transfer-partnership-ktp-2026-to-2027-round-2/");

    /** Round 2 of 2026 to 2027, with who may take part. */
    public static final Source ROUND_2026_27_R2_ELIGIBILITY = page(
            "ymequity-2026-27-r2",
            "Knowledge Transfer Partnership (KTP): 2026 – 2027 Round 2",
            "YM Equity",
            "https://www.ymequity.com/grants/innovate-uk-knowledge-transfer-partnership-ktp-2026-2027-round-2");

    /** African agriculture strand, round 4 of 2020 to 2021. */
    public static final Source AFRICA_2020_21_R4_REPORTED = page(
            "fundsforngos-africa-2020-21-r4",
            "UK announces African Agriculture Partnerships: 20 to 21, round 4",
            "fundsforNGOs",
            "https://www2.fundsforngos.org/latest-funds-for-ngos/"
                    + "uk-announces-african-agriculture-partnerships-20-to-21-round-4/");

    /** African agriculture strand, round 5 of 2020 to 2021: competition 774. */
    public static final Source AFRICA_2020_21_R5 = page(
            "iuk-competition-774",
            "African agriculture knowledge transfer partnerships (KTP): 2020 to 2021, round 5",
            "Innovate UK",
            "https://apply-for-innovation-funding.service.gov.uk/competition/774/overview");

    /** African agriculture strand, round 1 of 2023 to 2024. */
    public static final Source AFRICA_2023_24_R1 = page(
            "farmbiz-africa-2023-24-r1",
            "African agriculture knowledge transfer partnerships: 2023 to 2024, round 1",
            "FarmBiz Africa",
            "https://farmbizafrica.com/uk-opens-up-3m-funding-competition-for-african-agribusiness/");

    /** African agriculture strand, round 4 of 2020 to 2021, undated. */
    public static final Source AFRICA_2020_21_R4 = page(
            "iukbc-africa-2020-21-r4",
            "African agriculture knowledge transfer partnerships (KTP): 2020 to 2021, round 4",
            "Innovate UK Business Connect",
            "https://iuk-business-connect.org.uk/opportunities/"
                    + "african-agriculture-knowledge-transfer-partnerships-ktp-2020-to-2021-round-4/");

    /** The day on which the eight sectors of the Industrial Strategy were first named. */
    public static final Source INVEST_2035 = page(
            "building-invest-2035",
            "Government outlines industrial strategy plan as ministers hail £63bn of private funding for projects",
            "Building",
            "https://www.building.co.uk/news/government-outlines-industrial-strategy-plan-as-ministers-hail-63bn-of-"
                    + "private-funding-for-projects/5132196.article");

    private RoundSources() {}

    private static Source page(String id, String title, String publisher, String address) {
        return Source.of(id, title, publisher, address, "beginning");
    }
}
