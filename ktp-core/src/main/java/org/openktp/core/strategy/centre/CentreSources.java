package org.openktp.core.strategy.centre;

import org.openktp.core.source.Source;

/** The pages from which the facts of the research centres were taken. */
public final class CentreSources {

    /** The list of the eleven co-operatives. */
    public static final Source NIHR_MICS = page(
            "centre-nihr-mics",
            "MedTech and In Vitro Diagnostic Co-operatives",
            "National Institute for Health Research",
            "https://www.nihr.ac.uk/funding-and-support/funding-to-provide-nihr-facilities/medtech-and-in-vitro-diagnostic-co-operatives.htm");

    /** The outcome of the competition for the co-operatives. */
    public static final Source NIHR_COMPETITIONS = page(
            "centre-nihr-competitions",
            "Other competition news",
            "National Institute for Health Research",
            "https://www.nihr.ac.uk/funding-and-support/funding-to-support-research/funding-to-support-research-in-the-nhs/other-competition-news.htm");

    /** The Diagnostic Evidence Co-operatives, which came before. */
    public static final Source NIHR_DECS = page(
            "centre-nihr-decs",
            "Diagnostic Evidence Co-operatives (DECs)",
            "National Institute for Health Research",
            "http://www.nihr.ac.uk/about/diagnostic-evidence-co-operatives.htm");

    /** The award of the HealthTech Research Centres, which came after. */
    public static final Source NIHR_HRCS = page(
            "centre-nihr-hrcs",
            "NIHR awards £42m to new centres to develop innovative technology solutions to improve healthcare",
            "National Institute for Health and Care Research",
            "https://www.nihr.ac.uk/news/nihr-awards-42m-to-new-centres-to-develop-innovative-technology-solutions-to-improve-healthcare/34832");

    /** The hosts of the HealthTech Research Centres. */
    public static final Source HTN_HRCS = page(
            "centre-htn-hrcs",
            "NIHR grants £42m to 14 new HealthTech Research Centres across England",
            "HTN",
            "https://htn.co.uk/2023/11/15/nihr-grants-42m-to-14-new-healthtech-research-centres-across-england/");

    /** The network of the HealthTech Research Centres. */
    public static final Source SHEFFIELD_NETWORK = page(
            "centre-sheffield-network",
            "Sheffield Teaching Hospitals to host new Government-funded national HealthTech Research Centre Network",
            "Sheffield Teaching Hospitals NHS Foundation Trust",
            "https://www.sth.nhs.uk/news/2024/05/16/sheffield-teaching-hospitals-to-host-new-government-funded-national-healthtech-research-centre-network/");

    /** The London co-operative. */
    public static final Source IMPERIAL_AHSC = page(
            "centre-imperial-ahsc",
            "Imperial wins funds for medical technology",
            "Imperial College Academic Health Science Centre",
            "https://www.ahsc.org.uk/news/imperial-wins-funds-medical-technology/");

    /** The Leeds co-operative for diagnostics. */
    public static final Source LEEDS_MIC = page(
            "centre-leeds-mic",
            "About Medtech and In Vitro Diagnostics Co-operatives (MICs)",
            "NIHR Leeds In Vitro Diagnostics Co-operative",
            "https://leedsmic.nihr.ac.uk/about-us/what-we-do/about-medtech-and-in-vitro-diagnostics-co-operatives-mics/");

    /** How the Leeds co-operative for diagnostics came from its predecessor. */
    public static final Source LEEDS_BID = page(
            "centre-leeds-bid",
            "NIHR DEC Leeds wins bid",
            "UK Pharmacogenetics and Stratified Medicine Network",
            "http://www.uk-pgx-stratmed.co.uk/index.php/news/nihr-dec-leeds-wins-bid.html");

    /** The centre that followed both co-operatives of Leeds. */
    public static final Source LEEDS_HRC = page(
            "centre-leeds-hrc",
            "About us",
            "NIHR HealthTech Research Centre in Accelerated Surgical Care",
            "http://hrc-surgical.nihr.ac.uk/about-us/");

    /** The award to Newcastle. */
    public static final Source NEWCASTLE_BRC = page(
            "centre-newcastle-brc",
            "Newcastle's NIHR Medtech and In vitro diagnostics Co-operative site announced",
            "NIHR Newcastle Biomedical Research Centre",
            "https://www.newcastlebrc.nihr.ac.uk/news/newcastle-announced-site-new-nihr-medtech-vitro-diagnostics-co-operative/");

    /** The Newcastle co-operative and its predecessor. */
    public static final Source NEWCASTLE_MIC = page(
            "centre-newcastle-mic",
            "Home page",
            "NIHR Newcastle In Vitro Diagnostics Co-operative",
            "http://www.newcastle.mic.nihr.ac.uk/");

    /** The end of the co-operatives, as the one of Newcastle tells it. */
    public static final Source NEWCASTLE_HRC = page(
            "centre-newcastle-hrc",
            "Newcastle awarded multimillion investment to establish HealthTech Research Centre",
            "NIHR Newcastle In Vitro Diagnostics Co-operative",
            "https://newcastle.mic.nihr.ac.uk/newcastle-awarded-multimillion-investment-to-establish-healthtech-research-centre/");

