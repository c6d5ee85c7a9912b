package org.openktp.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.ApplicantBuilder;
import org.openktp.core.application.Application;
import org.openktp.core.application.ApplicationBuilder;
import org.openktp.core.application.Proposal;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.career.Role;
import org.openktp.core.career.StaffGroup;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.application.InnovateApplication;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationKind;
import org.openktp.core.programme.hcs.HcsKtp;
import org.openktp.core.source.Provenance;
import org.openktp.core.validation.ViolationFindings;
import org.openktp.rules.Screening;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.hcs.HcsFacts;
import org.openktp.rules.hcs.HcsRuleSets;
import org.openktp.rules.rule.Coverage;
import org.openktp.rules.rule.InForce;
import org.openktp.rules.rule.Requirement;
import org.openktp.rules.rule.Rule;
import org.openktp.rules.rule.RuleSet;

/** The rules of a round on an application, wherever it stands, under each provider. */
final class MeetsRoundRulesTest {

    private static final Application ABROAD = to("hcs-ktp-4")
            .applicant(applicant(any -> any.nation(Knowledge.notApplicable())))
            .build();
    private static final String WORKS_IN_UK =
            "must meet the rule of the round: The applicant works in the United Kingdom (hcs-ktp-4.works-in-uk)";

    private static ApplicationBuilder to(String round) {
        return Application.builder().id("A-1").round(round);
    }

    private static Applicant applicant(UnaryOperator<ApplicantBuilder> known) {
        return known.apply(Applicant.builder()).build();
    }

    record Entry(@MeetsRoundRules @Nullable Application application) {}

    record Entries(List<@MeetsRoundRules @Nullable Application> application) {}

    @SuppressWarnings("unused") // by the provider
    static final class Field {
        @MeetsRoundRules
        private final @Nullable Application application;

        Field(@Nullable Application application) {
            this.application = application;
        }
    }

    record Getter(@Nullable Application held) {
        @MeetsRoundRules
        public @Nullable Application getApplication() {
            return held;
        }
    }

    @MeetsRoundRules
    record Form(@Nullable Application held) implements ApplicationForm {
        @Override
        public SchemeApplication toApplication() {
            return held == null ? to("hcs-ktp-4").build() : held;
        }

        @Override
        public String property(String fact) {
            return "application." + fact;
        }
    }

    static class Office {
        @MeetsRoundRules
        @Nullable
        Application take(@MeetsRoundRules @Nullable Application application) {
            return application;
        }
    }

