package org.openktp.examples.benchmarks.contender;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.openktp.examples.benchmarks.plain.PlainEmployerKind;
import org.openktp.examples.benchmarks.plain.PlainNation;
import org.openktp.examples.benchmarks.plain.PlainPartner;
import org.openktp.examples.benchmarks.plain.PlainRole;
import org.openktp.examples.benchmarks.plain.PlainTheme;

/** What passes the twelve rules, for contenders that are told so in Java. Not to be changed. */
public final class Passing {

    /** The first day of submission. */
    public static final LocalDate OPENS = LocalDate.of(2023, 11, 13);

    /** The last day of submission. */
    public static final LocalDate CLOSES = LocalDate.of(2024, 1, 31);

    /** The roles. */
    public static final Set<PlainRole> ROLES =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PlainRole.ASSISTANT, PlainRole.OTHER)));

    /** The nations. */
    public static final Set<PlainNation> NATIONS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PlainNation.NORTHERN_IRELAND)));

    /** The kinds of employer. */
    public static final Set<PlainEmployerKind> KINDS = Collections.unmodifiableSet(
            EnumSet.of(PlainEmployerKind.NHS_TRUST, PlainEmployerKind.HEALTH_BOARD, PlainEmployerKind.OTHER_NHS_BODY));

    /** The themes of which one must be there. */
    public static final Set<PlainTheme> THEMES =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PlainTheme.MEASUREMENTS_AND_STANDARDS)));

    /** The partners of which one must be there. */
    public static final Set<PlainPartner> PARTNERS =
            Collections.unmodifiableSet(EnumSet.of(PlainPartner.NPL, PlainPartner.NML, PlainPartner.MHRA));

    private Passing() {}
}
