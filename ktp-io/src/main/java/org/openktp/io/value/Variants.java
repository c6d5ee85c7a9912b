package org.openktp.io.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.identifier.IdentifierReading;
import org.openktp.core.innovate.dissemination.Blog;
import org.openktp.core.innovate.dissemination.CaseStudy;
import org.openktp.core.partnership.Extension;
import org.openktp.core.partnership.Pause;
import org.openktp.io.form.Form;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.io.value.basic.OwnForm;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.DateRange;
import org.openktp.rules.fact.IntegerRange;
import org.openktp.rules.fact.SetOf;
import org.openktp.rules.fact.Text;
import org.openktp.rules.innovate.rate.GrantCap;
import org.openktp.rules.lifecycle.replay.Refusal;
import org.openktp.rules.lifecycle.replay.Remarked;
import org.openktp.rules.lifecycle.replay.Taken;
import org.openktp.rules.table.Answer;

/**
 * What tells the variants of sealed types apart: the property {@code kind} with a token of this table. A token never changes;
 * names of classes have no part in it.
 */
final class Variants extends OwnForm<Object> {

    /** The variants and their tokens; those of one sealed type have different ones. */
    static final Map<Class<?>, String> TOKENS = Map.ofEntries(
            Map.entry(IdentifierReading.Read.class, "read"),
            Map.entry(IdentifierReading.Refused.class, "refused"),
            Map.entry(CaseStudy.class, "case-study"),
            Map.entry(Blog.class, "blog"),
            Map.entry(Pause.class, "pause"),
            Map.entry(Extension.class, "extension"),
            Map.entry(CodeList.class, "codes"),
            Map.entry(IntegerRange.class, "integers"),
            Map.entry(DateRange.class, "dates"),
            Map.entry(SetOf.class, "sets"),
            Map.entry(Text.class, "text"),
            Map.entry(GrantCap.NoneFound.class, "none-found"),
            Map.entry(GrantCap.NotKnown.class, "not-known"),
            Map.entry(GrantCap.PerProject.class, "per-project"),
            Map.entry(Taken.class, "taken"),
            Map.entry(Refusal.class, "refusal"),
            Map.entry(Remarked.class, "remarked"),
            Map.entry(Answer.Settled.class, "settled"),
            Map.entry(Answer.Open.class, "open"),
            Map.entry(Answer.Uncovered.class, "uncovered"),
            Map.entry(Answer.Contradicted.class, "contradicted"));

    private final ValueType type;
    private final Map<String, Form<Object>> forms = new LinkedHashMap<>();

    private Variants(ValueType type, ValueForms forms) {
        this.type = type;
        for (Class<?> variant : type.raw().getPermittedSubclasses()) {
            this.forms.put(token(variant).orElseThrow(), forms.later(type.variant(variant)));
        }
    }

    /** The form of a sealed type. */
    static Form<Object> of(ValueType type, ValueForms forms) {
        return new Variants(type, forms);
    }

    /** The token of a variant. */
    static Optional<String> token(Class<?> variant) {
        return Optional.ofNullable(TOKENS.get(variant));
    }

    @Override
    public Optional<Object> read(Located given, Reading reading) {
        if (!(given instanceof Located.Members object)) {
            return reading.wrongType(given, "an object with " + RecordForm.KIND);
        }
        Located kind = object.members().get(RecordForm.KIND);
        String known = String.join(", ", forms.keySet());
        if (kind == null || kind instanceof Located.Nothing) {
            reading.required(object, RecordForm.KIND, RecordForm.KIND + " is absent; use one of " + known);
            return Optional.empty();
        }
        if (!(kind instanceof Located.Text text)) {
            return reading.wrongType(kind, "a text");
        }
        Form<Object> form = forms.get(text.value());
        return form == null
                ? reading.refuse(
                        kind.at(),
                        FindingCode.UNKNOWN_CODE,
                        Shown.of(text.value()) + " is not a kind of " + type + "; use one of " + known)
                : form.read(given, reading);
    }

    @Override
    public Object write(Object value, Writing writing) {
        String token = token(value.getClass()).orElseThrow();
        return Optional.ofNullable(forms.get(token)).orElseThrow().write(value, writing);
    }
}
