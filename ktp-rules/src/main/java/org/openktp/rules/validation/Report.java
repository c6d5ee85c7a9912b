package org.openktp.rules.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.validation.internal.Templates;

/**
 * Tells shortcomings as violations.
 *
 * @param constraint the name of the constraint
 */
record Report(String constraint) {

    /** Names joined by dots; nothing for the whole. An index would become a part of a name. */
    private static final Pattern PATH = Pattern.compile("|[^.\\[\\]]++(\\.[^.\\[\\]]++)*+");

    /** Whether there are none; each there is becomes a violation at its property. */
    boolean passes(List<Shortcoming> shortcomings, UnaryOperator<String> property, ConstraintValidatorContext context) {
        if (!shortcomings.isEmpty()) {
            context.disableDefaultConstraintViolation();
        }
        for (Shortcoming each : shortcomings) {
            add(each, each.fact().isEmpty() ? "" : property.apply(each.fact()), context);
        }
        return shortcomings.isEmpty();
    }

    private void add(Shortcoming shortcoming, @Nullable String path, ConstraintValidatorContext context) {
        if (path == null) {
            String detail = "property(" + shortcoming.fact() + ") is null";
            add(new Shortcoming(FindingCode.INVALID_VALUE, "", detail), "", context);
            return;
        }
        if (!PATH.matcher(path).matches()) {
            throw new ConstraintDeclarationException("property(" + shortcoming.fact() + ") gives '" + path
                    + "', which must be names joined by dots, without brackets");
        }
        add(context.buildConstraintViolationWithTemplate(template(shortcoming, context)), path);
    }

    /** The message of its kind, unless the host has declared another. */
    private String template(Shortcoming shortcoming, ConstraintValidatorContext context) {
        String declared = context.getDefaultConstraintMessageTemplate();
        String ours = "{" + constraint + ".message}";
        String kind =
                "{" + Report.class.getPackageName() + "." + shortcoming.code().token() + ".message}";
        String detail = shortcoming.detail().isEmpty() ? "" : ": " + Templates.literal(shortcoming.detail());
        return (declared.equals(ours) ? kind : declared) + detail;
    }

    private static void add(ConstraintViolationBuilder violation, String path) {
        if (path.isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        String[] names = path.split("\\.", -1);
        NodeBuilderCustomizableContext node = violation.addPropertyNode(names[0]);
        for (int i = 1; i < names.length; i++) {
            node = node.addPropertyNode(names[i]);
        }
        node.addConstraintViolation();
    }
}
