package org.openktp.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.finding.FindingGuides;
import org.openktp.core.finding.FindingStage;
import org.openktp.core.finding.FindingUse;

/** Codes are given where their guides say, as the compiled code shows. */
final class FindingCodesTest {

    /** Which stage a package serves; the longest name that begins that of the package counts. */
    private static final Map<String, FindingStage> STAGES = Map.of(
            "org.openktp.io", FindingStage.READING,
            "org.openktp.io.reference", FindingStage.REFERENCE_DATA,
            "org.openktp.io.cost", FindingStage.COSTS,
            "org.openktp.rules", FindingStage.RULES,
            "org.openktp.rules.innovate.cost", FindingStage.COSTS,
            "org.openktp.rules.lifecycle", FindingStage.HISTORY,
            "org.openktp.rules.selection", FindingStage.SELECTION);

    /** Where codes are read, not given. */
    private static final List<String> READERS = List.of("org.openktp.core.finding", "org.openktp.io.decision");

    /** Grants are read as files are, and checked as reference data are. */
    private static final String GRANTS = "org.openktp.io.grant";

    /** What files of reference data are cut and parsed with. */
    private static final List<String> SHARED = List.of("org.openktp.io.frame", "org.openktp.io.tree");

    private static final String TESTS = FindingCodesTest.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains(TESTS))
            .importPackages("org.openktp.core", "org.openktp.rules", "org.openktp.io");

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void a_code_is_given_at_the_stages_that_its_guide_names(FindingCode code) {
        Set<String> packages = CLASSES.get(FindingCode.class).getField(code.name()).getAccessesToSelf().stream()
                .map(access -> access.getOriginOwner())
                .map(JavaClass::getPackageName)
                .filter(name -> !READERS.contains(name) && !name.startsWith(GRANTS))
                .collect(Collectors.toSet());
        Set<FindingStage> given = packages.stream()
                .map(FindingCodesTest::stage)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingStage.class)));
        Set<FindingStage> named = FindingGuides.of(code).uses().stream()
                .map(FindingUse::stage)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingStage.class)));
        assertThat(given).as("nothing gives code %s any more: retire it", code).isNotEmpty();
        if (packages.stream().anyMatch(SHARED::contains) && named.contains(FindingStage.REFERENCE_DATA)) {
            given.add(FindingStage.REFERENCE_DATA);
        }
        assertThat(named)
                .as("the uses in the guide of %s, which is given in %s", code, packages)
                .isEqualTo(given);
    }

    private static Optional<FindingStage> stage(String name) {
        return STAGES.entrySet().stream()
                .filter(each -> (name + ".").startsWith(each.getKey() + "."))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }
}
