package org.openktp.examples.benchmarks.cohort;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.career.Role;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.programme.Theme;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.examples.benchmarks.rule.TwelveRules;

/** Values that pass a rule or fail it, those at the bounds among them. */
final class Values {

    private static final String LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int DAYS = (int) (TwelveRules.CLOSES.toEpochDay() - TwelveRules.OPENS.toEpochDay()) + 1;
    private static final Set<Role> OTHER_ROLES = EnumSet.complementOf(EnumSet.copyOf(TwelveRules.ROLES));
    private static final List<AgendaForChangeBand> BANDS = List.of(AgendaForChangeBand.values());
    private static final int BAND_7 = BANDS.indexOf(AgendaForChangeBand.BAND_7);
    private static final List<Integer> PERCENTAGES =
            IntStream.rangeClosed(20, 80).boxed().toList();
    private static final List<Integer> OTHER_PERCENTAGES = IntStream.concat(
                    IntStream.range(0, 20), IntStream.rangeClosed(81, 100))
            .boxed()
            .toList();
    private static final Set<OrganisationKind> OTHER_KINDS = EnumSet.complementOf(EnumSet.copyOf(TwelveRules.KINDS));

    private final SplittableRandom random;

    Values(SplittableRandom random) {
        this.random = random;
    }

    <T> T any(Collection<T> values) {
        return values.stream().skip(random.nextInt(values.size())).findFirst().orElseThrow();
    }

    LocalDate day(boolean failing) {
        int day = random.nextInt(DAYS);
        if (!failing) {
            return TwelveRules.OPENS.plusDays(day);
        }
        return random.nextBoolean() ? TwelveRules.OPENS.minusDays(1 + day) : TwelveRules.CLOSES.plusDays(1 + day);
    }

    Role role(boolean failing) {
        return any(failing ? OTHER_ROLES : TwelveRules.ROLES);
    }

    AgendaForChangeBand band(boolean failing) {
        return any(failing ? BANDS.subList(0, BAND_7) : BANDS.subList(BAND_7, BANDS.size()));
    }

    int percent(boolean failing) {
        return any(failing ? OTHER_PERCENTAGES : PERCENTAGES);
    }

    OrganisationKind kind(boolean failing, boolean trust) {
        if (failing) {
            return any(OTHER_KINDS);
        }
        return trust || random.nextInt(10) < 7 ? OrganisationKind.NHS_TRUST : any(TwelveRules.KINDS);
    }

    String employer(OrganisationKind kind, boolean failing) {
        return switch (kind) {
            case NHS_TRUST -> failing ? "R" + letters(4) : "R" + letters(2);
            case HEALTH_BOARD -> "7A" + (1 + random.nextInt(7));
            default -> String.format(Locale.ROOT, "A%dV%dS", random.nextInt(10), random.nextInt(10));
        };
    }

    private String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(LETTERS_AND_DIGITS.charAt(random.nextInt(LETTERS_AND_DIGITS.length())));
        }
        return letters.toString();
    }

    Set<Theme> themes(boolean failing) {
        List<Theme> all = TwelveRules.ROUND.themeList();
        if (failing) {
            return random.nextBoolean() ? Set.of(all.get(3)) : Set.copyOf(all);
        }
        Theme first = any(TwelveRules.THEMES);
        return random.nextBoolean() ? Set.of(first) : ordered(List.of(first, any(all)));
    }

    Set<Organisation> partners(boolean failing) {
        if (failing) {
            return random.nextBoolean() ? Set.of() : Set.of(HcsKtp.UKAS);
        }
        Organisation first = any(TwelveRules.PARTNERS);
        return random.nextBoolean() ? Set.of(first) : ordered(List.of(first, any(HcsKtp.PROGRAMME.partners())));
    }

    private static <T> Set<T> ordered(List<T> values) {
        return new LinkedHashSet<>(values);
    }
}
