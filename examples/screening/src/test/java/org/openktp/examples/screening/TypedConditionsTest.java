package org.openktp.examples.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition that compares what cannot be compared is refused by the compiler. */
final class TypedConditionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Condition.atLeast(HcsFacts.BAND, AgendaForChangeBand.BAND_8A)",
                "Condition.is(HcsFacts.NATION, Nation.WALES)",
                "Condition.above(HcsFacts.SUBMITTED, LocalDate.EPOCH)",
                "Condition.compare(HcsFacts.SUBMITTED, Relation.BELOW, OTHER_DATE, Offset.days(30))",
                "Condition.wordsAtMost(HcsFacts.TITLE, WordCounting.WHITE_SPACE, 20)"
            })
    void what_can_be_meant_compiles(String condition) {
        assertThat(errors(condition)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Condition.atLeast(HcsFacts.BAND, LocalDate.EPOCH)",
                "Condition.is(HcsFacts.NATION, AgendaForChangeBand.BAND_8A)",
                "Condition.above(HcsFacts.SUBMITTED, 7)",
                "Condition.compare(HcsFacts.BAND, Relation.BELOW, HcsFacts.SUBMITTED)",
                "Condition.wordsAtMost(HcsFacts.BAND, WordCounting.WHITE_SPACE, 20)",
                "Condition.sizeAtLeast(HcsFacts.BAND, 2)"
            })
    void what_cannot_be_meant_does_not(String condition) {
        assertThat(errors(condition)).isNotEmpty();
    }

    @Test
    void the_errors_are_about_types() {
        assertThat(errors("Condition.is(HcsFacts.NATION, AgendaForChangeBand.BAND_8A)"))
                .singleElement()
                .asString()
                .contains("AgendaForChangeBand");
    }

    private static List<String> errors(String condition) {
        JavaFileObject source = source("""
                import java.time.LocalDate;
                import org.openktp.core.career.AgendaForChangeBand;
                import org.openktp.core.organisation.Nation;
                import org.openktp.core.text.WordCounting;
                import org.openktp.rules.condition.*;
                import org.openktp.rules.fact.*;
                import org.openktp.rules.hcs.HcsFacts;

                final class Rule {
                    static final Fact<LocalDate> OTHER_DATE = Fact.of("other", "other", "When?", DateRange.ANY);
                    static final Condition CONDITION = %s;
                }
                """.formatted(condition));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none", "-d", System.getProperty("java.io.tmpdir"), "-cp", System.getProperty("java.class.path"));
        compiler.getTask(null, null, found, options, null, List.of(source)).call();
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Rule.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
