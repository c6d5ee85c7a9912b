package org.openktp.examples.benchmarks.contender.hand;

import org.openktp.examples.benchmarks.rule.Answer;
import org.openktp.examples.benchmarks.rule.Check;
import org.openktp.rules.decision.Verdict;

/**
 * The rules from the bytes of one application, without an object of it. It is as quick as it is because it trusts what it reads:
 * JSON without white space between tokens, names of fields and codes that exist, nothing twice, and either a value or why it
 * is missing. Whatever else comes, it answers wrongly or throws; a reader for the public cannot do so. Not for several threads.
 */
public final class BytesByHand {

    private static final int ALL = (1 << Check.values().length) - 1;
    private static final int OPENS = 2023_11_13;
    private static final int CLOSES = 2024_01_31;

    private final ByteWords words = new ByteWords();
    private byte[] in = {};
    private int at;
    private boolean briefly;
    private int failed;
    private int open;
    private boolean hasKind;
    private boolean isTrust;
    private boolean hasCode;
    private boolean isCode;

    /**
     * Checks every rule.
     *
     * @param json the application
     * @return the answer
     */
    public Answer answer(byte[] json) {
        read(json, false);
        return Answer.of(failed, open);
    }

    /**
     * The verdict, clear at the first rule that fails; what comes after it is not read.
     *
     * @param json the application
     * @return the verdict
     */
    public Verdict verdict(byte[] json) {
        read(json, true);
        return Answer.verdict(failed, open);
    }

    private void read(byte[] json, boolean untilClear) {
        in = json;
        at = 0;
        briefly = untilClear;
        failed = 0;
        open = ALL;
        hasKind = false;
        isTrust = false;
        hasCode = false;
        object();
    }

    private void object() {
        do {
            int name = at + 2;
            at = name;
            while (in[at] != '"') {
                at++;
            }
            int length = at - name;
            at += 2;
            if (in[at] != '{') {
                value(name, length);
            } else if (in[at + 2] == 'm') {
                after('}'); // of why it is missing
            } else {
                object();
            }
            if (briefly && failed != 0) {
                return;
            }
        } while (in[at] == ',');
        at++;
    }

    /** The first two letters of the names tell the fields apart, but for those of the employer. */
    private void value(int name, int length) {
        switch (in[name] << 8 | in[name + 1]) {
            case 's' << 8 | 'u' -> submittedOrSummary(length);
            case 'r' << 8 | 'o' -> roleOrRound(length);
            case 's' << 8 | 't' -> settle(Check.STAFF_GROUP, in[at + 1] != '0' || in[at + 2] != '6');
            case 'b' << 8 | 'a' -> settle(Check.BAND, in[at + 1] < '7');
            case 'n' << 8 | 'a' -> settle(Check.NATION, in[at + 1] == 'n');
            case 'e' << 8 | 'm' -> employer(length);
            case 'c' << 8 | 'l' -> percent();
            case 't' << 8 | 'i' -> title();
            case 't' << 8 | 'h' -> themes();
            case 'p' << 8 | 'a' -> partners();
            default -> skip();
        }
    }

    private void submittedOrSummary(int length) {
        if (length == 9) {
            int day = digits(1, 4) * 10_000 + digits(6, 2) * 100 + digits(9, 2);
            settle(Check.SUBMITTED_IN_TIME, day < OPENS || day > CLOSES);
        } else {
            int count = words();
            note(Check.SUMMARY_LENGTH, count < 100 || count > 400);
        }
    }

    private void roleOrRound(int length) {
        if (length == 4) {
            settle(Check.ROLE, in[at + 1] == 'o' || (in[at + 1] == 'a' && in[at + 4] == 'i'));
        } else {
            skip();
        }
    }

    private void employer(int length) {
        if (length == 12) {
            byte first = in[at + 1];
            hasKind = true;
            isTrust = first == 'n';
            settle(Check.EMPLOYER_KIND, !isTrust && first != 'o' && (first != 'h' || in[at + 2] != 'e'));
        } else {
            hasCode = true;
            isCode = in[at + 5] == 'R'
                    && isLetterOrDigit(in[at + 6])
                    && isLetterOrDigit(in[at + 7])
                    && in[at + 8] == '"';
            skip();
        }
        if (hasKind && (hasCode || !isTrust)) {
            note(Check.EMPLOYER_CODE, isTrust && !isCode);
        }
    }

    private void percent() {
        int percent = 0;
        while (in[at] >= '0' && in[at] <= '9') {
            percent = percent * 10 + in[at++] - '0';
        }
        note(Check.CLINICAL_TIME, percent < 20 || percent > 80);
    }

    private void title() {
        int count = words();
        note(Check.TITLE_LENGTH, count < 3 || count > 20);
    }

    private void themes() {
        int count = 0;
        boolean any = false;
        at++;
        while (in[at] != ']') {
            at += in[at] == ',' ? 1 : 0;
            any |= in[at + 3] != 'a';
            count++;
            skip();
        }
        at++;
        note(Check.THEMES, !any || count > 2);
    }

    private void partners() {
        boolean any = false;
        at++;
        while (in[at] != ']') {
            at += in[at] == ',' ? 1 : 0;
            any |= in[at + 1] != 'u';
            skip();
        }
        at++;
        note(Check.PARTNERS, !any);
    }

    private int words() {
        int count = words.count(in, at + 1);
        at = words.end() + 1;
        return count;
    }

    private int digits(int from, int count) {
        int number = 0;
        for (int i = at + from; i < at + from + count; i++) {
            number = number * 10 + in[i] - '0';
        }
        return number;
    }

    private void settle(Check check, boolean fails) {
        note(check, fails);
        skip();
    }

    private void note(Check check, boolean fails) {
        open &= ~check.bit();
        failed |= fails ? check.bit() : 0;
    }

    /** Past a string in which nothing is escaped, as no code is. */
    private void skip() {
        at++;
        after('"');
    }

    private void after(char end) {
        while (in[at] != end) {
            at++;
        }
        at++;
    }

    private static boolean isLetterOrDigit(byte character) {
        return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
    }
}
