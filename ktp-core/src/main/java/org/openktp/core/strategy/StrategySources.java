package org.openktp.core.strategy;

import org.openktp.core.source.Source;

/** The pages from which the facts of the strategy, its money and the sector deals were taken. */
public final class StrategySources {

    /** The government's page of the report. */
    public static final Source GOV_UK = Source.of(
            "strategy-gov-uk",
            "Life sciences: industrial strategy",
            "GOV.UK",
            "https://www.gov.uk/government/publications/life-sciences-industrial-strategy",
            "whole page, read under a short address that leads to it");

    /** The report. */
    public static final Source REPORT = page(
            "strategy-report",
            "Life Sciences Industrial Strategy – A report to the Government from the life sciences sector",
            "Docslib, a copy of the report",
            "https://docslib.org/doc/4205388/life-sciences-industrial-strategy-a-report-to-the-government-from-the-life-sciences-sector-contents");

    /** The government's announcement on the day of the report. */
    public static final Source PRESS_RELEASE = page(
            "strategy-press-release",
            "Press release: industry-led proposals to build UK's status as world leader in life sciences",
            "HM Government, in a copy by Government World",
            "http://government-world.com/author/hm-government/page/14283");

    /** A report on the strategy, its money and what the NHS Confederation said of it. */
    public static final Source PUBLIC_FINANCE = Source.of(
            "strategy-public-finance",
            "NHS to get £14m to support medical technology research centres",
            "Public Finance",
            "https://www.publicfinance.co.uk/news/2017/09/nhs-get-ps14m-support-medical-technology-research-centres",
            "whole article");

    /** A law firm on the five themes. */
    public static final Source VWV = page(
            "strategy-vwv",
            "Government Urged to Do More to Implement Life Sciences Industrial Strategy",
            "VWV",
            "https://www.vwv.co.uk/news-and-events/blog/government-life-sciences-industrial-strategy");

    /** A law firm on the recommendations. */
    public static final Source TAYLOR_WESSING = page(
            "strategy-taylor-wessing-2017",
            "Publication of the UK \"Life Sciences Industrial Strategy\" report",
            "Taylor Wessing",
            "https://microsites.taylorwessing.com/synapse/september17.html");

    /** A law firm on the first sector deal. */
    public static final Source TAYLOR_WESSING_2018 = page(
            "strategy-taylor-wessing-2018",
            "Announcement of the UK life sciences sector deal",
            "Taylor Wessing",
            "https://microsites.taylorwessing.com/synapse/january18.html");

    /** A consultancy on the recommendations. */
    public static final Source MAP_MEDTECH = page(
            "strategy-map-medtech",
            "Life Sciences Industrial Strategy Published",
            "MAP MedTech",
            "https://mapmedtech.com/2017/08/life-sciences-industrial-strategy-published/");

    /** A consultancy on the strategy, its five themes and HARP. */
    public static final Source INSTINCTIF = page(
            "strategy-instinctif",
            "How the UK Life Sciences Industry, Post-Brexit, can be world-leading",
            "Instinctif Partners",
            "http://instinctif.com/insights/uk-life-sciences-industry-post-brexit-can-world-leading/");

    /** A law firm on the later report on progress. */
    public static final Source VWV_2020 = page(
            "strategy-vwv-2020",
            "Positive Progress for the UK's Life Sciences Industrial Strategy",
            "VWV",
            "https://www.vwv.co.uk/news-and-events/blog/pharma-life-sciences-law/life-sciences-industrial-strategy-progress");

    /** The later report on progress, as Northern Ireland's health research office announced it. */
    public static final Source HSC_UPDATE = Source.of(
            "strategy-hsc-update",
            "Life Sciences Industrial Strategy Update",
            "HSC Research and Development, Northern Ireland",
            "https://research.hscni.net/life-sciences-industrial-strategy-update",
            "whole page");

    /** A magazine on the money and its parts. */
    public static final Source SOCI = page(
            "strategy-soci",
            "A Strategy for life sciences",
            "Chemistry & Industry, Society of Chemical Industry",
            "https://www.soci.org/chemistry-and-industry/cni-data/2017/7/strategy-for-life-sciences");

    /** A newspaper on the money and the sector. */
    public static final Source TIMES_HIGHER_EDUCATION = page(
            "strategy-times-higher-education",
            "UK life sciences to get £146 million boost in industrial strategy",
            "Times Higher Education",
            "https://www.timeshighereducation.com/news/uk-life-sciences-get-ps146-million-boost-industrial-strategy");

    /** The first sector deal. */
    public static final Source SECTOR_DEAL_1 = page(
            "strategy-sector-deal-1",
            "Life Sciences Sector Deal 1, 2017",
            "GOV.UK",
            "https://www.gov.uk/government/publications/life-sciences-sector-deal/life-sciences-sector-deal");

    /** The announcement of the first sector deal. */
    public static final Source MEDIWALES = page(
            "strategy-mediwales",
            "Government and life sciences sector agree transformative sector deal",
            "MediWales",
            "https://www.mediwales.com/news/government-life-sciences-sector-agree-transformative-sector-deal/");

    /** The second sector deal. */
    public static final Source SECTOR_DEAL_2 = page(
            "strategy-sector-deal-2",
            "Life Sciences Sector Deal 2, 2018",
            "GOV.UK",
            "https://www.gov.uk/government/publications/life-sciences-sector-deal/life-sciences-sector-deal-2-2018");

    /** The government's statement to Parliament on both deals. */
    public static final Source HANSARD = page(
            "strategy-hansard",
            "Industrial Strategy, volume 650, 5 December 2018",
            "UK Parliament",
            "https://hansard.parliament.uk/Commons/2018-12-05/debates/18120559000010/IndustrialStrategy");

    /** The announcement of the second sector deal. */
    public static final Source MATRIX = page(
            "strategy-matrix",
            "£1.3bn investment in new partnership driving early disease detection",
            "Matrix NI",
            "https://matrixni.org/1-3bn-investment-in-new-partnership-driving-early-disease-detection/");

    /** A law firm on the second sector deal. */
    public static final Source CMS_LAW_NOW = page(
            "strategy-cms-law-now",
            "Launch of Life Sciences Sector Deal 2",
            "CMS Law-Now",
            "http://www.cms-lawnow.com/ealerts/2018/12/launch-of-life-sciences-sector-deal-2");

    /** A university on the second sector deal. */
    public static final Source DIGITAL_FUTURES = page(
            "strategy-digital-futures",
            "£1.3 billion industry and government investment to drive early disease detection",
            "Digital Futures, University of Manchester",
            "http://www.digitalfutures.manchester.ac.uk/news/announcements/13-billion-industry-and-government-investment-to-drive-early-disease-detection/");

    private StrategySources() {}

    private static Source page(String id, String title, String publisher, String address) {
        return Source.of(id, title, publisher, address, "beginning");
    }
}
