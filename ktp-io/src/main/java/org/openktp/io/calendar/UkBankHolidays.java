package org.openktp.io.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.openktp.core.organisation.Nation;
import org.openktp.core.time.BankHolidays;
import org.openktp.core.time.WorkingCalendar;

/**
 * The bank holidays of the four nations from 2012 to 2028, as the library Jollyday computes them.
 *
 * <p>In these years, and no others, they were compared day by day with copies of the lists of <a
 * href="https://www.gov.uk/bank-holidays">GOV.UK</a>, one for England and Wales together, one for Scotland and one for
 * Northern Ireland, and are the same: with the substitute days for holidays on a weekend, and with the days moved or
 * added once, such as 8 May 2020, 19 September 2022 and, in Scotland alone, 15 June 2026. Other years are refused. A
 * holiday proclaimed for the years ahead after the library was released is missing until the library is renewed.
 *
 * <p>Scotland's bank holidays are not kept uniformly. Its government <a
 * href="http://www.gov.scot/Topics/People/standrewsdaybill/questionsanswers">says</a> that most employees there do not
 * have all of them off, that whether St Andrew's Day is a holiday is up to employers, and that since Easter 1996 Scottish
 * clearing banks close on the days of England and Wales. The days of one employer can be listed with {@link
 * BankHolidays#of}.
 *
 * <p>No clock and no default locale is read. Jollyday can be reconfigured by system properties of its own ({@code
 * de.focus_shift.jollyday.config…}) and by files on the class path; a host that does so answers for the result.
 */
public final class UkBankHolidays {

    private static final int FIRST_YEAR = 2012;
    private static final int LAST_YEAR = 2028;

    private UkBankHolidays() {}

    /**
     * The bank holidays of a nation. Those of Wales are those of England. Computed anew on each call, so keep the result.
     *
     * @param nation the nation
     * @return its bank holidays from 2012 to 2028
     */
    public static BankHolidays of(Nation nation) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        String region = region(nation);
        List<LocalDate> days = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(Year::of)
                .flatMap(year -> manager.getHolidays(year, region).stream())
                .map(Holiday::getDate)
                .toList();
        return BankHolidays.of(nation.label(), FIRST_YEAR, LAST_YEAR, days);
    }

    /**
     * The working days of a nation: Monday to Friday but for its bank holidays.
     *
     * @param nation the nation
     * @return its calendar from 2012 to 2028
     */
    public static WorkingCalendar workingCalendar(Nation nation) {
        return WorkingCalendar.mondayToFriday(of(nation));
    }

    /** What the library calls a nation. */
    private static String region(Nation nation) {
        return switch (nation) {
            case ENGLAND -> "eng";
            case SCOTLAND -> "sct";
            case WALES -> "wls";
            case NORTHERN_IRELAND -> "nir";
        };
    }
}
