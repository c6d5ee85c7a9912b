package org.openktp.core.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openktp.core.code.Code;
import org.openktp.core.finding.Finding;
import org.openktp.core.finding.FindingCode;

/**
 * Violations as findings, with the codes and paths that the readers of files give for the same mistakes.
 *
 * <p>The code is the one that a key of ours has before {@code .message} at the beginning of the message's template, as in {@code
 * {org.openktp.rules.validation.rule-not-met.message}}, where the constraint is of the package of the key or has no {@link
 * ViolationCode}; otherwise that of the constraint's {@link ViolationCode}, so also where a host has given one of our constraints
 * a message of its own; a value that is required is {@link FindingCode#REQUIRED}, and anything else {@link
 * FindingCode#INVALID_VALUE}. The path is a JSON pointer from the validated object, such as {@code /applicant/role} or {@code
 * /employers/0}, from the parameter for a method. The message is the violation's.
 */
public final class ViolationFindings {

    private static final Pattern KEY = Pattern.compile("^\\{(org\\.openktp\\.[\\w.]+)\\.([a-z0-9-]+)\\.message}");
    private static final List<FindingCode> CODES = List.of(FindingCode.values());
    private static final Set<Class<? extends Annotation>> REQUIRED =
            Set.of(NotNull.class, NotEmpty.class, NotBlank.class);
    private static final Set<ElementKind> NAMED = EnumSet.of(ElementKind.PROPERTY, ElementKind.PARAMETER);
    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.location().path())
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    private ViolationFindings() {}

    /**
     * The findings of violations.
     *
     * @param violations what a validator gives, in any order
     * @return a finding for each, by path, code and message; violations that say the same are one
     */
    public static List<Finding> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(ViolationFindings::of)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private static Finding of(ConstraintViolation<?> violation) {
        return Finding.of(codeOf(violation), pointer(violation.getPropertyPath()), violation.getMessage());
    }

    private static FindingCode codeOf(ConstraintViolation<?> violation) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        return named(violation.getMessageTemplate(), constraint)
                .or(() -> declared(constraint))
                .orElse(REQUIRED.contains(constraint) ? FindingCode.REQUIRED : FindingCode.INVALID_VALUE);
    }

    private static Optional<FindingCode> named(String template, Class<?> constraint) {
        Matcher key = KEY.matcher(template);
        if (!key.find()) {
            return Optional.empty();
        }
        boolean speaks = constraint.getPackageName().equals(key.group(1))
                || !constraint.isAnnotationPresent(ViolationCode.class);
        return speaks ? Code.find(CODES, key.group(2)) : Optional.empty();
    }

    private static Optional<FindingCode> declared(Class<? extends Annotation> constraint) {
        return Optional.ofNullable(constraint.getAnnotation(ViolationCode.class))
                .map(ViolationCode::value);
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            Optional.<Object>ofNullable(node.getIndex())
                    .or(() -> Optional.ofNullable(node.getKey()))
                    .ifPresent(place -> append(pointer, place));
            if (NAMED.contains(node.getKind())) {
                append(pointer, node.getName());
            }
        }
        return pointer.toString();
    }

    private static void append(StringBuilder pointer, Object token) {
        pointer.append('/').append(token.toString().replace("~", "~0").replace("/", "~1"));
    }
}
