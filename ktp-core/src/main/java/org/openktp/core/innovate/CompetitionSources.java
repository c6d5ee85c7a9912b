package org.openktp.core.innovate;

import org.openktp.core.source.Source;

/** The web pages that describe competitions: as Innovate UK published them, and as others report them. */
public final class CompetitionSources {

    private static final String COMPETITIONS = "https://apply-for-innovation-funding.service.gov.uk/competition/";

    /** Competition 744. */
    public static final Source ROUND_2020_21_R4 =
            competition("744", "Knowledge transfer partnerships (KTP): 2020 to 2021, round 4", "744/overview");

    /** Competition 1141. */
    public static final Source ROUND_2022_23_R2 =
            competition("1141", "Knowledge transfer partnerships (KTP): 2022 to 2023, round 2", "1141/overview");

    /** Competition 1598. */
    public static final Source ROUND_2023_24_R3 = competition(
            "1598",
            "Knowledge transfer partnerships (KTP): 2023 to 2024 Round 3",
            "1598/overview/2530882b-5a73-4404-acb8-0029349a0774");

    /** Competition 1602. */
    public static final Source AFRICA_2023_24_R3 = competition(
            "1602",
            "African Agriculture Knowledge transfer partnerships: 2023-24 R3",
            "1602/overview/807db539-1de9-490b-a0f5-8956513b34ab");

    /** Competition 1962. */
    public static final Source AKT_3 = competition(
            "1962",
            "Accelerated Knowledge Transfer 3 (AKT3) 2024",
            "1962/overview/b99b8969-8d81-4bb4-81fc-dc6ba1df036d");

    /** Competition 2178. */
    public static final Source AKT_4 = competition(
            "2178",
            "Accelerated Knowledge Transfer 4 (AKT4) Addiction",
            "2178/overview/2699060f-dd6f-415b-ae47-bead15aa430e");

    /** Competition 2473. */
    public static final Source AKT_6 = competition(
            "2473",
            "Accelerated Knowledge Transfer Partnerships 6 (AKT 6)",
            "2473/overview/d9a164dd-2094-4590-baa7-a057279d80a3");

    /** The same competition, as an aggregator reports it. */
    public static final Source AKT_6_REPORTED = page(
            "findmymoney-akt-6",
            "Accelerated Knowledge Transfer Partnerships 6 (AKT 6) 2026",
            "FindMyMoney",
            "https://findmymoney.app/opportunities/accelerated-knowledge-transfer-partnerships-6-akt-6-2026/");

    /** Competition 748. */
    public static final Source AFRICA_2020_21_R4 = competition(
            "748", "African agriculture knowledge transfer partnerships (KTP): 2020 to 2021, round 4", "748/overview");

    /** African agriculture strand, 2020 to 2021, round 5. */
    public static final Source AFRICA_2020_21_R5 = page(
            "ktn-africa-2020-21-r5",
            "African agriculture knowledge transfer partnerships (KTP): 2020 to 2021, round 5",
            "Knowledge Transfer Network",
            "https://ktn-uk.org/opportunities/"
                    + "african-agriculture-knowledge-transfer-partnerships-ktp-2020-to-2021-round-5/");

    /** KTP 2021 to 2022, round 1. */
    public static final Source ROUND_2021_22_R1 = page(
            "ktn-2021-22-r1",
            "Knowledge transfer partnerships (KTP): 2021-22, round 1",
            "Innovate UK Business Connect",
            "https://iuk-business-connect.org.uk/?p=12905");

    /** KTP 2021 to 2022, round 2. */
    public static final Source ROUND_2021_22_R2 = page(
            "ktn-2021-22-r2",
            "Knowledge transfer partnerships (KTP): 2021-22, round 2",
            "Knowledge Transfer Network",
            "https://iuk.ktn-uk.org/opportunities/knowledge-transfer-partnerships-ktp-2021-to-2022-round-2/");

    /** KTP 2021 to 2022, round 4. */
    public static final Source ROUND_2021_22_R4 = page(
            "catax-2021-22-r4",
            "Knowledge transfer partnerships (KTP): 2021 to 2022, round 4",
            "Catax",
            "https://catax.com/grant/knowledge-transfer-partnerships-ktp-2021-to-2022-round-4/");

    /** KTP 2023 to 2024, round 3, with its dates. */
    public static final Source ROUND_2023_24_R3_REPORTED = page(
            "tbat-2023-24-r3",
            "Knowledge transfer partnerships (KTP): 2023 to 2024 Round 3",
            "TBAT Innovation",
            "https://tbat.co.uk/?p=4762");

    /** African agriculture strand, 2023 to 2024, round 3, with its dates. */
    public static final Source AFRICA_2023_24_R3_REPORTED = page(
            "tbat-africa-2023-24-r3",
            "African Agriculture Knowledge transfer partnerships: 2023-24 R3",
            "TBAT Innovation",
            "https://tbat.co.uk/funding-calls/african-agriculture-knowledge-transfer-partnerships-2023-24-r3/");

