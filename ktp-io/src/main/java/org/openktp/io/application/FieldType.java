package org.openktp.io.application;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openktp.core.code.Code;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.tree.Shape;

/**
 * How the values of a field are written.
 *
 * @param shape text, token or number
 * @param refusal the code of the finding for a value that cannot be read
 * @param parse reads a value; throws {@link IllegalArgumentException} with a message that says what is wrong
 * @param ranges makes a range, where the values are ordered
 * @param <T> the type of the values
 */
record FieldType<T>(Shape shape, FindingCode refusal, Function<String, T> parse, Optional<Ranges<T>> ranges) {

    /** Makes a range of ordered values. */
    interface Ranges<T> {
        Knowledge<T> of(Optional<T> from, Optional<T> to);
    }

    static FieldType<String> text() {
        return new FieldType<>(Shape.TEXT, FindingCode.INVALID_VALUE, FieldType::notBlank, Optional.empty());
    }

    static <T> FieldType<T> token(Function<String, T> parse) {
        return new FieldType<>(Shape.TOKEN, FindingCode.INVALID_VALUE, parse, Optional.empty());
    }

    static <C extends Code> FieldType<C> code(String list, Collection<C> codes) {
        return new FieldType<>(Shape.TOKEN, FindingCode.UNKNOWN_CODE, byToken(list, codes), Optional.empty());
    }

    static <C extends Enum<C> & Code> FieldType<C> orderedCode(String list, Class<C> codes) {
        Function<String, C> byToken = byToken(list, List.of(codes.getEnumConstants()));
        return new FieldType<>(Shape.TOKEN, FindingCode.UNKNOWN_CODE, byToken, Optional.of(Between::new));
    }

    static FieldType<Integer> integer(int least, int greatest) {
        return new FieldType<>(
                Shape.NUMBER,
                FindingCode.INVALID_VALUE,
                digits -> integer(digits, least, greatest),
                Optional.of(Between::new));
    }

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("must not be blank; leave it out where it is not known");
        }
        return text;
    }

    private static <C extends Code> Function<String, C> byToken(String list, Collection<C> codes) {
        Map<String, C> known = new LinkedHashMap<>();
        codes.forEach(code -> known.put(code.token(), code));
        return token -> {
            C code = known.get(token);
            if (code == null) {
                throw new IllegalArgumentException(
                        Shown.of(token) + " is not a " + list + "; use one of " + String.join(", ", known.keySet()));
            }
            return code;
        };
    }

    private static Integer integer(String digits, int least, int greatest) {
        if (digits.matches("-?[0-9]{1,9}")) {
            int value = Integer.parseInt(digits);
            if (value >= least && value <= greatest) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                Shown.of(digits) + " must be a whole number from " + least + " to " + greatest);
    }
}
