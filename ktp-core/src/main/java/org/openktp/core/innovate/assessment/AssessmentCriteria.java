package org.openktp.core.innovate.assessment;

import static org.openktp.core.source.Sourced.inferred;
import static org.openktp.core.source.Sourced.stated;

import java.util.List;
import java.util.Optional;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.Strands;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Sourced;
import org.openktp.core.text.WordCounting;

/**
 * The four criteria by which assessors score an application of the scheme, as the template of its competitions stood on 11 November
 * 2022. That a competition of another time was assessed so was not found. The template gives no weights and no total that is good
 * enough.
 *
 * @see org.openktp.core.innovate.assessment.AssessmentSources
 */
public final class AssessmentCriteria {

    /** What the business partner and others gain. */
    public static final SelectionCriterion IMPACT = criterion(
            "impact",
            "how much the business partner gains in money and in lasting capability, and others beyond the partnership",
            "the business partner's finances, compared with its present trade",
            "new capability that is embedded in it, with the capacity to go on innovating",
            "economic or social effects beyond the partnership");

    /** How far ahead the business partner gets. */
    public static final SelectionCriterion INNOVATION = criterion(
            "innovation",
            "how far the business partner gets ahead with its products or in its market, and means to go on innovating",
            "its position by its products or in its market",
            "a commercial opportunity that is new to it",
            "its commitment to further innovation");

    /** How far everybody is stretched. */
    public static final SelectionCriterion CHALLENGE = criterion(
            "challenge",
            "how far the project stretches the business partner, the knowledge base and the associate",
            "the practices of the business partner",
            "how the knowledge base translates what it knows",
            "the technical and commercial part of the associate");

    /** How well everything fits together. */
    public static final SelectionCriterion COHESIVENESS = criterion(
            "cohesiveness",
            "how well the parts of the project balance, and how much trust its team and its plan deserve",
            "balance between the parts",
            "a team that will work well together",
            "steps that lead to the goals");

    /** The criteria in the order in which assessors are asked. */
    public static final List<SelectionCriterion> ALL = List.of(IMPACT, INNOVATION, CHALLENGE, COHESIVENESS);

    /**
     * The scores that may be given for a criterion. The template states the highest; that the lowest is 1 is told by the lowest band
     * of its guidance, and by the form, which offers the scores from 1. No form was found that offers 0.
     */
    public static final Sourced<ScoreScale> SCALE = inferred(
            new ScoreScale(1, 10),
            AssessmentSources.KTP_TEMPLATE.at("maximum score, and the lowest of the guidance rows"),
            AssessmentSources.SCORE_FORM.at("scores that may be chosen, which begin with 1"));

    /** The bands of the scale, the best first. Their senses are our reading of the guidance rows of the four criteria, whose words differ. */
    public static final Sourced<List<ScoreBand>> BANDS = stated(
            List.of(
                    band(9, "substantial, and beyond the goals"),
                    band(7, "well-defined and realistic"),
                    band(5, "realistic, a reasonable pass"),
                    band(3, "ill-defined or unrealistic"),
                    band(1, "not demonstrated")),
            AssessmentSources.KTP_TEMPLATE.at("subjects of the guidance rows"));

    /** The most words with which a score for a criterion may be justified. */
    public static final Sourced<Integer> JUSTIFICATION_WORDS =
            stated(100, AssessmentSources.KTP_TEMPLATE.at("word count of the text beside a score"));

    /**
     * How those words are counted: white space separates them. The service leaves out underscores and the marks of lists, which this
     * rule does not, so that it counts a mark of a list that stands alone.
     */
    public static final Sourced<WordCounting> WORD_COUNTING =
            inferred(WordCounting.WHITE_SPACE, AssessmentSources.WORD_COUNT.at("word count, without marks of lists"));

    /**
     * The strands whose applications are scored by them: those whose competitions the service sets up from this template. Those of
     * {@link Strands#ACCELERATED} have a template that leaves these criteria out, and score the questions of the form instead.
     */
    public static final Sourced<List<Strand>> STRANDS = inferred(
            List.of(Strands.CLASSIC, Strands.MANAGEMENT, Strands.AFRICAN_AGRICULTURE),
            AssessmentSources.KTP_TEMPLATE.at("type of funding"),
            AssessmentSources.AKT_TEMPLATE.at("sections, without those of assessors"));

    /** The criteria with all that holds for each of them. */
    public static final Catalogue<SelectionCriterion> CATALOGUE = Catalogue.of(
            "assessment-criteria",
            "Criteria by which applications of Innovate UK's KTP scheme are scored",
            ALL,
            SelectionCriterion::token,
            List.of(
                    Field.of("criterion", SelectionCriterion::statement),
                    Field.maybe("all-of", SelectionCriterion::aspects),
                    Field.of("key", SelectionCriterion::key),
                    Field.of("scale", each -> SCALE),
                    Field.of("bands", each -> BANDS),
                    Field.of("senses-of-bands", each -> senses()),
                    Field.of("words-of-justification", each -> JUSTIFICATION_WORDS),
                    Field.of("word-counting", each -> WORD_COUNTING),
                    Field.of("strands", each -> STRANDS)));

    private AssessmentCriteria() {}

    private static Sourced<List<String>> senses() {
        return Sourced.all(BANDS.value().stream().map(ScoreBand::sense).toList());
    }

    /** None is marked as key, and each has the same highest score. */
    private static SelectionCriterion criterion(String token, String statement, String... aspects) {
        Citation guidance = AssessmentSources.KTP_TEMPLATE.at("guidance rows for " + token);
        return new SelectionCriterion(
                token,
                stated(statement, guidance),
                inferred(false, AssessmentSources.KTP_TEMPLATE.at("maximum score, the same for all four")),
                Optional.empty(),
                Optional.of(stated(List.of(aspects), guidance)));
    }

    private static ScoreBand band(int lowest, String sense) {
        return new ScoreBand(
                new ScoreScale(lowest, lowest + 1),
                inferred(
                        sense,
                        AssessmentSources.KTP_TEMPLATE.at("guidance rows of all four, " + lowest + " and more")));
    }
}