    /** African agriculture strand, 2023 to 2024, round 3, with the length of its projects. */
    public static final Source AFRICA_2023_24_R3_LENGTH = page(
            "agricdemy-africa-2023-24-r3",
            "Innovate UK African Agriculture Knowledge Transfer Partnerships (R3)",
            "Agricdemy",
            "https://agricdemy.com/post/innovate-uk-agriculture-partnerships");

    /** KTP 2024 to 2025, round 3. */
    public static final Source ROUND_2024_25_R3 = page(
            "ffc-2024-25-r3",
            "Funding Competition: Knowledge Transfer Partnerships Round 3 (UK)",
            "fundsforCompanies",
            "https://fundsforcompanies.fundsforngos.org/grant/"
                    + "funding-competition-knowledge-transfer-partnerships-round-3-uk/");

    /** AKT3, with its closing date. */
    public static final Source AKT_3_REPORTED = page(
            "ffc-akt-3",
            "Funding Competition: Accelerated Knowledge Transfer 3 (AKT3) 2024 (UK)",
            "fundsforCompanies",
            "https://fundsforcompanies.fundsforngos.org/grant/"
                    + "funding-competition-accelerated-knowledge-transfer-3-akt3-2024-uk/");

    /** AKT4, with its dates. */
    public static final Source AKT_4_REPORTED = page(
            "tbat-akt-4",
            "Accelerated Knowledge Transfer 4 (AKT4) Addiction",
            "TBAT Innovation",
            "https://tbat.co.uk/funding-calls/accelerated-knowledge-transfer-4-akt4-addiction");

    /** KTP 2025 to 2026, round 1. */
    public static final Source ROUND_2025_26_R1 = page(
            "tbat-2025-26-r1",
            "Knowledge Transfer Partnership (KTP): 2025-2026 Round 1",
            "TBAT Innovation",
            "https://tbat.co.uk/funding-calls/knowledge-transfer-partnership-ktp-2025-2026-round-1");

    /** KTP 2025 to 2026, round 2. */
    public static final Source ROUND_2025_26_R2 = page(
            "nicva-2025-26-r2",
            "Innovate UK: Knowledge Transfer Partnerships 2025-2026",
            "Northern Ireland Council for Voluntary Action",
            "https://staging.nicva.org/grants/innovate-uk-knowledge-transfer-partnerships-2025-2026");

    /** KTP 2025 to 2026, round 4, with the change of who may be a partner. */
    public static final Source ROUND_2025_26_R4 = page(
            "worcester-2025-26-r4",
            "Knowledge Transfer Partnerships: 2025-26 Round Four (and updated guidance around partner organisation"
                    + " eligibility)",
            "University of Worcester",
            "https://researchfunding.on.worc.ac.uk/?p=1766");

    /** KTP 2025 to 2026, round 5. */
    public static final Source ROUND_2025_26_R5 = page(
            "uktin-2025-26-r5",
            "Knowledge Transfer Partnership (KTP): 2025-2026 Round 5",
            "UK Telecoms Innovation Network",
            "https://uktin.net/KnowledgeTransferPartnershipKTP20252026Round5");

    /** KTP 2026 to 2027, round 1. */
    public static final Source ROUND_2026_27_R1 = page(
            "ffc-2026-27-r1",
            "Knowledge Transfer Partnership programme 2026-2027 (UK)",
            "fundsforCompanies",
            "https://fundsforcompanies.fundsforngos.org/events/knowledge-transfer-partnership-programme-2026-2027-uk");

    /** KTP 2021 to 2022, round 5. */
    public static final Source ROUND_2021_22_R5 = page(
            "99startups-2021-22-r5",
            "Apply for Knowledge Transfer Partnerships (KTP): Round 5",
            "99startups",
            "https://99startups.in/funds-for-startups/international/"
                    + "apply-for-knowledge-transfer-partnerships-ktp-round-5/");

    /** KTP 2023 to 2024, round 6. */
    public static final Source ROUND_2023_24_R6 = page(
            "ffc-2023-24-r6",
            "Funding Competition: Knowledge Transfer Partnerships 2023 to 2024 Round 6 (UK)",
            "fundsforCompanies",
            "https://fundsforcompanies.fundsforngos.org/grant/"
                    + "funding-competition-knowledge-transfer-partnerships-2023-to-2024-round-6-uk/");

    private CompetitionSources() {}

    private static Source competition(String number, String title, String path) {
        return page("iuk-competition-" + number, title, "Innovate UK", COMPETITIONS + path);
    }

    private static Source page(String id, String title, String publisher, String address) {
        return Source.of(id, title, publisher, address, "beginning");
    }
}