    enum Place {
        RECORD_COMPONENT("application.") {
            @Override
            Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable Application application) {
                return validator.validate(new Entry(application));
            }
        },
        ELEMENT_OF_A_LIST("application[0].<list element>.") {
            @Override
            Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable Application application) {
                return validator.validate(new Entries(java.util.Collections.singletonList(application)));
            }
        },
        FIELD("application.") {
            @Override
            Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable Application application) {
                return validator.validate(new Field(application));
            }
        },
        GETTER("application.") {
            @Override
            Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable Application application) {
                return validator.validate(new Getter(application));
            }
        },
        FORM("application.") {
            @Override
            Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable Application application) {
                return validator.validate(new Form(application));
            }
        },
        PARAMETER("take.application.") {
            @Override
            Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable Application application) {
                return validator
                        .forExecutables()
                        .validateParameters(
                                new Office(), Office.class.getDeclaredMethods()[0], new Object[] {application});
            }
        },
        RETURN_VALUE("take.<return value>.") {
            @Override
            Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable Application application) {
                return validator
                        .forExecutables()
                        .validateReturnValue(new Office(), Office.class.getDeclaredMethods()[0], application);
            }
        };

        private final String path;

        Place(String path) {
            this.path = path;
        }

        abstract Set<? extends ConstraintViolation<?>> check(Validator validator, @Nullable Application application);
    }

    static Stream<Arguments> everywhere() {
        return Stream.of(Provider.values())
                .flatMap(provider -> Stream.of(Place.values()).map(place -> arguments(provider, place)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void points_at_the_property_of_the_fact_that_fails(Provider provider, Place place) {
        assertThat(place.check(provider.in("en"), ABROAD))
                .extracting(each -> each.getPropertyPath() + ": " + each.getMessage())
                .containsExactly(place.path + "applicant.nation: " + WORKS_IN_UK);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void passes_what_is_open_what_no_obstacle_is_found_against_and_null(Provider provider, Place place) {
        Application open = to("hcs-ktp-4").build();
        Application good = to("hcs-ktp-4")
                .applicant(applicant(
                        any -> any.role(Knowledge.known(Role.CONSULTANT)).nation(Knowledge.known(Nation.WALES))))
                .proposal(Knowledge.known(Proposal.builder()
                        .themes(Knowledge.known(
                                Set.of(HcsKtp.ROUND_4.themeList().get(0))))
                        .build()))
                .build();
        for (Application each : new @Nullable Application[] {open, good, null}) {
            assertThat(place.check(provider.in("en"), each)).isEmpty();
        }
    }

    /** What is surely wrong, as findings: code, path and the beginning of the message. */
    static Stream<Arguments> shortcomings() {
        return Stream.of(
                arguments(
                        "each rule that is not met",
                        to("hcs-ktp-4")
                                .applicant(applicant(any -> any.role(Knowledge.notApplicable())
                                        .staffGroup(Knowledge.known(new StaffGroup("02")))
                                        .nation(Knowledge.notApplicable())))
                                .proposal(Knowledge.notApplicable())
                                .build(),
                        List.of(
                                "rule-not-met /application/applicant/nation must meet the rule of the round: The"
                                        + " applicant works in the United Kingdom (hcs-ktp-4.works-in-uk)",
                                "rule-not-met /application/applicant/role must meet the rule of the round: The"
                                        + " applicant is a healthcare scientist (hcs-ktp-4.healthcare-scientist)",
                                "rule-not-met /application/proposal must meet the rule of the round: The applicant"
                                        + " proposes a project (hcs-ktp-4.proposed-project)")),
                arguments(
                        "a day on which the rules are not in force",
                        to("hcs-ktp-4")
                                .submitted(Knowledge.known(LocalDate.of(2024, 3, 2)))
                                .build(),
                        List.of("rules-not-in-force /application/submitted is for a day on which these rules are not"
                                + " in force: hcs-ktp-4")),
                arguments(
                        "a round that is not known",
                        to("hcs-ktp-3").build(),
                        List.of("unknown-round /application/round must be a round that is known, one of these:"
                                + " hcs-ktp-1, hcs-ktp-4")),
                arguments(
                        "no round, which may still be named",
                        Application.builder().id("a").build(),
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shortcomings")
    void says_what_is_surely_wrong(String name, Application application, List<String> findings) {
        for (Provider provider : Provider.values()) {
            assertThat(texts(provider.in("en").validate(new Entry(application))))
                    .isEqualTo(findings);
        }
    }

    private static List<String> texts(Set<? extends ConstraintViolation<?>> violations) {
        return ViolationFindings.of(violations).stream()
                .map(MeetsRoundRulesTest::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.code().token() + " " + finding.location().path() + " " + finding.message();
    }

    /** A host with rules of its own. */
    abstract static class Own implements Screener {

        private final Screening screening;

        Own(Coverage coverage, List<Condition> constraints, Rule... rules) {
            screening = Screening.of(Map.of(
                    HcsKtp.ROUND_4,
                    new RuleSet("own", "1", coverage, InForce.unbounded(), List.of(rules), constraints)));
        }

        @Override
        public Screening screening() {
            return screening;
        }

        static Requirement rule(String name, String title, Condition requirement) {
            return Requirement.builder()
                    .id("own." + name)
                    .title(title)
                    .text("")
                    .requirement(requirement)
                    .provenance(Provenance.USER_SUPPLIED)
                    .build();
        }
    }

    /** Titles that would be looked up or evaluated, were they templates. */
    public static final class Hostile extends Own {
        static final String TITLE =
                "${1+1} #{2} {value} {own} \\ \\{ $ {jakarta.validation.constraints.NotNull.message} {screener} \\${3}";

        /** For the constraint. */
        public Hostile() {
            super(Coverage.COMPLETE, List.of(), rule("hostile", TITLE, Condition.is(HcsFacts.NATION, Nation.WALES)));
        }
    }

    /** Rules that no nation meets together. */
    public static final class Clashing extends Own {

        /** For the constraint. */
        public Clashing() {
            super(
                    Coverage.COMPLETE,
                    List.of(),
                    rule("wales", "Works in Wales", Condition.is(HcsFacts.NATION, Nation.WALES)),
                    rule("england", "Works in England", Condition.is(HcsFacts.NATION, Nation.ENGLAND)));
        }
    }

    /** A rule about others. */
    public static final class Elsewhere extends Own {

        /** For the constraint. */
        public Elsewhere() {
            super(
                    Coverage.COMPLETE,
                    List.of(),
                    rule("role", "Has a role", Condition.hasValue(HcsFacts.ROLE))
                            .withApplicability(Condition.is(HcsFacts.NATION, Nation.WALES)));
        }
    }

    /** Facts that exclude one another. */
    public static final class Contradicted extends Own {

        /** For the constraint. */
        public Contradicted() {
            super(
                    Coverage.COMPLETE,
                    List.of(Condition.any(
                            Condition.not(Condition.is(HcsFacts.NATION, Nation.WALES)),
                            Condition.is(HcsFacts.EMPLOYER_KIND, OrganisationKind.HEALTH_BOARD))),
                    rule("role", "Has a role", Condition.hasValue(HcsFacts.ROLE)));
        }
    }

    /** The day after the published rules ended. */
    public static final class Later implements Screener {

        /** For the constraint. */
        public Later() {}

        @Override
        public Optional<LocalDate> asOf() {
            return Optional.of(LocalDate.of(2024, 3, 2));
        }
    }

    record UnderHostile(
            @MeetsRoundRules(screener = Hostile.class) Application application) {}

    record UnderClashing(
            @MeetsRoundRules(screener = Clashing.class) Application application) {}

    record UnderElsewhere(
            @MeetsRoundRules(screener = Elsewhere.class) Application application) {}

    record UnderContradicted(
            @MeetsRoundRules(screener = Contradicted.class) Application application) {}

    record UnderLater(
            @MeetsRoundRules(screener = Later.class) Application application) {}

    @ParameterizedTest
    @EnumSource(Provider.class)
    void a_title_is_said_and_never_evaluated(Provider provider) {
        assertThat(provider.in("en").validate(new UnderHostile(ABROAD)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("must meet the rule of the round: " + Hostile.TITLE + " (own.hostile)");
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void rules_that_clash_are_named_together_and_rules_that_do_not_cover_are_told(Provider provider) {
        Validator validator = provider.in("en");
        Application inScotland = to("hcs-ktp-4")
                .applicant(applicant(any -> any.nation(Knowledge.known(Nation.SCOTLAND))))
                .build();
        assertThat(texts(validator.validate(new UnderClashing(to("hcs-ktp-4").build()))))
                .containsExactly("rules-clash /application cannot meet all of these rules of the round: Works in Wales"
                        + " (own.wales); Works in England (own.england)");
        assertThat(texts(validator.validate(new UnderElsewhere(inScotland))))
                .containsExactly("not-covered /application is such that no rule of the round is about it: own");
        assertThat(texts(validator.validate(new UnderLater(to("hcs-ktp-4").build()))))
                .containsExactly(
                        "rules-not-in-force /application is for a day on which these rules are not in force: hcs-ktp-4");
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void facts_that_contradict_one_another_are_violations(Provider provider) {
        Application application = to("hcs-ktp-4")
                .applicant(applicant(any -> any.nation(Knowledge.known(Nation.WALES))
                        .employerKind(Knowledge.known(OrganisationKind.UNIVERSITY))))
                .build();
        assertThat(ViolationFindings.of(provider.in("en").validate(new UnderContradicted(application))))
                .allMatch(finding -> finding.code() == FindingCode.CONTRADICTION)
                .extracting(Finding::message)
                .isNotEmpty()
                .allMatch(message -> message.startsWith("contradicts something: "));
    }

    /** A form with properties of its own, of which one may hold no token. */
    @MeetsRoundRules
    record OwnForm(String country, boolean abroad) implements ApplicationForm {
        @Override
        public SchemeApplication toApplication() {
            Nation nation = Nation.valueOf(country);
            return to("hcs-ktp-4")
                    .applicant(
                            applicant(any -> any.nation(abroad ? Knowledge.notApplicable() : Knowledge.known(nation))))
                    .build();
        }

        @Override
        public String property(String fact) {
            return fact.equals("applicant.nation") ? "country" : "";
        }
    }

    record Wrapped(@Valid OwnForm form) {}

    @ParameterizedTest
    @EnumSource(Provider.class)
    void a_form_says_where_it_holds_a_fact_and_what_makes_no_application_is_a_violation(Provider provider) {
        Validator validator = provider.in("en");
        assertThat(texts(validator.validate(new OwnForm("WALES", false)))).isEmpty();
        assertThat(texts(validator.validate(new OwnForm("WALES", true))))
                .containsExactly("rule-not-met /country " + WORKS_IN_UK);
        assertThat(texts(validator.validate(new Wrapped(new OwnForm("WALES", true)))))
                .containsExactly("rule-not-met /form/country " + WORKS_IN_UK);
        assertThat(texts(validator.validate(new OwnForm("FRANCE", true))))
                .containsExactly("invalid-value  cannot be made into an application: No enum constant "
                        + Nation.class.getName() + ".FRANCE");
    }

    /** A form that gives null, or a path that is none. */
    @MeetsRoundRules
    record CarelessForm(
            @Nullable String reference,
            boolean isNone,
            @Nullable String path) implements ApplicationForm {
        @Override
        @SuppressWarnings("NullAway") // as hosts without a checker of nulls do
        public SchemeApplication toApplication() {
            return isNone ? null : ABROAD.withId(reference);
        }

        @Override
        @SuppressWarnings("NullAway")
        public String property(String fact) {
            return path;
        }
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void null_from_a_form_is_a_violation_of_the_form(Provider provider) {
        Validator validator = provider.in("en");
        assertThat(texts(validator.validate(new CarelessForm(null, false, ""))))
                .containsExactly("invalid-value  cannot be made into an application: id");
        assertThat(texts(validator.validate(new CarelessForm("a", true, ""))))
                .containsExactly("invalid-value  cannot be made into an application");
        assertThat(texts(validator.validate(new CarelessForm("a", false, null))))
                .containsExactly(
                        "invalid-value  cannot be made into an application: property(applicant.nation) is null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a..b", ".a", "a.", ".", "people[0].x", "[0]"})
    void a_path_that_is_no_names_joined_by_dots_is_refused(String path) {
        for (Provider provider : Provider.values()) {
            assertThatThrownBy(() -> provider.in("en").validate(new CarelessForm("a", false, path)))
                    .hasStackTraceContaining("property(applicant.nation) gives '" + path
                            + "', which must be names joined by dots, without brackets");
        }
    }

    record Competing(@MeetsRoundRules InnovateApplication application) {}

    @ParameterizedTest
    @EnumSource(Provider.class)
    void applications_to_the_other_scheme_are_decided_too(Provider provider) {
        InnovateApplication application = InnovateApplication.builder()
                .id("a")
                .round("innovate-ktp-2025-26-r4")
                .strand(Knowledge.known(Strands.CLASSIC))
                .advisers(Knowledge.known(0))
                .build();
        assertThat(texts(provider.in("en").validate(new Competing(application))))
                .isNotEmpty()
                .allMatch(text ->
                        text.startsWith("rule-not-met /application/advisers must meet the rule of the round: "));
        assertThat(texts(provider.in("en").validate(new Competing(application.withRound("none")))))
                .hasSize(1)
                .allMatch(text -> text.startsWith("unknown-round /application/round "));
        assertThat(provider.in("en")
                        .validate(new Competing(
                                InnovateApplication.builder().id("a").build())))
                .isEmpty();
    }

    record Foreign(String id, Optional<String> round, Knowledge<LocalDate> submitted) implements SchemeApplication {}

    record Strange(@MeetsRoundRules SchemeApplication application) {}

    record OfText(@MeetsRoundRules String text) {}

    /** Without a public constructor. */
    static final class Hidden implements Screener {
        private Hidden() {}
    }

    record UnderHidden(
            @MeetsRoundRules(screener = Hidden.class) Application application) {}

    @Test
    void what_cannot_be_decided_is_a_mistake_of_the_developer() {
        Validator validator = Provider.HIBERNATE_WITHOUT_EXPRESSIONS.in("en");
        Strange strange = new Strange(new Foreign("a", Optional.empty(), Knowledge.unknown()));
        assertThatThrownBy(() -> validator.validate(strange))
                .hasMessage(Foreign.class.getName() + " is an application to no scheme that is decided here");
        assertThatThrownBy(() -> validator.validate(new OfText("a")))
                .isInstanceOf(jakarta.validation.UnexpectedTypeException.class);
        assertThatThrownBy(() -> validator.validate(new UnderHidden(ABROAD)))
                .hasStackTraceContaining("screener " + Hidden.class.getName() + " must be public");
    }

    record Reworded(@MeetsRoundRules(message = "not for us") Application application) {}

    @ParameterizedTest
    @EnumSource(Provider.class)
    void says_so_in_welsh_and_in_the_words_of_the_host(Provider provider) {
        assertThat(provider.in("cy").validate(new Entry(ABROAD)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("rhaid bodloni'r rheol hon o'r rownd: The applicant works in the United Kingdom"
                        + " (hcs-ktp-4.works-in-uk)");
        assertThat(texts(provider.in("en").validate(new Reworded(ABROAD))))
                .containsExactly(
                        "rule-not-met /application/applicant/nation not for us: The applicant works in the United"
                                + " Kingdom (hcs-ktp-4.works-in-uk)");
    }

    @Test
    void the_published_rules_are_those_that_decide() {
        assertThat(new Screener.Published().screening().ruleSet("hcs-ktp-4")).contains(HcsRuleSets.ROUND_4);
    }
}
