package org.openktp.core.knowledge;

import java.time.LocalDate;

/** What values check of the knowledge that they are made of. */
public final class KnowledgeChecks {

    private KnowledgeChecks() {}

    /**
     * A number of things.
     *
     * @param subject what is counted, for the message
     * @param number what is known of the number
     * @throws IllegalArgumentException if a number that it names is negative
     */
    public static void requireNotNegative(String subject, Knowledge<Integer> number) {
        for (int each : number.named()) {
            if (each < 0) {
                throw new IllegalArgumentException(subject + " " + each + " must not be negative");
            }
        }
    }

    /**
     * The day on which an application was submitted.
     *
     * @param submitted what is known of the day
     * @param id the reference of the application, for the message
     * @throws IllegalArgumentException if it is not applicable, or the year of a day that it names has not four digits
     */
    public static void requireSubmission(Knowledge<LocalDate> submitted, String id) {
        if (submitted instanceof NotApplicable) {
            throw new IllegalArgumentException(
                    "submitted applies to application " + id + "; where it is not known it is missing");
        }
        if (submitted instanceof Known<LocalDate> known) {
            requireYear(known.get(), id);
        } else {
            submitted.named().forEach(day -> requireYear(day, id));
        }
    }

    private static void requireYear(LocalDate day, String id) {
        if (day.getYear() < 1000 || day.getYear() > 9999) {
            throw new IllegalArgumentException(
                    "submitted " + day + " of application " + id + " must be in a year from 1000 to 9999");
        }
    }
}
