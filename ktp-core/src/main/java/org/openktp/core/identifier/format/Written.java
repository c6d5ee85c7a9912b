package org.openktp.core.identifier.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A text on its way to the canonical form, with notes of what was put right. For one thread. */
final class Written {

    private final List<String> notes = new ArrayList<>();
    private String text;

    Written(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    Written note(String note) {
        notes.add(note);
        return this;
    }

    /** Without any blank, inside or around. */
    Written withoutBlanks() {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Words.isBlank(text.charAt(i))) {
                result.append(text.charAt(i));
            }
        }
        return become(result.toString(), "blanks removed");
    }

    /** In upper case, of the letters A to Z alone, so that no other character turns into one of them. */
    Written upperCase() {
        return become(shifted('a', 'z', 'A' - 'a'), "put into upper case");
    }

    /** In lower case, of the letters A to Z alone. */
    Written lowerCase() {
        return become(shifted('A', 'Z', 'a' - 'A'), "put into lower case");
    }

    /** Without the first of some beginnings that it has, in whichever case. */
    Written without(List<String> beginnings, String note) {
        return beginnings.stream()
                .filter(each -> text.regionMatches(true, 0, each, 0, each.length()))
                .findFirst()
                .map(each -> become(text.substring(each.length()), note))
                .orElse(this);
    }

    /** Without an address before it, by whichever protocol, and without the slash that may end one. */
    Written withoutAddress(String host) {
        List<String> beginnings = Stream.of("https://", "http://", "")
                .flatMap(protocol -> Stream.of(protocol + host, protocol + "www." + host))
                .toList();
        String before = text;
        without(beginnings, "address left out");
        return !text.equals(before) && text.endsWith("/") ? as(text.substring(0, text.length() - 1)) : this;
    }

    /** Changed into another text, with a note if it is another. */
    Written become(String other, String note) {
        if (!other.equals(text)) {
            text = other;
            notes.add(note);
        }
        return this;
    }

    /** Changed into another text of which the notes already speak. */
    Written as(String other) {
        text = other;
        return this;
    }

    Format.Shaped fits() {
        return new Format.Shaped.Fits(text, List.copyOf(notes));
    }

    private String shifted(char from, char to, int by) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < result.length(); i++) {
            char each = result.charAt(i);
            if (each >= from && each <= to) {
                result.setCharAt(i, (char) (each + by));
            }
        }
        return result.toString();
    }
}
