package org.openktp.core.organisation.nhs;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.reported;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.identifier.Identifier;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.core.organisation.OrganisationSources;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.Validity;

/**
 * The health boards of Wales and Scotland. Four of the Scottish boards had another code until 2018 or 2019. Codes of
 * Scottish boards in the Organisation Data Service were not found.
 *
 * @see org.openktp.core.organisation.OrganisationSources
 */
public final class HealthBoards {

    private static final Citation WELSH = OrganisationSources.WELSH_BOARDS.at("LOCAL_HEALTH_BOARDS");
    private static final Citation SCOTTISH = OrganisationSources.SCOTTISH_BOARDS.at("columns HB, HBName and the dates");
    private static final Citation SPECIAL = OrganisationSources.SPECIAL_BOARDS.at("columns SHB and SHBName");

    private static final Validity UNTIL_2018 = Validity.between("2014-04-01", "2018-02-01");
    private static final Validity UNTIL_2019 = Validity.between("2014-04-01", "2019-03-31");

    /** The seven local health boards of Wales. */
    public static final List<HealthBoard> WALES = List.of(
            welsh("betsi-cadwaladr", "Betsi Cadwaladr University Health Board", "7A1", "W11000023"),
            welsh("hywel-dda", "Hywel Dda University Health Board", "7A2", "W11000025"),
            welsh("swansea-bay", "Swansea Bay University Health Board", "7A3", "W11000031"),
            welsh("cardiff-and-vale", "Cardiff and Vale University Health Board", "7A4", "W11000029"),
            welsh("cwm-taf-morgannwg", "Cwm Taf Morgannwg University Health Board", "7A5", "W11000030"),
            welsh("aneurin-bevan", "Aneurin Bevan University Health Board", "7A6", "W11000028"),
            welsh("powys", "Powys Teaching Health Board", "7A7", "W11000024"));

    /** The fourteen health boards of areas of Scotland. */
    public static final List<HealthBoard> SCOTLAND = List.of(
            scottish("ayrshire-and-arran", "NHS Ayrshire and Arran", "S08000015"),
            scottish("borders", "NHS Borders", "S08000016"),
            scottish("dumfries-and-galloway", "NHS Dumfries and Galloway", "S08000017"),
            recoded("fife", "NHS Fife", "S08000029", stated(former("S08000018", UNTIL_2018), SCOTTISH)),
            scottish("forth-valley", "NHS Forth Valley", "S08000019"),
            scottish("grampian", "NHS Grampian", "S08000020"),
            recoded(
                    "greater-glasgow-and-clyde",
                    "NHS Greater Glasgow and Clyde",
                    "S08000031",
                    stated(former("S08000021", UNTIL_2019), SCOTTISH)),
            scottish("highland", "NHS Highland", "S08000022"),
            recoded("lanarkshire", "NHS Lanarkshire", "S08000032", stated(former("S08000023", UNTIL_2019), SCOTTISH)),
            scottish("lothian", "NHS Lothian", "S08000024"),
            scottish("orkney", "NHS Orkney", "S08000025"),
            scottish("shetland", "NHS Shetland", "S08000026"),
            // The date of archiving of this one was not seen; the day before the next code was enacted is deduced.
            recoded("tayside", "NHS Tayside", "S08000030", inferred(former("S08000027", UNTIL_2018), SCOTTISH)),
            scottish("western-isles", "NHS Western Isles", "S08000028"));

    /** A special health board that treats patients, without an area of its own. */
    public static final HealthBoard GOLDEN_JUBILEE = new HealthBoard(
            "golden-jubilee",
            stated("The Golden Jubilee National Hospital", SPECIAL),
            Nation.SCOTLAND,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(stated("SB0801", SPECIAL)));

    private static final List<HealthBoard> ALL = Stream.of(WALES, SCOTLAND, List.of(GOLDEN_JUBILEE))
            .flatMap(List::stream)
            .toList();

    /** All boards by token: of Wales, of Scotland, and the special one. */
    public static final Catalogue<HealthBoard> CATALOGUE = Catalogue.of(
            "boards",
            "Health boards of Wales and Scotland",
            ALL,
            HealthBoard::token,
            List.of(
                    Field.of("name", HealthBoard::name),
                    Field.of("nation", board -> board.name().with(board.nation())),
                    Field.maybe("ods", HealthBoard::ods),
                    Field.maybe("gss", HealthBoard::gss),
                    Field.maybe("gss-superseded", HealthBoard::former),
                    Field.maybe("special-board", HealthBoard::special)));

    private HealthBoards() {}

    /**
     * The board with a code, whether that is the present one or one that was superseded.
     *
     * @param code a code in any scheme
     * @return the board, or empty where none has or had that code
     */
    public static Optional<HealthBoard> find(Identifier code) {
        return ALL.stream().filter(board -> has(board, code)).findFirst();
    }

    private static boolean has(HealthBoard board, Identifier code) {
        return Stream.of(
                        board.gss().map(Sourced::value),
                        board.former().map(former -> former.value().code()),
                        board.ods().map(ods -> ods.value().identifier()))
                .flatMap(Optional::stream)
                .anyMatch(code::equals);
    }

    private static HealthBoard welsh(String token, String name, String ods, String gss) {
        return new HealthBoard(
                token,
                reported(name, WELSH),
                Nation.WALES,
                Optional.of(reported(OrganisationId.ods(ods), WELSH)),
                Optional.of(reported(gss(gss), WELSH)),
                Optional.empty(),
                Optional.empty());
    }

    private static HealthBoard scottish(String token, String name, String gss) {
        return scottish(token, name, gss, Optional.empty());
    }

    private static HealthBoard recoded(String token, String name, String gss, Sourced<FormerCode> former) {
        return scottish(token, name, gss, Optional.of(former));
    }

    private static HealthBoard scottish(String token, String name, String gss, Optional<Sourced<FormerCode>> former) {
        return new HealthBoard(
                token,
                stated(name, SCOTTISH),
                Nation.SCOTLAND,
                Optional.empty(),
                Optional.of(stated(gss(gss), SCOTTISH)),
                former,
                Optional.empty());
    }

    private static FormerCode former(String gss, Validity validity) {
        return new FormerCode(gss(gss), validity);
    }

    private static Identifier gss(String code) {
        return new Identifier(IdentifierScheme.GSS, code);
    }
}
