package org.openktp.core.programme.hcs;

import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.source.Citation;

/** The criteria by which applicants were judged. The paragraph of round 1 is cut, so that more may have followed. */
final class HcsCriteria {

    private static final Citation IN_2017 = HcsKtpSources.NPL_2017.at("selection paragraph, cut");
    private static final Citation IN_ROUND_4 = HcsKtpSources.NPL_ROUND_4.at("selection paragraph");

    static final List<SelectionCriterion> ROUND_1 = List.of(
            plain("leadership-of-service", "a record of leading one's own service effectively", IN_2017),
            expertise(IN_2017),
            engagement(IN_2017, "areas of mutual interest of the NHS and the National Measurement System"));

    static final List<SelectionCriterion> ROUND_4 = List.of(
            expertise(IN_ROUND_4),
            plain("project-quality", "the quality of the project", IN_ROUND_4),
            plain("project-feasibility", "the feasibility of the project", IN_ROUND_4),
            engagement(
                    IN_ROUND_4,
                    "the long-term strategic plans for the UK healthcare system",
                    "the priorities of the partner organisations"),
            plain(
                    "longer-term-collaboration",
                    "commitment to collaboration of a longer term and larger scale, beyond the programme",
                    IN_ROUND_4));

    private HcsCriteria() {}

    private static SelectionCriterion plain(String token, String statement, Citation page) {
        return new SelectionCriterion(
                token, stated(statement, page), stated(false, page), Optional.empty(), Optional.empty());
    }

    private static SelectionCriterion expertise(Citation page) {
        return new SelectionCriterion(
                "expertise",
                stated("demonstrable expertise in research or in quality improvement", page),
                stated(false, page),
                Optional.of(stated(List.of("research", "quality improvement"), page)),
                Optional.empty());
    }

    private static SelectionCriterion engagement(Citation page, String... fitsWith) {
        return new SelectionCriterion(
                "scientific-engagement",
                stated(
                        "how the proposed area of scientific engagement fits with " + String.join(" and ", fitsWith),
                        page),
                stated(true, page),
                Optional.empty(),
                Optional.of(stated(List.of(fitsWith), page)));
    }
}
