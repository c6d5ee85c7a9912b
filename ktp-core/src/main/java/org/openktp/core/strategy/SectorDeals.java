package org.openktp.core.strategy;

import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;
import static org.openktp.core.strategy.StrategySources.CMS_LAW_NOW;
import static org.openktp.core.strategy.StrategySources.HANSARD;
import static org.openktp.core.strategy.StrategySources.MATRIX;
import static org.openktp.core.strategy.StrategySources.MEDIWALES;
import static org.openktp.core.strategy.StrategySources.SECTOR_DEAL_1;
import static org.openktp.core.strategy.StrategySources.SECTOR_DEAL_2;
import static org.openktp.core.strategy.StrategySources.TAYLOR_WESSING_2018;

import java.util.List;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.money.Amount;
import org.openktp.core.money.Precision;
import org.openktp.core.source.Citation;
import org.openktp.core.time.PartialDate;

/**
 * The two sector deals for the life sciences, of December 2017 and December 2018. The sums within the second stand among
 * the lines of {@link StrategyFunding}; they are not all of it.
 *
 * @see org.openktp.core.strategy.StrategySources
 */
public final class SectorDeals {

    private static final Citation FIRST_DEAL = HANSARD.at("second paragraph, the first sector deal");

    /** The first, of December 2017. */
    public static final SectorDeal DEAL_1 = SectorDeal.builder()
            .id("sector-deal-1")
            .name(stated("Life Sciences Sector Deal 1, 2017", SECTOR_DEAL_1.at("heading")))
            .published(reported(
                    PartialDate.parse("2017-12-06"),
                    MEDIWALES.at("first point, \"today (Wednesday 6 December)\""),
                    TAYLOR_WESSING_2018.at("first paragraph")))
            .companies(stated("more than 25 businesses", SECTOR_DEAL_1.at("foreword")))
            .government(stated(Amount.of(Precision.ABOUT, 500_000_000), FIRST_DEAL))
            .industry(stated(Amount.of(Precision.MORE_THAN, 1_000_000_000), FIRST_DEAL))
            .build();

    /** The second, of December 2018. */
    public static final SectorDeal DEAL_2 = SectorDeal.builder()
            .id("sector-deal-2")
            .name(stated("Life Sciences Sector Deal 2, 2018", SECTOR_DEAL_2.at("heading")))
            .published(stated(
                    PartialDate.parse("2018-12-05"), SECTOR_DEAL_2.at("date below the heading"), HANSARD.at("date")))
            .companies(reported("10 companies", MATRIX.at("fourth paragraph")))
            .together(reported(Amount.of(Precision.MORE_THAN, 1_300_000_000), MATRIX.at("fourth paragraph")))
            .commitments(reported(
                    List.of(
                            "a study of five million healthy people, to find diseases early",
                            "at least one million whole genomes within five years, 500,000 of them through the NHS",
                            "five centres for late-phase commercial research"),
                    MATRIX.at("third paragraph, the study"),
                    CMS_LAW_NOW.at("the innovative economy, genomes"),
                    CMS_LAW_NOW.at("environment for clinical research, centres")))
            .build();

    /** The deals with what is known of each. */
    public static final Catalogue<SectorDeal> CATALOGUE = Catalogue.of(
            "deals",
            "Life-sciences sector deals",
            List.of(DEAL_1, DEAL_2),
            SectorDeal::id,
            List.of(
                    Field.of("name", SectorDeal::name),
                    Field.of("published", SectorDeal::published),
                    Field.of("companies", SectorDeal::companies),
                    Field.maybe("government", SectorDeal::government),
                    Field.maybe("industry", SectorDeal::industry),
                    Field.maybe("together", SectorDeal::together),
                    Field.maybe("commitments", SectorDeal::commitments)));

    private SectorDeals() {}
}
