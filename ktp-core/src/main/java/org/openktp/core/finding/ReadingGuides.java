package org.openktp.core.finding;

import static org.openktp.core.finding.FindingEffect.NOTED;
import static org.openktp.core.finding.FindingEffect.REFUSES_DOCUMENT;
import static org.openktp.core.finding.FindingEffect.REJECTS_RECORD;

import java.util.List;

/** The guides to what is found when files are read, those of reference data among them. */
final class ReadingGuides {

    private static final FindingUse RECORD = use(FindingStage.READING, REJECTS_RECORD);
    private static final FindingUse ANY = use(FindingStage.READING, REJECTS_RECORD, REFUSES_DOCUMENT);
    private static final FindingUse BESIDE = use(FindingStage.REFERENCE_DATA, NOTED);
    private static final FindingUse ROW = use(FindingStage.REFERENCE_DATA, REJECTS_RECORD);

    static final List<FindingGuide> ALL = List.of(
            guide(
                    FindingCode.NOT_JSON,
                    "The text is not one JSON value: a quotation mark, a comma or a bracket is missing or one too many, or "
                            + "something follows its end.",
                    "Correct the syntax at the line and column named; in NDJSON each record is a whole object on one line.",
                    ANY),
            guide(
                    FindingCode.NOT_CSV,
                    "The row is not CSV as RFC 4180 has it, or has more or fewer cells than there are columns.",
                    "Give each row as many cells as the header; put a cell with a comma, a quotation mark or a line break "
                            + "into quotation marks, and write a quotation mark in it twice.",
                    RECORD,
                    ROW),
            guide(
                    FindingCode.INVALID_UTF8,
                    "Some bytes are not text in UTF-8, as in a file that was saved in another encoding.",
                    "Save the file as UTF-8; spreadsheets call this \"CSV UTF-8\".",
                    ANY,
                    ROW),
            guide(
                    FindingCode.DUPLICATE_KEY,
                    "A name is given twice where it may stand once, such as a property in one object, and it cannot be told "
                            + "which of them counts.",
                    "Keep the one that is right, and take the other out.",
                    ANY),
            guide(
                    FindingCode.TOO_LONG,
                    "The record or document, or something in it, is longer than the limit that the message names.",
                    "Take out what does not belong in it, or split it; a host that means to read more sets other limits.",
                    ANY,
                    ROW),
            guide(
                    FindingCode.TOO_DEEP,
                    "Objects and lists stand in one another more deeply than the limit that the message names.",
                    "Write it flatter, as its format asks; a host that means to read more sets other limits.",
                    ANY),
            guide(
                    FindingCode.TOO_MANY,
                    "There are more values in it than the limit that the message names: properties, elements, cells of a row, or "
                            + "entries of a history.",
                    "Leave out what its format does not know, or split it; a host that means to read more sets other limits.",
                    ANY),
            guide(
                    FindingCode.MORE_FINDINGS,
                    "More is wrong than is told: the first hundred findings stand before this one, which counts the rest.",
                    "Correct what is named, and read it again.",
                    ANY),
            guide(
                    FindingCode.REST_NOT_READ,
                    "From this place on it cannot be told where records begin and end, and nothing after it was read: a syntax "
                            + "error in a JSON array, a quotation mark in CSV that never closes, or a header that cannot be used.",
                    "Correct the place named and read the file again; records before it were read. In NDJSON a wrong line "
                            + "costs only itself.",
                    RECORD,
                    ROW),
            guide(
                    FindingCode.WRONG_TYPE,
                    "A value is of another type than its property holds, such as a number where a text must be.",
                    "Write it in the type that the message names: texts in quotation marks; numbers, true and false without; "
                            + "lists in square brackets; objects in braces.",
                    ANY),
            guide(
                    FindingCode.REQUIRED,
                    "A property, a column or a line without which the rest cannot be used is absent or blank.",
                    "Add what the message names.",
                    ANY,
                    ROW),
            guide(
                    FindingCode.UNKNOWN_CODE,
                    "A token is not in the list from which it must be.",
                    "Use one of the tokens that the message names, spelled exactly so; where none is right in an application, "
                            + "say that the fact is unknown rather than give one that nearly fits.",
                    ANY,
                    ROW),
            guide(
                    FindingCode.UNKNOWN_ROUND,
                    "A round or competition is named that is not known here, or is one of another scheme.",
                    "Correct its identifier: \"ktp list rounds\" and \"ktp list competitions\" print those shipped; a round of "
                            + "your own is given with --rounds.",
                    ANY,
                    use(FindingStage.RULES, NOTED)),
            guide(
                    FindingCode.INVALID_VALUE,
                    "A value is of the right type, but cannot be one of its property: a date that does not exist, a number "
                            + "outside its range, a text of the wrong form, an empty list. Of reference data the rest of the row may "
                            + "be used without it.",
                    "Write it as the message says; a date as 2024-01-31, or 2024-01 or 2024 where its day may be unknown.",
                    ANY,
                    use(FindingStage.REFERENCE_DATA, REJECTS_RECORD, NOTED),
                    use(FindingStage.RULES, NOTED)),
            guide(
                    FindingCode.CONTRADICTION,
                    "Facts or properties exclude one another, so that they cannot all be right, and nothing is decided on them.",
                    "Find out which of those named is wrong, and correct it or leave it out.",
                    ANY,
                    BESIDE,
                    use(FindingStage.RULES, NOTED)),
            guide(
                    FindingCode.UNKNOWN_PROPERTY,
                    "A property is given that nothing here reads, and what it says has no effect. It rejects a line of a history "
                            + "and refuses a document, which would be another one without it; beside applications, scorecards and "
                            + "the facts of an event it is noted.",
                    "Correct its spelling to one of those there are, or take it out.",
                    use(FindingStage.READING, REJECTS_RECORD, REFUSES_DOCUMENT, NOTED)),
            guide(
                    FindingCode.NORMALISED,
                    "A value was not written in its usual form and was read in it: blanks around it left out, zeros that it had "
                            + "lost restored, or letters put into upper case.",
                    "Nothing has to be done; write it as the message spells it to be rid of the finding.",
                    BESIDE),
            guide(
                    FindingCode.UNCONFIRMED,
                    "A value was accepted, though no page of its issuer was found that gives the form of such values.",
                    "Compare it with the register of its issuer before anything depends on it.",
                    BESIDE),
            guide(
                    FindingCode.AMBIGUOUS,
                    "A number may belong to more than one scheme of identifiers, and was not used.",
                    "Look the organisation up in the registers named, and identify it by the number of the right one, with its "
                            + "scheme.",
                    BESIDE),
            guide(
                    FindingCode.SHARED,
                    "Another record of the file has the same identifier.",
                    "Compare the records named: take out the one that repeats the other, or correct the identifier.",
                    BESIDE),
            guide(
                    FindingCode.NO_IDENTIFIER,
                    "A row has no number that identifies what it describes.",
                    "Add the number from the register; until then the row can be found by its name alone.",
                    BESIDE));

    private ReadingGuides() {}

    static FindingUse use(FindingStage stage, FindingEffect... effects) {
        return new FindingUse(stage, List.of(effects));
    }

    static FindingGuide guide(FindingCode code, String meaning, String remedy, FindingUse... uses) {
        return new FindingGuide(code, meaning, remedy, List.of(uses));
    }
}
