package org.openktp.io.value;

import java.util.Map;
import java.util.Optional;
import org.openktp.core.career.pathway.CareerFramework;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.catalogue.Row;
import org.openktp.rules.Screening;
import org.openktp.rules.decision.Evaluator;
import org.openktp.rules.decision.Outcomes;
import org.openktp.rules.decision.RuleVersions;
import org.openktp.rules.fact.FactReader;
import org.openktp.rules.fact.Shared;
import org.openktp.rules.innovate.application.ApplicationField;
import org.openktp.rules.innovate.application.PlacedApplication;
import org.openktp.rules.innovate.eligibility.InnovateScreening;
import org.openktp.rules.lifecycle.replay.Replay;
import org.openktp.rules.selection.score.Conflicts;
import org.openktp.rules.table.TableEvaluator;
import org.openktp.rules.wording.Wording;

/** What is no value, so that it is never written, and why. */
public final class NonValues {

    /** The reasons by type. */
    public static final Map<Class<?>, String> REASONS = Map.ofEntries(
            Map.entry(CareerFramework.class, "it is what is shipped, as of a day; write the day"),
            Map.entry(Catalogue.class, "it has functions; write its entries"),
            Map.entry(Field.class, "it is a function of an entry; write the entry"),
            Map.entry(Row.class, "it shows an entry with fields of any type; write the entry"),
            Map.entry(Screening.class, "it decides; write its rule sets"),
            Map.entry(InnovateScreening.class, "it decides; write its rule set"),
            Map.entry(Evaluator.class, "it decides; write its rule set"),
            Map.entry(RuleVersions.class, "it decides; write its rule sets"),
            Map.entry(Outcomes.class, "it is what a decision says without why; write the decision"),
            Map.entry(TableEvaluator.class, "it decides; write its table"),
            Map.entry(FactReader.class, "it is a function of a subject; write the facts that it reads"),
            Map.entry(Shared.class, "it is knowledge that subjects share; write what is known"),
            Map.entry(ApplicationField.class, "it has functions; write its fact"),
            Map.entry(PlacedApplication.class, "it is an application beside its competition; write the two"),
            Map.entry(Replay.class, "it replays histories; write its scheme"),
            Map.entry(Conflicts.class, "it finds conflicts; write the rule that it follows"),
            Map.entry(Wording.class, "it is a language; write the messages"));

    private NonValues() {}

    /**
     * Why something is no value.
     *
     * @param type a type
     * @return the reason, or empty where it is not known to be none
     */
    public static Optional<String> reason(Class<?> type) {
        return REASONS.entrySet().stream()
                .filter(each -> each.getKey().isAssignableFrom(type))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