    /** The surgical co-operative. */
    public static final Source SURGICAL_MIC = page(
            "centre-surgical-mic",
            "About Us",
            "NIHR Surgical MedTech Co-operative",
            "http://surgicalmic.nihr.ac.uk/about-us/");

    /** How the surgical co-operative came from its predecessor. */
    public static final Source COLORECTAL_HTC = page(
            "centre-colorectal-htc",
            "Colorectal HTC wins bid to become NIHR Medtech and In Vitro Diagnostic Co-operative",
            "NIHR Colorectal Therapies Healthcare Technology Co-operative",
            "http://colorectal.htc.nihr.ac.uk/latest-news/colorectal-htc-wins-bid-become-nihr-medtech-vitro-diagnostic-co-operative/");

    /** The co-operative for brain injury. */
    public static final Source BRAIN_MIC = page(
            "centre-brain-mic",
            "Approach",
            "NIHR Brain Injury MedTech Co-operative",
            "https://www.brainmic.nihr.ac.uk/about/approach");

    /** The predecessor of the co-operative for brain injury. */
    public static final Source BRAIN_HTC = page(
            "centre-brain-htc",
            "Cambridge brain injury partnership is launched",
            "Cambridge Network",
            "https://cambridgenetwork.co.uk/news/cambridge-brain-injury-partnership-launched");

    /** The cardiovascular co-operative. */
    public static final Source GUYS_BRC = page(
            "centre-guys-brc",
            "£1.4 million awarded to cardiovascular researchers at Guy's and St Thomas'",
            "NIHR Guy's and St Thomas' Biomedical Research Centre",
            "https://www.guysandstthomasbrc.nihr.ac.uk/2017/09/12/1-4-million-awarded-to-cardiovascular-researchers-at-guys-and-st-thomas/");

    /** A network of three Healthcare Technology Co-operatives, with the trusts of each. */
    public static final Source HTC_PARTNERSHIP = page(
            "centre-htc-partnership",
            "EPSRC - NIHR HTC Partnership Award: Promoting Real Independence through Design Expertise (PRIDE)",
            "UK Research and Innovation",
            "https://gtr.ukri.org/projects?ref=EP%2FM000273%2F1");

    /** The co-operative for mental health. */
    public static final Source MINDTECH_AWARD = page(
            "centre-mindtech-award",
            "Funding boost for national mental health technology centre",
            "Nottinghamshire Healthcare NHS Foundation Trust",
            "https://nottinghamshirehealthcare.nhs.uk/latest-news/funding-boost-for-national-mental-health-technology-centre-1890");

    /** The co-operative for trauma management. */
    public static final Source TRAUMA_MIC = page(
            "centre-trauma-mic",
            "NIHR Trauma Management MedTech Co-operative (Trauma MIC)",
            "Birmingham Health Partners",
            "https://www.birminghamhealthpartners.co.uk/programmes/nihr-trauma-management-medtech-co-operative-trauma-mic/");

    /** The launch of the co-operative for trauma management, and its predecessor. */
    public static final Source TRAUMA_LAUNCH = page(
            "centre-trauma-launch",
            "NIHR Trauma Management MedTech Co-operative holds celebratory launch event",
            "Institute of Translational Medicine, Birmingham",
            "https://itmbirmingham.co.uk/nihr-trauma-management-medtech-co-operative-holds-celebratory-launch-event");

    /** The co-operative for children and young people. */
    public static final Source CHILDREN_MIC = page(
            "centre-children-mic",
            "Frequently asked questions",
            "NIHR Children and Young People MedTech Co-operative",
            "https://cypmedtech.nihr.ac.uk/faqs/");

    /** The centre that followed at Sheffield Children's. */
    public static final Source CHILDREN_HRC = page(
            "centre-children-hrc",
            "Sheffield Children's awarded £3 million to lead the UK's only paediatric HealthTech Research Centre",
            "NIHR HealthTech Research Centre in Paediatrics and Child Health",
            "https://hrc-children.nihr.ac.uk/sheffield-childrens-awarded-3-million-to-lead-the-uks-only-paediatric-healthtech-research-centre");

    /** The co-operative for community healthcare. */
    public static final Source COMMUNITY_MIC = page(
            "centre-community-mic",
            "£1.24 million for new medical diagnostics hub",
            "Nuffield Department of Primary Care Health Sciences, University of Oxford",
            "https://www.phc.ox.ac.uk/news/1-24-million-for-new-medical-diagnostics-hub");

    /** The trusts with their codes, as published in 2022. */
    public static final Source ODS_TRUSTS = Source.of(
            "centre-ods-trusts",
            "etr.csv: NHS trusts",
            "Organisation Data Service, in a copy by NHSX",
            "https://github.com/nhsx-mirror/SystemHierarchies/blob/c38ca0a10e436fa11bcab1063cc34809a21e4b86/data/etr.csv",
            "whole file of 218 trusts");

    private CentreSources() {}

    private static Source page(String id, String title, String publisher, String address) {
        return Source.of(id, title, publisher, address, "beginning");
    }
}
