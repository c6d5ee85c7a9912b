package org.openktp.examples.screening.codes;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tokens that somebody may have meant who wrote another. */
final class NearTokens {

    /** The most letters in which a token may differ, and the fewest with which one of its words must begin. */
    private static final int MOST_CHANGES = 2;

    private static final int FEWEST_LETTERS = 4;

    private NearTokens() {}

    /** The tokens that are nearly the same, or in which a word begins alike. */
    static List<String> of(String wanted, List<String> tokens) {
        return tokens.stream()
                .filter(token -> sharesWord(wanted, token) || changes(wanted, token) <= MOST_CHANGES)
                .toList();
    }

    private static boolean sharesWord(String wanted, String token) {
        List<String> words = List.of(token.split("-", -1));
        return Stream.of(wanted.split("[^a-z0-9]+", -1))
                .anyMatch(word ->
                        word.length() >= FEWEST_LETTERS && words.stream().anyMatch(each -> each.startsWith(word)));
    }

    /** How many letters must be changed, put in or left out. */
    private static int changes(String one, String other) {
        int[] above = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
