package org.openktp.io.scorecard;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openktp.core.code.YesNo;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.io.application.KnowledgeForms;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.MapForm;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.shape.Tie;
import org.openktp.io.tree.Located;
import org.openktp.rules.selection.score.CriterionScore;
import org.openktp.rules.selection.score.Scorecard;

/** A scorecard. What was not asked is left out, as is a conflict that is not declared. */
public final class ScorecardForm {

    static final String APPLICATION = "application";
    static final String ASSESSOR = "assessor";
    static final String SCORES = "scores";
    static final String RECOMMENDED = "recommended";
    static final String CONFLICT = "conflict";
    static final String SCORE = "score";
    static final String JUSTIFICATION = "justification";

    private static final Form<Knowledge<Integer>> NUMBER =
            Forms.shaped(KnowledgeForms.wholeNumber(SCORE), KnowledgeForms.NUMBER_OR_RANGE);
    private static final Property<CriterionScore, Knowledge<Integer>> OF_SCORE =
            optional(SCORE, NUMBER, score -> asked(score.score()));
    private static final Property<CriterionScore, String> OF_JUSTIFICATION = optional(
            JUSTIFICATION,
            Forms.text(Shapes.ANY_TEXT, Function.identity(), Function.identity()),
            CriterionScore::justification);

    /** A blank justification justifies nothing. */
    private static final ObjectForm<CriterionScore> JUSTIFIED = ObjectForm.of(
                    List.of(OF_SCORE, OF_JUSTIFICATION),
                    values -> new CriterionScore(
                            values.maybe(OF_SCORE).orElseGet(Knowledge::notAsked),
                            values.maybe(OF_JUSTIFICATION).filter(text -> !text.isBlank())))
            .checked((object, reading) -> true, new Tie.AtLeastOne(List.of(SCORE, JUSTIFICATION)))
            .open();

    /** What an assessor says by one criterion: the score, or an object with it and why. */
    public static final Form<CriterionScore> CRITERION_SCORE = new Form<>() {
        @Override
        public Optional<CriterionScore> read(Located given, Reading reading) {
            boolean isJustified = given instanceof Located.Members object
                    && (object.members().containsKey(SCORE) || object.members().containsKey(JUSTIFICATION));
            return isJustified
                    ? JUSTIFIED.read(given, reading)
                    : NUMBER.read(given, reading)
                            .flatMap(score -> reading.make(
                                    given.at(),
                                    FindingCode.INVALID_VALUE,
                                    () -> new CriterionScore(score, Optional.empty())));
        }

        @Override
        public Object write(CriterionScore score, Writing writing) {
            return score.justification().isPresent()
                    ? JUSTIFIED.write(score, writing)
                    : NUMBER.write(score.score(), writing);
        }

        @Override
        public JsonShape shape() {
            return Shapes.anyOf(NUMBER.shape(), JUSTIFIED.shape());
        }
    };

    private static final Property<Scorecard, String> OF_APPLICATION =
            required(APPLICATION, Forms.TEXT, Scorecard::application);
    private static final Property<Scorecard, String> OF_ASSESSOR = required(ASSESSOR, Forms.TEXT, Scorecard::assessor);
    private static final Property<Scorecard, Map<String, CriterionScore>> OF_SCORES = optional(
            SCORES,
            new MapForm<>("an object with a score under each criterion", CRITERION_SCORE),
            card -> Optional.of(card.scores()).filter(scores -> !scores.isEmpty()));
    private static final Property<Scorecard, Knowledge<YesNo>> OF_RECOMMENDED = optional(
            RECOMMENDED,
            KnowledgeForms.code(RECOMMENDED, "answer", List.of(YesNo.values())),
            card -> asked(card.recommended()));
    private static final Property<Scorecard, Boolean> OF_CONFLICT =
            optional(CONFLICT, Forms.TRUTH, card -> Optional.of(card.conflict()).filter(conflict -> conflict));

    /** The card. A property that is not known is a finding and nothing worse. */
    public static final Form<Scorecard> FORM = ObjectForm.of(
                    List.of(OF_APPLICATION, OF_ASSESSOR, OF_SCORES, OF_RECOMMENDED, OF_CONFLICT),
                    values -> new Scorecard(
                            values.get(OF_APPLICATION),
                            values.get(OF_ASSESSOR),
                            values.maybe(OF_SCORES).orElse(Map.of()),
                            values.maybe(OF_RECOMMENDED).orElseGet(Knowledge::notAsked),
                            values.maybe(OF_CONFLICT).orElse(false)))
            .open();

    private ScorecardForm() {}

    private static <T> Optional<Knowledge<T>> asked(Knowledge<T> knowledge) {
        return Optional.of(knowledge).filter(known -> !known.equals(Knowledge.notAsked()));
    }
}
