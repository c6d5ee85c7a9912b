package org.openktp.examples.benchmarks.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Titles and summaries of words of the field, of so many words and about so many characters. */
final class Prose {

    private static final String VOCABULARY = """
        a to of in by on at we the and for its new use our how may one lab two with that this from will into data each test care \
        dose time cost risk such their assay which these image model blood study where tests scale method sample signal sensor \
        device tissue volume normal patient imaging quality results between clinical accuracy standard reference diagnosis \
        treatment biomarker screening ultrasound laboratory validation microscopy instrument calibration measurement \
        uncertainty sensitivity repeatability standardised radiotherapy traceability verification spectrometry \
        harmonisation interlaboratory reproducibility electrochemical transferability haematological\
        """;
    private static final List<List<String>> BY_LENGTH = byLength();
    private static final int LONGEST = BY_LENGTH.size() - 1;
    private static final String[] OTHER_LETTERS = {"µ", "é", "–"};

    private final SplittableRandom random;

    Prose(SplittableRandom random) {
        this.random = random;
    }

    private static List<List<String>> byLength() {
        List<List<String>> words = new ArrayList<>();
        for (String word : VOCABULARY.split(" ", -1)) {
            while (words.size() <= word.length()) {
                words.add(new ArrayList<>());
            }
            words.get(word.length()).add(word);
        }
        return words;
    }

    String title(boolean failing) {
        int words = failing ? random.nextBoolean() ? 2 : 21 : 3 + random.nextInt(18);
        return text(words, words * 8);
    }

    /** So long that with its title and all else an application has 2,000 to 2,500 bytes. */
    String summary(boolean failing, String title) {
        String text = text(failing ? tooFewOrMany() : enough(), 1_830 + random.nextInt(230) - title.length());
        return random.nextInt(50) == 0
                ? text.replaceFirst("[a-z]", OTHER_LETTERS[random.nextInt(OTHER_LETTERS.length)])
                : text;
    }

    private int enough() {
        int share = random.nextInt(20);
        return share == 0 ? 100 : share == 1 ? 400 : 200 + random.nextInt(101);
    }

    private int tooFewOrMany() {
        return random.nextBoolean() ? 99 - random.nextInt(20) : 401 + random.nextInt(40);
    }

    private String text(int words, int length) {
        StringBuilder text = new StringBuilder();
        for (int left = words; left > 0; left--) {
            text.append(text.isEmpty() ? "" : " ");
            int each = (length - text.length()) / left - 1;
            text.append(word(Math.max(1, each + random.nextInt(-2, 3))));
        }
        return text.toString();
    }

    /** A word of the length or the next shorter, or several joined by hyphens. */
    private String word(int length) {
        if (length > LONGEST) {
            return word(length / 2) + "-" + word(length - length / 2 - 1);
        }
        List<String> words = BY_LENGTH.get(length);
        return words.isEmpty() ? word(length - 1) : words.get(random.nextInt(words.size()));
    }
}
