package org.openktp.core.finding;

import java.util.List;

/**
 * What a code means, and what somebody who gets it is to do. Both are English, and whole sentences.
 *
 * @param code the code
 * @param meaning what is so where the code is given
 * @param remedy what to change, or that nothing has to be
 * @param uses when the code is given and what it does there, at least one, each stage once
 */
public record FindingGuide(FindingCode code, String meaning, String remedy, List<FindingUse> uses) {

    /**
     * Copies the uses.
     *
     * @param code the component of that name
     * @param meaning the component of that name
     * @param remedy the component of that name
     * @param uses the component of that name
     * @throws IllegalArgumentException if a text does not end as a sentence does, or there is no use, or a stage twice
     */
    public FindingGuide {
        requireSentence("meaning", meaning, code);
        requireSentence("remedy", remedy, code);
        uses = List.copyOf(uses);
        if (uses.isEmpty() || uses.stream().map(FindingUse::stage).distinct().count() < uses.size()) {
            throw new IllegalArgumentException("uses of " + code + " must be one or more, each stage once");
        }
    }

    private static void requireSentence(String name, String text, FindingCode code) {
        if (text.length() < 2 || !text.endsWith(".") || !text.equals(text.strip())) {
            throw new IllegalArgumentException(name + " '" + text + "' of " + code + " must be a sentence");
        }
    }
}
