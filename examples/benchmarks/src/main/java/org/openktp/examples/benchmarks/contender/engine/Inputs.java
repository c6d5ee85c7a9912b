package org.openktp.examples.benchmarks.contender.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.openktp.examples.benchmarks.contender.hand.Words;
import org.openktp.examples.benchmarks.plain.PlainApplicant;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.examples.benchmarks.plain.PlainProposal;

/** An application as a decision table takes it: by name, codes as texts, a band as its rank, and of texts the words counted. */
final class Inputs {

    private Inputs() {}

    @SuppressWarnings("EnumOrdinal") // the rank of a band
    static Map<String, @Nullable Object> of(PlainApplication application, IntFunction<Object> number) {
        PlainApplicant applicant = application.applicant();
        PlainProposal proposal = application.proposal();
        Map<String, @Nullable Object> inputs = new HashMap<>(32);
        inputs.put("submitted", application.submitted());
        inputs.put("role", name(applicant.role()));
        inputs.put("staffGroup", applicant.staffGroup());
        inputs.put(
                "band",
                applicant.band() == null ? null : number.apply(applicant.band().ordinal() + 1));
        inputs.put("nation", name(applicant.nation()));
        inputs.put("employerKind", name(applicant.employerKind()));
        inputs.put("employer", applicant.employer());
        inputs.put("clinicalTime", number(applicant.clinicalTimePercent(), number));
        inputs.put("titleWords", words(proposal.title(), number));
        inputs.put("summaryWords", words(proposal.summary(), number));
        inputs.put("themes", names(proposal.themes()));
        inputs.put("partners", names(proposal.partners()));
        return inputs;
    }

    private static @Nullable Object number(@Nullable Integer value, IntFunction<Object> number) {
        return value == null ? null : number.apply(value);
    }

    private static @Nullable Object words(@Nullable String text, IntFunction<Object> number) {
        return text == null ? null : number.apply(Words.count(text));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable List<String> names(@Nullable Collection<? extends Enum<?>> values) {
        if (values == null) {
            return null;
        }
        List<String> names = new ArrayList<>(values.size());
        for (Enum<?> value : values) {
            names.add(value.name());
        }
        return names;
    }
}
