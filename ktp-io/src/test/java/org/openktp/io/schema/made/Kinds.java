package org.openktp.io.schema.made;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.io.application.ApplicationShapes;
import org.openktp.io.lifecycle.HistoryLines;
import org.openktp.io.plan.PlanForm;
import org.openktp.io.policy.PolicyDocument;
import org.openktp.io.round.RoundForm;
import org.openktp.io.rule.RulesDocument;
import org.openktp.io.schema.DocumentKind;
import org.openktp.io.schema.wire.AnswerLine;
import org.openktp.io.schema.wire.CatalogueRow;
import org.openktp.io.schema.wire.CostingLine;
import org.openktp.io.schema.wire.DecisionLine;
import org.openktp.io.schema.wire.Part;
import org.openktp.io.schema.wire.QuestionsLine;
import org.openktp.io.schema.wire.SelectionLine;
import org.openktp.io.schema.wire.StandingLine;
import org.openktp.io.scorecard.ScorecardReader;
import org.openktp.io.shape.JsonShape;
import org.openktp.rules.KtpRules;

/** What the schema of each kind is made of: the shape of its form, or the record of its lines. */
public final class Kinds {

    /** A day, so that the plan need not tell one: the command can be asked about a day too. */
    private static final Optional<LocalDate> SOME_DAY = Optional.of(LocalDate.of(2024, 6, 14));

    public static final Map<DocumentKind, JsonShape> READ = read();
    public static final Map<DocumentKind, Class<?>> WRITTEN = written();

    private Kinds() {}

    private static Map<DocumentKind, JsonShape> read() {
        Map<DocumentKind, JsonShape> shapes = new EnumMap<>(DocumentKind.class);
        shapes.put(DocumentKind.HCS_APPLICATION, ApplicationShapes.hcs());
        shapes.put(DocumentKind.INNOVATE_APPLICATION, ApplicationShapes.innovate());
        shapes.put(DocumentKind.ROUNDS, RoundForm.DOCUMENT.shape());
        shapes.put(DocumentKind.RULES, RulesDocument.shape());
        shapes.put(
                DocumentKind.HISTORY_ENTRY,
                HistoryLines.shape(List.copyOf(KtpRules.schemes().values())));
        shapes.put(DocumentKind.COST_PLAN, PlanForm.document(SOME_DAY).shape());
        shapes.put(DocumentKind.SELECTION_POLICY, PolicyDocument.documents());
        shapes.put(DocumentKind.SCORECARD, ScorecardReader.shape());
        return shapes;
    }

    private static Map<DocumentKind, Class<?>> written() {
        Map<DocumentKind, Class<?>> records = new EnumMap<>(DocumentKind.class);
        records.put(DocumentKind.REJECT, Part.Reject.class);
        records.put(DocumentKind.WARNINGS, Part.Warnings.class);
        records.put(DocumentKind.DECISION, DecisionLine.class);
        records.put(DocumentKind.QUESTIONS, QuestionsLine.class);
        records.put(DocumentKind.STANDING, StandingLine.class);
        records.put(DocumentKind.SITUATION, StandingLine.Situation.class);
        records.put(DocumentKind.COSTING, CostingLine.class);
        records.put(DocumentKind.SELECTION_RESULT, SelectionLine.class);
        records.put(DocumentKind.TABLE_ANSWER, AnswerLine.class);
        records.put(DocumentKind.CATALOGUE, CatalogueRow[].class);
        return records;
    }

    /** What the generator is given: the record, or for kinds that are read a type for which the shape stands in. */
    static Type type(DocumentKind kind) {
        return READ.containsKey(kind) ? Document.class : WRITTEN.getOrDefault(kind, Object.class);
    }

    /** Stands for a document that is read. */
    static final class Document {

        private Document() {}
    }
}
