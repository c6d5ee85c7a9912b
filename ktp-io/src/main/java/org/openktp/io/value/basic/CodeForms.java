package org.openktp.io.value.basic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.KtpModel;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/**
 * Codes. A constant is its token. A code that is a record is its token where it is one of a catalogue that is shipped, and
 * otherwise, such as one of a host, an object with its components.
 */
public final class CodeForms extends OwnForm<Object> {

    private static final Map<Class<?>, Map<String, Code>> SHIPPED = shipped();

    private final Map<String, Code> known;
    private final String what;
    private final Form<Object> whole;

    private CodeForms(Map<String, Code> known, String what, Form<Object> whole) {
        this.known = known;
        this.what = what;
        this.whole = whole;
    }

    /**
     * The form of an enumeration.
     *
     * @param type the enumeration, whose constants are codes
     * @return the form
     */
    @SuppressWarnings("unchecked") // a form is found by the type of its values
    public static Form<Object> constants(Class<?> type) {
        List<Code> codes = List.of((Code[]) type.getEnumConstants());
        return (Form<Object>) (Form<?>) Forms.code(words(type), codes);
    }

    /**
     * The form of a record.
     *
     * @param type the record, which is a code
     * @param whole its form as an object
     * @return the form
     */
    public static Form<Object> record(Class<?> type, Form<Object> whole) {
        Map<String, Code> known = SHIPPED.getOrDefault(type, Map.of());
        return known.isEmpty() ? whole : new CodeForms(known, words(type), whole);
    }

    /** The codes of the catalogues by type and token, but for tokens that two of them share. */
    private static Map<Class<?>, Map<String, Code>> shipped() {
        Map<Class<?>, Map<String, Code>> byType = new HashMap<>();
        Set<List<Object>> shared = new HashSet<>();
        for (Catalogue<?> catalogue : KtpModel.catalogues()) {
            for (Object entry : catalogue.entries()) {
                if (entry instanceof Code code && entry instanceof Record) {
                    Map<String, Code> codes = byType.computeIfAbsent(entry.getClass(), type -> new HashMap<>());
                    if (!codes.computeIfAbsent(code.token(), token -> code).equals(code)) {
                        shared.add(List.of(entry.getClass(), code.token()));
                    }
                }
            }
        }
        byType.forEach((type, codes) -> codes.keySet().removeIf(token -> shared.contains(List.of(type, token))));
        return byType;
    }

    /**
     * The name of a type as words, such as "training programme".
     *
     * @param type the type
     * @return the words
     */
    public static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<Object> read(Located given, Reading reading) {
        if (!(given instanceof Located.Text token)) {
            return given instanceof Located.Members
                    ? whole.read(given, reading)
                    : reading.wrongType(given, "the token of a " + what + ", or an object");
        }
        Code code = known.get(token.value());
        return code != null
                ? Optional.of(code)
                : reading.refuse(
                        token.at(),
                        FindingCode.UNKNOWN_CODE,
                        Shown.of(token.value()) + " is not a " + what
                                + " that is shipped; it must be one, or an object");
    }

    @Override
    public Object write(Object value, Writing writing) {
        String token = ((Code) value).token();
        return value.equals(known.get(token)) ? token : whole.write(value, writing);
    }
}
