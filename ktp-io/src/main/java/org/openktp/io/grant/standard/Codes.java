package org.openktp.io.grant.standard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The closed lists of codes of the standard.
 *
 * @see org.openktp.io.grant.GrantSources#CODELISTS
 */
final class Codes {

    /** Currencies. */
    static final Set<String> CURRENCIES =
            words("ADP AED AFA AFN ALK ALL AMD ANG AOA AOK AON AOR ARA ARP ARS ARY ATS AUD AWG AYM AZM AZN BAD BAM BBD "
                    + "BDT BEC BEF BEL BGJ BGK BGL BGN BHD BIF BMD BND BOB BOP BOV BRB BRC BRE BRL BRN BRR BSD BTN BUK BWP "
                    + "BYB BYN BYR BZD CAD CDF CHC CHE CHF CHW CLF CLP CNY COP COU CRC CSD CSJ CSK CUC CUP CVE CYP CZK DDM "
                    + "DEM DJF DKK DOP DZD ECS ECV EEK EGP ERN ESA ESB ESP ETB EUR FIM FJD FKP FRF GBP GEK GEL GHC GHP GHS "
                    + "GIP GMD GNE GNF GNS GQE GRD GTQ GWE GWP GYD HKD HNL HRD HRK HTG HUF IDR IEP ILP ILR ILS INR IQD IRR "
                    + "ISJ ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAJ LAK LBP LKR LRD LSL LSM LTL LTT LUC "
                    + "LUF LUL LVL LVR LYD MAD MDL MGA MGF MKD MLF MMK MNT MOP MRO MRU MTL MTP MUR MVQ MVR MWK MXN MXP MXV "
                    + "MYR MZE MZM MZN NAD NGN NIC NIO NLG NOK NPR NZD OMR PAB PEH PEI PEN PES PGK PHP PKR PLN PLZ PTE PYG "
                    + "QAR RHD ROK ROL RON RSD RUB RUR RWF SAR SBD SCR SDD SDG SDP SEK SGD SHP SIT SKK SLL SOS SRD SRG SSP "
                    + "STD STN SUR SVC SYP SZL THB TJR TJS TMM TMT TND TOP TPE TRL TRY TTD TWD TZS UAH UAK UGS UGW UGX USD "
                    + "USN USS UYI UYN UYP UYU UZS VEB VEF VES VNC VND VUV WST XAF XAG XAU XBA XBB XBC XBD XCD XDR XEU XFO "
                    + "XFU XOF XPD XPF XPT XRE XSU XTS XUA XXX YDD YER YUD YUM YUN ZAL ZAR ZMK ZMW ZRN ZRZ ZWC ZWD ZWL ZWN "
                    + "ZWR");

    /** Countries. */
    static final Set<String> COUNTRIES =
            words("AF AX AL DZ AS AD AO AI AQ AG AR AM AW AU AT AZ BS BH BD BB BY BE BZ BJ BM BT BO BQ BA BW BV BR IO "
                    + "BN BG BF BI KH CM CA CV KY CF TD CL CN CX CC CO KM CG CD CK CR CI HR CU CW CY CZ DK DJ DM DO EC EG "
                    + "SV GQ ER EE ET FK FO FJ FI FR GF PF TF GA GM GE DE GH GI GR GL GD GP GU GT GG GN GW GY HT HM VA HN "
                    + "HK HU IS IN ID IR IQ IE IM IL IT JM JP JE JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MO MK "
                    + "MG MW MY MV ML MT MH MQ MR MU YT MX FM MD MC MN ME MS MA MZ MM NA NR NP NL NC NZ NI NE NG NU NF MP "
                    + "NO OM PK PW PS PA PG PY PE PH PN PL PT PR QA RE RO RU RW BL SH KN LC MF PM VC WS SM ST SA SN RS SC "
                    + "SL SG SX SK SI SB SO ZA GS SS ES LK SD SR SJ SZ SE CH SY TW TJ TZ TH TL TG TK TO TT TN TR TM TC TV "
                    + "UG UA AE GB US UM UY UZ VU VE VN VG VI WF EH YE ZM ZW");

    /** Kinds of codes of areas. */
    static final Set<String> AREAS = areas();

    /** Kinds of grants that are meant to be granted on. */
    static final Set<String> REGRANTS = tens("FRG", 7);

    /** How wide a grant reaches. */
    static final Set<String> SCOPES = words("GLS010 GLS020 GLS030 GLS040 GLS050 GLS060 GLS099");

    /** Why a person is granted something. */
    static final Set<String> REASONS = tens("GTIR", 12);

    /** For what a person is granted something. */
    static final Set<String> PURPOSES = tens("GTIP", 17);

    /** Yes and no. */
    static final Set<String> YES_NO = words("Yes No");

    private Codes() {}

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }

    /** Two of them have blanks inside. */
    private static Set<String> areas() {
        Set<String> areas = new LinkedHashSet<>(
                words(
                        "OA LSOA MSOA PAR WD UA NMD MD LONB CTY RGN/GOR WPC EER CANNET CSP PFA PUA NPARK REGD REGSD TTWA FRA "
                                + "LAC WZ CMWD LEP CCG NHSAT CMLAD CMCTY SA DZ IG CHP HB CA SPC USOA COM NAWC CDRP AgricSmall CFA"));
        areas.add("ROA - CPP");
        areas.add("ROA - Local");
        return Set.copyOf(areas);
    }

    private static Set<String> tens(String letters, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> letters + (number < 10 ? "0" : "") + number + "0")
                .collect(Collectors.toUnmodifiableSet());
    }
}
