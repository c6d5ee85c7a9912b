package org.openktp.rules.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.UnexpectedTypeException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openktp.core.application.Application;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.programme.Round;
import org.openktp.rules.Screening;
import org.openktp.rules.decision.Decision;
import org.openktp.rules.innovate.eligibility.InnovateScreening;

/** Decides an application and reports what a constraint has to say of it. Immutable. */
final class Check {

    private final Screener screener;
    private final BiFunction<Decision, Screener, List<Shortcoming>> tell;
    private final Report report;

    private Check(
            Class<? extends Screener> screener,
            BiFunction<Decision, Screener, List<Shortcoming>> tell,
            Class<? extends Annotation> constraint) {
        this.screener = create(screener);
        this.tell = tell;
        this.report = new Report(constraint.getName());
    }

    static Check rules(Class<? extends Screener> screener) {
        return new Check(screener, Shortcomings::sure, MeetsRoundRules.class);
    }

    static Check completeness(Class<? extends Screener> screener) {
        return new Check(screener, Shortcomings::open, CompleteForRound.class);
    }

    private static Screener create(Class<? extends Screener> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException unusable) {
            throw new ConstraintDeclarationException(
                    "screener " + type.getName()
                            + " must be public, have a public constructor without parameters, and be"
                            + " in a package that module org.openktp.rules may use",
                    unusable);
        }
    }

    boolean passes(SchemeApplication application, ConstraintValidatorContext context) {
        return report.passes(shortcomings(application), UnaryOperator.identity(), context);
    }

    boolean passes(ApplicationForm form, ConstraintValidatorContext context) {
        SchemeApplication application;
        try {
            application = form.toApplication();
        } catch (IllegalArgumentException | NullPointerException refused) {
            return refuse(Objects.requireNonNullElse(refused.getMessage(), ""), context);
        }
        return application == null
                ? refuse("", context)
                : report.passes(shortcomings(application), form::property, context);
    }

    private boolean refuse(String detail, ConstraintValidatorContext context) {
        Shortcoming shortcoming = new Shortcoming(FindingCode.INVALID_VALUE, "", detail);
        return report.passes(List.of(shortcoming), UnaryOperator.identity(), context);
    }

    private List<Shortcoming> shortcomings(SchemeApplication application) {
        if (application instanceof Application toRound) {
            return shortcomings(toRound);
        }
        if (application instanceof InnovateApplication toCompetition) {
            return shortcomings(toCompetition);
        }
        throw new UnexpectedTypeException(
                application.getClass().getName() + " is an application to no scheme that is decided here");
    }

    private List<Shortcoming> shortcomings(Application application) {
        Screening screening = screener.screening();
        return unknown(application, screening.rounds().stream().map(Round::id).toList())
                .orElseGet(() -> tell.apply(
                        screener.asOf()
                                .map(day -> screening.decide(application, day))
                                .orElseGet(() -> screening.decide(application)),
                        screener));
    }

    private List<Shortcoming> shortcomings(InnovateApplication application) {
        InnovateScreening screening = screener.innovateScreening();
        return unknown(
                        application,
                        Competitions.CATALOGUE.entries().stream()
                                .map(Code::token)
                                .toList())
                .orElseGet(() -> tell.apply(
                        screener.asOf()
                                .map(day -> screening.decide(application, day))
                                .orElseGet(() -> screening.decide(application)),
                        screener));
    }

    private static Optional<List<Shortcoming>> unknown(SchemeApplication application, List<String> rounds) {
        return application
                .round()
                .filter(round -> !rounds.contains(round))
                .map(round -> List.of(new Shortcoming(
                        FindingCode.UNKNOWN_ROUND, "round", rounds.stream().collect(Collectors.joining(", ")))));
    }
}
