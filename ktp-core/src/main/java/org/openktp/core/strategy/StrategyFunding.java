package org.openktp.core.strategy;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;
import static org.openktp.core.strategy.StrategySources.CMS_LAW_NOW;
import static org.openktp.core.strategy.StrategySources.DIGITAL_FUTURES;
import static org.openktp.core.strategy.StrategySources.MATRIX;
import static org.openktp.core.strategy.StrategySources.PRESS_RELEASE;
import static org.openktp.core.strategy.StrategySources.PUBLIC_FINANCE;
import static org.openktp.core.strategy.StrategySources.SOCI;
import static org.openktp.core.strategy.StrategySources.TIMES_HIGHER_EDUCATION;
import static org.openktp.core.strategy.centre.CentreSources.GUYS_BRC;
import static org.openktp.core.strategy.centre.CentreSources.NIHR_COMPETITIONS;
import static org.openktp.core.strategy.centre.CentreSources.NIHR_MICS;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.money.Amount;
import org.openktp.core.money.Precision;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;

/**
 * The money announced with the strategy and, of the second sector deal, the sums that were found. The £160m of August 2017
 * is £146m from the Industrial Strategy Challenge Fund, in five parts, and £14m for the co-operatives.
 *
 * @see org.openktp.core.strategy.StrategySources
 */
public final class StrategyFunding {

    private static final Citation FUND = SOCI.at("first and second paragraph");
    private static final Citation PROJECTS = SOCI.at("projects set to benefit");
    private static final Citation NEWSPAPER = TIMES_HIGHER_EDUCATION.at("first to third paragraph");
    private static final Citation SECOND_DEAL = MATRIX.at("second to fourth paragraph");

    private static final FundingLine ANNOUNCED = FundingLine.builder()
            .id("announced-2017")
            .what(stated(
                    "support for the life sciences and the NHS, announced with the strategy",
                    PRESS_RELEASE.at("third point")))
            .amount(stated(
                    Amount.of(160_000_000), PRESS_RELEASE.at("third point"), PUBLIC_FINANCE.at("third paragraph")))
            .parts(inferred(2, FUND, PUBLIC_FINANCE.at("first paragraph"), PRESS_RELEASE.at("third point")))
            .announced(stated(PartialDate.parse("2017-08-30"), PRESS_RELEASE.at("first paragraph")))
            .build();

    private static final FundingLine CHALLENGE_FUND = FundingLine.builder()
            .id("challenge-fund")
            .what(reported("medicines manufacturing, vaccines, advanced therapies and small businesses", PROJECTS))
            .amount(reported(Amount.of(146_000_000), FUND, TIMES_HIGHER_EDUCATION.at("headline")))
            .alsoQuoted(reported(List.of(Amount.of(Precision.MORE_THAN, 140_000_000)), NEWSPAPER))
            .partOf(inferred("announced-2017", FUND, PUBLIC_FINANCE.at("first and third paragraph")))
            .parts(reported(5, TIMES_HIGHER_EDUCATION.at("second paragraph, \"five new major initiatives\"")))
            .funder(reported("Industrial Strategy Challenge Fund", FUND, NEWSPAPER))
            .announced(reported(PartialDate.parse("2017-08-30"), NEWSPAPER))
            .duration(reported(Period.ofYears(4), FUND, NEWSPAPER))
            .build();

    private static final FundingLine CO_OPERATIVES = FundingLine.builder()
            .id("co-operatives")
            .what(reported("eleven medical technology research centres", PUBLIC_FINANCE.at("first paragraph")))
            .amount(reported(Amount.of(14_000_000), PUBLIC_FINANCE.at("first paragraph")))
            .alsoQuoted(stated(
                    List.of(Amount.of(Precision.MORE_THAN, 14_000_000), Amount.of(14_200_000), Amount.of(14_250_000)),
                    NIHR_MICS.at("first paragraph, \"over £14 million\""),
                    GUYS_BRC.at("sixth paragraph, \"£14.2 million\""),
                    NIHR_COMPETITIONS.at("recent outcomes, \"£14.25 million\"")))
            .partOf(inferred("announced-2017", PUBLIC_FINANCE.at("first and third paragraph")))
            .funder(stated("National Institute for Health Research", NIHR_COMPETITIONS.at("recent outcomes")))
            .duration(stated(Period.ofYears(5), NIHR_MICS.at("second paragraph")))
            .build();

    /** The lines, a total before its parts. */
    private static final List<FundingLine> ALL = List.of(
            ANNOUNCED,
            CHALLENGE_FUND,
            project("medicines-manufacturing", "a centre for innovation in manufacturing medicines", 13),
            project("vaccines", "a centre for developing and manufacturing vaccines", 66),
            project("advanced-therapies", "three treatment centres for advanced therapies, in hospitals", 30),
            project("cell-and-gene-therapy", "doubling the Cell and Gene Therapy Catapult's centre in Stevenage", 12),
            project(
                    "small-businesses",
                    "research by small and medium-sized businesses at the manufacturing centres",
                    25),
            CO_OPERATIVES,
            cardiovascularResearchers(),
            industryMatch(),
            earlyDetection(),
            digitalPathology(),
            ucb());

