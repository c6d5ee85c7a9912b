package org.openktp.rules.fact;

import org.openktp.core.text.WordCounting;

/** Texts of any length that have at least one character other than white space. */
public record Text() implements Domain<String> {

    @Override
    public boolean contains(String value) {
        return WordCounting.WHITE_SPACE.count(value) > 0;
    }

    @Override
    public String canonical() {
        return "text";
    }

    /** Written out, as is the hash: what Java writes for a record is linked at its first use, which makes a start slow. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Text;
    }

    @Override
    public int hashCode() {
        return Text.class.getName().hashCode();
    }
}
