package org.openktp.io.rule;

import org.openktp.io.form.DocumentForm;
import org.openktp.rules.condition.Condition;
import org.openktp.rules.condition.Conditions;

/** Conditions as JSON within other output, such as decisions. */
public final class ConditionJson {

    private ConditionJson() {}

    /**
     * Writes a condition.
     *
     * @param condition the condition, on whichever facts
     * @return its JSON in one line, as documents of rules have it
     */
    public static String line(Condition condition) {
        ConditionForm form = new ConditionForm(Conditions.atoms(condition)
                .flatMap(atom -> atom.facts().stream())
                .distinct()
                .toList());
        return DocumentForm.line(form, condition);
    }
}