    /** The lines with what is known of each. */
    public static final Catalogue<FundingLine> CATALOGUE = Catalogue.of(
            "funding",
            "Money announced with the Life Sciences Industrial Strategy and its second sector deal",
            ALL,
            FundingLine::id,
            List.of(
                    Field.of("what", FundingLine::what),
                    Field.of("amount", FundingLine::amount),
                    Field.maybe("also-quoted", FundingLine::alsoQuoted),
                    Field.maybe("part-of", FundingLine::partOf),
                    Field.maybe("parts", FundingLine::parts),
                    Field.maybe("funder", FundingLine::funder),
                    Field.maybe("announced", FundingLine::announced),
                    Field.maybe("duration", FundingLine::duration)));

    private StrategyFunding() {}

    /**
     * The lines that are part of a sum.
     *
     * @param whole the identifier of a line or of a sector deal
     * @return the parts that were found, in the order of the list; empty where none was
     */
    public static List<FundingLine> partsOf(String whole) {
        return ALL.stream()
                .filter(line ->
                        line.partOf().map(Sourced::value).filter(whole::equals).isPresent())
                .toList();
    }

    /**
     * What the parts of a line come to, where that can be said: all its parts are known, each to the pound.
     *
     * @param line a line of this list
     * @return the sum of its parts, or empty where some part is not known or not exact
     */
    public static Optional<Amount> sumOfParts(FundingLine line) {
        List<Amount> amounts =
                partsOf(line.id()).stream().map(part -> part.amount().value()).toList();
        boolean complete =
                line.parts().filter(count -> count.value() == amounts.size()).isPresent();
        if (!complete || amounts.stream().anyMatch(amount -> amount.precision() != Precision.EXACTLY)) {
            return Optional.empty();
        }
        BigDecimal sum = amounts.stream().map(Amount::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Amount(Precision.EXACTLY, sum));
    }

    private static FundingLine project(String id, String what, long millions) {
        return FundingLine.builder()
                .id(id)
                .what(reported(what, PROJECTS))
                .amount(reported(Amount.of(millions * 1_000_000), PROJECTS))
                .partOf(reported("challenge-fund", PROJECTS))
                .build();
    }

    private static FundingLine cardiovascularResearchers() {
        Citation award = GUYS_BRC.at("fifth paragraph, further award");
        return FundingLine.builder()
                .id("cardiovascular-researchers")
                .what(stated(
                        "more projects of researchers at Guy's and St Thomas', beside the award to their co-operative",
                        award))
                .amount(stated(Amount.of(94_000), award))
                .funder(stated("National Institute for Health Research", award))
                .build();
    }

    private static FundingLine industryMatch() {
        return FundingLine.builder()
                .id("industry-match")
                .what(reported("private funding expected to follow that of the challenge fund", NEWSPAPER))
                .amount(reported(Amount.of(Precision.MORE_THAN, 250_000_000), NEWSPAPER))
                .funder(reported("industry", NEWSPAPER))
                .build();
    }

    private static FundingLine earlyDetection() {
        return FundingLine.builder()
                .id("early-detection")
                .what(reported("a study of five million healthy people, to find diseases early", SECOND_DEAL))
                .amount(reported(Amount.of(Precision.UP_TO, 79_000_000), SECOND_DEAL))
                .alsoQuoted(
                        reported(List.of(Amount.of(79_000_000)), CMS_LAW_NOW.at("the innovative economy, first point")))
                .partOf(reported("sector-deal-2", SECOND_DEAL))
                .funder(reported(
                        "Industrial Strategy Challenge Fund", CMS_LAW_NOW.at("the innovative economy, first point")))
                .build();
    }

    private static FundingLine digitalPathology() {
        Citation programme = CMS_LAW_NOW.at("the innovative economy, second point");
        return FundingLine.builder()
                .id("digital-pathology")
                .what(reported("the digital pathology programme", programme))
                .amount(reported(Amount.of(Precision.UP_TO, 50_000_000), programme))
                .partOf(reported("sector-deal-2", programme))
                .build();
    }

    private static FundingLine ucb() {
        return FundingLine.builder()
                .id("ucb")
                .what(reported("research and development in the United Kingdom, with a new site", SECOND_DEAL))
                .amount(reported(Amount.of(1_000_000_000), SECOND_DEAL))
                .alsoQuoted(reported(
                        List.of(Amount.of(Precision.ABOUT, 1_000_000_000)), DIGITAL_FUTURES.at("third paragraph")))
                .partOf(reported("sector-deal-2", SECOND_DEAL))
                .funder(reported("UCB", SECOND_DEAL))
                .build();
    }
}
