package org.openktp.io.grant;

import org.openktp.core.code.EnumCode;

/** Why something did not survive, or is there in a way that its publisher has to know. A reason keeps its meaning. */
public enum LossReason implements EnumCode {
    /** The standard has no field for it. */
    NO_PLACE("the standard has no place for it"),
    /** It is about a person, and is not published. */
    WITHHELD("it is about a person and is not published"),
    /** It is the reference of the award, by which it was published all the same. */
    PUBLISHED("it was published, as the reference of the award"),
    /** It is known, but not as exactly as the standard asks. */
    NOT_EXACT("it is not known as exactly as the standard asks"),
    /** That it is unknown or was declined cannot be said in the standard. */
    NOT_KNOWN("the standard cannot say that it is not known"),
    /** No official list identifies the organisation; the publisher's own reference was used. */
    NO_OFFICIAL_ID("no official list identifies it, and the publisher's own reference was used"),
    /** The standard requires it and it is not there, so that the award was refused. */
    REQUIRED("the standard requires it and it is not known; the award was refused"),
    /** An identifier may not have its spelling, so that it is there with another. */
    RESPELLED("an identifier is not spelt like that; it is there with underscores"),
    /** The list that an identifier names is not known here, or it is not written as that list has it. It was used all the same. */
    UNCONFIRMED("it was used, but nothing here confirms that an official list has it"),
    /** Another award or organisation of the export has the same identifier, so that this award was refused. */
    DUPLICATE("another award or organisation has the same identifier; the award was refused"),
    /** The award was refused, and this went with it. */
    AWARD_REFUSED("the award was refused"),
    /** A cell cannot tell an empty or null value from one that is absent. */
    EMPTY("a cell cannot tell it from a value that is absent"),
    /** A cell has no type, and is read as another one than it was. */
    TYPE("a cell has no type, and this is read as another"),
    /** No heading of a column leads to it. */
    NO_HEADING("no heading of a column leads to it"),
    /** It could not be read, so that it could not be written either. */
    NOT_READ("it could not be read");

    private final String label;

    LossReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
