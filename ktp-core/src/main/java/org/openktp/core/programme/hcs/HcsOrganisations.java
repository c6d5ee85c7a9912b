package org.openktp.core.programme.hcs;

import static org.openktp.core.programme.hcs.HcsKtpSources.LGC_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.LGC_NEWBORN_SCREENING;
import static org.openktp.core.programme.hcs.HcsKtpSources.NHS_ENGLAND_2017;
import static org.openktp.core.programme.hcs.HcsKtpSources.NIBSC_MERGER;
import static org.openktp.core.programme.hcs.HcsKtpSources.NPL_ROUND_4;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import org.openktp.core.organisation.NameSuccession;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.SuccessionKind;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/** The organisations of the programme, with the names they had in its older pages. */
final class HcsOrganisations {

    static final Organisation NPL = new Organisation("npl", "National Physical Laboratory");

    static final Organisation NML_AT_LGC = new Organisation(
            "nml",
            "National Measurement Laboratory",
            List.of(
                    lgc(stated("LGC", LGC_2017.at("the institutes named"))),
                    lgc(stated("LGC Ltd", NHS_ENGLAND_2017.at("the institutes named")))));

    static final Organisation MHRA = new Organisation(
            "mhra",
            "Medicines and Healthcare products Regulatory Agency",
            List.of(nibsc("NIBSC"), nibsc("National Institute for Biological Standards and Control")));

    static final Organisation UKAS = new Organisation("ukas", "United Kingdom Accreditation Service");

    static final Organisation KINGS_FUND = new Organisation("kings-fund", "The King's Fund");

    private HcsOrganisations() {}

    private static NameSuccession lgc(Sourced<String> name) {
        return new NameSuccession(
                name,
                stated(
                        SuccessionKind.HOST_OF,
                        NPL_ROUND_4.at("what the programme offers, first point"),
                        LGC_NEWBORN_SCREENING.at("paragraph on the partnership")),
                Optional.empty());
    }

    private static NameSuccession nibsc(String name) {
        return new NameSuccession(
                stated(name, NHS_ENGLAND_2017.at("the institutes named"), LGC_2017.at("the institutes named")),
                reported(SuccessionKind.MERGED_INTO, NIBSC_MERGER.at("announcement")),
                Optional.of(reported(PartialDate.parse("2013-04-01"), NIBSC_MERGER.at("date of the merger"))));
    }
}
