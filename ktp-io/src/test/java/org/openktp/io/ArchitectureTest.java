package org.openktp.io;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ArchitectureTest {

    private static final String CORE = "org.openktp.core..";
    private static final String RULES = "org.openktp.rules..";
    private static final String IO = "org.openktp.io..";
    private static final String[] LIBRARIES = {"tools.jackson..", "com.fasterxml..", "de.siegmar..", "de.focus_shift.."
    };

    private static final String BOTTOM_UP = "packages are understood from the bottom up";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openktp.core", "org.openktp.rules", "org.openktp.io");

    static Stream<ArchRule> rules() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideInAPackage(CORE)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(RULES, IO).or(resideInAnyPackage(LIBRARIES)))
                        .because("the core is embedded by those who want neither rules nor files"),
                noClasses()
                        .that()
                        .resideInAPackage(RULES)
                        .should()
                        .dependOnClassesThat(resideInAPackage(IO).or(resideInAnyPackage(LIBRARIES)))
                        .because("rules decide values, wherever those come from"),
                classes()
                        .that()
                        .resideInAPackage(CORE)
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                CORE,
                                "java..",
                                "org.jspecify.annotations..",
                                "org.immutables.value..",
                                "jakarta.validation.."))
                        .because("the core brings no other library with it"),
                classes()
                        .that(resideInAPackage(IO).and(not(resideInAPackage("org.openktp.io.json.."))))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                CORE,
                                RULES,
                                IO,
                                "java..",
                                "org.jspecify.annotations..",
                                "tools.jackson.core..",
                                "de.siegmar.fastcsv..",
                                "de.focus_shift.jollyday.core.."))
                        .because("streams need a parser, not a mapper"),
                noClasses()
                        .that(resideInAPackage(IO).and(not(resideInAPackage("org.openktp.io.json.."))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.openktp.io.json..")
                        .because("a mapper is for hosts that ask for one"),
                noClasses()
                        .that(resideInAPackage("org.openktp..").and(not(resideInAPackage("org.openktp.io.calendar.."))))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("de.focus_shift..", "org.openktp.io.calendar.."))
                        .because("who counts no working days does not need the library of holidays"),
                slices().assignedFrom(packagesOf("core"))
                        .should()
                        .beFreeOfCycles()
                        .because(BOTTOM_UP),
                slices().assignedFrom(packagesOf("rules"))
                        .should()
                        .beFreeOfCycles()
                        .because(BOTTOM_UP),
                slices().assignedFrom(packagesOf("io"))
                        .should()
                        .beFreeOfCycles()
                        .because(BOTTOM_UP),
                noClasses()
                        .that()
                        .resideInAnyPackage("org.openktp.io.frame..", "org.openktp.io.tree..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "org.openktp.io",
                                "org.openktp.io.application..",
                                "org.openktp.io.decision..",
                                RULES,
                                "org.openktp.core.application.."))
                        .because("cutting and parsing know nothing of what is read"),
                noClasses()
                        .should()
                        .accessTargetWhere(describe("a clock is read", Ambient::readsClock))
                        .because("the day is a parameter, so that a decision can be made again"),
                noClasses()
                        .should()
                        .accessTargetWhere(describe("a default of the machine is read", Ambient::readsDefault))
                        .because("the same input gives the same bytes everywhere"),
                noClasses()
                        .that(resideInAPackage("org.openktp..")
                                .and(not(resideInAnyPackage(
                                        "org.openktp.rules.diagram..",
                                        "org.openktp.rules.decision..",
                                        "org.openktp.rules.table.."))))
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.openktp.rules.diagram.."))
                        .because("decision diagrams are how decisions are computed, not what they are"),
                noClasses()
                        .that(resideInAPackage("org.openktp..")
                                .and(not(resideInAnyPackage(
                                        "org.openktp.core.validation..", "org.openktp.rules.validation.."))))
                        .should()
                        .dependOnClassesThat(resideInAPackage("jakarta.validation.."))
                        .because("who does not validate beans does not need the interface for it"),
                methods()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat(
                                resideInAnyPackage(CORE, RULES).or(exportedByIo()))
                        .should()
                        .notHaveRawReturnType(resideInAnyPackage(LIBRARIES))
                        .andShould()
                        .notHaveRawParameterTypes(describe(
                                "of a library", types -> types.stream().anyMatch(resideInAnyPackage(LIBRARIES))))
                        .because("a change of parser must not change the interface"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_architecture_holds(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void the_rules_look_at_the_classes_of_all_three_modules_and_at_no_test() {
        assertThat(List.of("org.openktp.core.KtpModel", "org.openktp.rules.KtpRules", "org.openktp.io.KtpIo"))
                .allMatch(CLASSES::contain);
        assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
        assertThat(CLASSES.stream().flatMap(type -> type.getMethods().stream()).map(JavaMethod::getName))
                .contains("readApplications", "decide", "rounds", "workingCalendar");
    }

    /** Each package of a module is a slice, but for one that is left out. */
    private static SliceAssignment packagesOf(String module) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                boolean within = (name + ".").startsWith("org.openktp." + module + ".");
                return within ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "the packages of ktp-" + module;
            }
        };
    }

    private static DescribedPredicate<JavaClass> exportedByIo() {
        List<String> exported = List.of("org.openktp.io", "org.openktp.io.calendar");
        return describe("exported by ktp-io", type -> exported.contains(type.getPackageName()));
    }
}
