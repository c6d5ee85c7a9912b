package org.openktp.core.career;

import org.openktp.core.code.Code;

/**
 * A pay band of Agenda for Change, lowest first. 8a to 8d are bands of their own. Where each is seen, and the closing of
 * band 1, are in {@link AgendaForChangeBands}.
 *
 * @see org.openktp.core.career.CareerSources
 */
public enum AgendaForChangeBand implements Code {
    /** Band 1, closed to new entrants. */
    BAND_1("1"),
    /** Band 2. */
    BAND_2("2"),
    /** Band 3. */
    BAND_3("3"),
    /** Band 4. */
    BAND_4("4"),
    /** Band 5. */
    BAND_5("5"),
    /** Band 6. */
    BAND_6("6"),
    /** Band 7. */
    BAND_7("7"),
    /** Band 8a. */
    BAND_8A("8a"),
    /** Band 8b. */
    BAND_8B("8b"),
    /** Band 8c. */
    BAND_8C("8c"),
    /** Band 8d. */
    BAND_8D("8d"),
    /** Band 9. */
    BAND_9("9");

    private final String token;

    AgendaForChangeBand(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }

    @Override
    public String label() {
        return "band " + token;
    }
}
