package org.openktp.io.report;

import java.util.regex.Pattern;

/**
 * Text made safe to open in a spreadsheet, which takes a cell that begins with an equals sign, say, for a formula and computes
 * it, whoever wrote it. An apostrophe before such a text makes it text again.
 *
 * <p>What is dangerous at the beginning of a cell is listed by OWASP under "CSV Injection" ({@code = + - @}, tab, carriage
 * return, line feed), in its Web Security Testing Guide under "Testing for CSV Injection" (their full-width forms) and in its
 * Application Security Verification Standard 5.0 under 1.2.10 (the null character). The first also warns of separators within a
 * cell: a spreadsheet that separates cells by semicolons or tabs begins a new one there, as at a line end, so that a sign that follows
 * is guarded too, and one that hides behind quotation marks, blanks or characters that are not seen.
 *
 * <p>For example, {@code guard("=1+1")} is {@code '=1+1}, and {@code guard("r4-0001")} stays what it is.
 */
public final class SpreadsheetText {

    private static final String SIGNS = "=+\\-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** Behind what a sign may hide: quotation marks, and what is blank or not seen and may be trimmed. */
    private static final String PASSED = "[\"'\\p{Z}\\p{Cf}\\x0B\\x0C\\x85]*";

    /** What the first cell begins with that is dangerous, and what one does that another separator would begin. */
    private static final Pattern UNGUARDED = pattern("");

    private static final Pattern GUARDED = pattern("'");

    private SpreadsheetText() {}

    private static Pattern pattern(String guard) {
        String first = "\\A" + guard + "(?=" + PASSED + "[\t\r\n\0" + SIGNS + "])";
        String later = "(?<=[;\t\r\n])" + guard + "(?=" + PASSED + "[" + SIGNS + "])";
        return Pattern.compile(first + "|" + later);
    }

    /**
     * A text that no spreadsheet takes for a formula.
     *
     * @param text any text
     * @return the text, with an apostrophe wherever a cell may begin with something dangerous
     */
    public static String guard(String text) {
        return UNGUARDED.matcher(text).replaceAll("'");
    }

    /**
     * The text that was guarded.
     *
     * @param guarded what {@link #guard} gave
     * @return the text as it was before
     */
    public static String unguard(String guarded) {
        return GUARDED.matcher(guarded).replaceAll("");
    }
}
