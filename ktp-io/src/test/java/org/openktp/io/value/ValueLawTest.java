package org.openktp.io.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openktp.core.application.SchemeApplication;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.catalogue.Row;
import org.openktp.core.code.Code;
import org.openktp.core.code.EnumCode;
import org.openktp.io.value.basic.CodeTypes;
import org.openktp.rules.innovate.application.ApplicationField;
import org.openktp.rules.innovate.application.ApplicationParts;
import org.openktp.rules.lifecycle.LifecycleBuilder;

/** Every value of core and rules, there and back. */
final class ValueLawTest {

    /** Interfaces that values have in common; they are read as the values that they are. */
    private static final Set<Class<?>> COMMON = Set.of(Code.class, EnumCode.class, SchemeApplication.class);

    /** What makes values; what checks them has packages of its own, called validation. */
    private static final Set<Class<?>> MAKERS = Set.of(ApplicationParts.class, LifecycleBuilder.class);

    private static List<Samples.Sample> samples = List.of();
    private static Reached reached = new Reached();

    @BeforeAll
    static void collect() {
        samples = Samples.all();
        reached = Reached.from(samples);
    }

    @Test
    void every_sample_reads_back_as_it_was_written() {
        assertThat(samples).hasSizeGreaterThan(7000);
        assertThat(new LinkedHashSet<>(samples).stream().map(each -> Trip.wrong(each.type(), each.value())))
                .allMatch(String::isEmpty);
    }

    @Test
    void so_does_every_value_within_one_when_it_stands_alone() {
        assertThat(reached.byType()).hasSizeGreaterThan(500);
        reached.byType().forEach((type, values) -> assertThat(values.stream().map(value -> Trip.wrong(type, value)))
                .allMatch(String::isEmpty));
    }

    @Test
    void so_does_every_code() {
        Stream<Class<?>> enumerations = PublicTypes.all().stream().filter(Class::isEnum);
        List<Class<?>> all = enumerations.toList();
        assertThat(all).hasSizeGreaterThan(70);
        all.forEach(type -> Stream.of(type.getEnumConstants()).forEach(constant -> {
            assertThat(Trip.wrong(ValueType.of(type), constant)).isEmpty();
            assertThat(Trip.text(ValueType.of(type), constant)).isEqualTo("\"" + Code.tokenOf(constant) + "\"");
            assertThat(Trip.wrong(ValueType.of(Code.class), constant)).isEmpty();
        }));
    }

    @Test
    void and_every_record_of_which_there_is_no_sample() {
        Inventor inventor = new Inventor(reached.byType());
        Set<Class<?>> known = reached.classes();
        List<Class<?>> others = PublicTypes.all().stream()
                .filter(type -> type.isRecord() && !known.contains(type))
                .filter(type -> NonValues.reason(type).isEmpty())
                .toList();
        assertThat(others).isNotEmpty();
        others.forEach(type -> {
            for (int i = 0; i < 20; i++) {
                ValueType whole = whole(type);
                Optional<Object> made = inventor.record(whole);
                assertThat(made).as(type.getName()).isPresent();
                assertThat(Trip.wrong(whole, made.orElseThrow())).isEmpty();
            }
        });
    }

    private static ValueType whole(Class<?> type) {
        TypeVariable<?>[] parameters = type.getTypeParameters();
        return new ValueType(
                type,
                Arrays.stream(parameters)
                        .map(each -> ValueType.of(AgendaForChangeBand.class))
                        .toList());
    }

    @Test
    void every_public_type_is_a_value_or_known_to_be_none() {
        Set<Class<?>> known = reached.classes();
        assertThat(PublicTypes.all().stream()
                        .filter(type -> !type.isRecord() && !type.isEnum() && !type.isSealed() && !type.isAnnotation())
                        .filter(ValueLawTest::hasInstances)
                        .filter(type -> !known.contains(type))
                        .filter(type -> !type.getSimpleName().endsWith("Builder"))
                        .filter(type -> !type.getPackageName().endsWith(".validation"))
                        .filter(type -> !COMMON.contains(type) && !MAKERS.contains(type))
                        .filter(type -> NonValues.reason(type).isEmpty()))
                .isEmpty();
    }

    /** What has constants and functions alone has none. */
    private static boolean hasInstances(Class<?> type) {
        return type.isInterface()
                || type.getConstructors().length > 0
                || Stream.of(type.getDeclaredMethods())
                        .anyMatch(each -> Modifier.isPublic(each.getModifiers())
                                && !Modifier.isStatic(each.getModifiers())
                                && !each.isSynthetic());
    }

    @Test
    void what_is_no_value_has_a_reason_and_no_form() {
        assertThat(NonValues.REASONS).hasSize(17);
        NonValues.REASONS.keySet().forEach(type -> assertThat(refusal(type))
                .startsWith(type.getSimpleName() + " is no value: "));
        assertThat(PublicTypes.all().stream().filter(Class::isRecord).filter(type -> NonValues.reason(type)
                        .isPresent()))
                .containsExactlyInAnyOrder(Row.class, ApplicationField.class);
    }

    private static String refusal(Class<?> type) {
        try {
            return String.valueOf(Trip.FORMS.of(ValueType.of(type)));
        } catch (IllegalArgumentException e) {
            return Objects.requireNonNull(e.getMessage());
        }
    }

    @Test
    void the_variants_of_a_sealed_type_have_tokens_of_their_own() {
        PublicTypes.all().stream()
                .filter(Class::isSealed)
                .filter(type -> Variants.token(type.getPermittedSubclasses()[0]).isPresent())
                .forEach(type -> assertThat(Stream.of(type.getPermittedSubclasses())
                                .map(each -> Variants.token(each).orElse("")))
                        .doesNotHaveDuplicates()
                        .doesNotContain(""));
        assertThat(Variants.TOKENS.values()).allMatch(token -> token.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void every_code_list_has_a_token_by_which_its_codes_can_stand_anywhere() {
        assertThat(CodeTypes.BY_TOKEN.values())
                .containsExactlyInAnyOrderElementsOf(
                        PublicTypes.all().stream().filter(Class::isEnum).toList());
        assertThat(NamedTypes.BY_TOKEN.keySet()).doesNotContainAnyElementsOf(CodeTypes.BY_TOKEN.keySet());
        assertThat(Map.copyOf(NamedTypes.BY_TOKEN).values()).doesNotHaveDuplicates();
    }
}
