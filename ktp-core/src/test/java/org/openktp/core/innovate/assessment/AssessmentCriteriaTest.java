package org.openktp.core.innovate.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openktp.core.innovate.Strands;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.source.Citation;
import org.openktp.core.source.Provenance;
import org.openktp.core.text.WordCounting;

final class AssessmentCriteriaTest {

    @Test
    void there_are_four_criteria_of_three_aspects_and_none_is_marked_as_key() {
        assertThat(AssessmentCriteria.ALL)
                .extracting(SelectionCriterion::token)
                .containsExactly("impact", "innovation", "challenge", "cohesiveness");
        assertThat(AssessmentCriteria.ALL).allSatisfy(criterion -> {
            assertThat(criterion.statement().provenance()).isEqualTo(Provenance.STATED);
            assertThat(criterion.key().value()).isFalse();
            assertThat(criterion.key().provenance()).isEqualTo(Provenance.INFERRED);
            assertThat(criterion.aspects().orElseThrow().value()).hasSize(3).doesNotHaveDuplicates();
            assertThat(criterion.alternatives()).isEmpty();
        });
    }

    @Test
    void the_scale_is_put_together_from_the_highest_score_of_the_template_and_the_lowest_of_the_form() {
        assertThat(AssessmentCriteria.SCALE.value()).isEqualTo(new ScoreScale(1, 10));
        assertThat(AssessmentCriteria.SCALE.provenance()).isEqualTo(Provenance.INFERRED);
        assertThat(AssessmentCriteria.SCALE.citations())
                .extracting(Citation::source)
                .containsExactly(AssessmentSources.KTP_TEMPLATE, AssessmentSources.SCORE_FORM);
    }

    @Test
    void each_score_is_in_exactly_one_of_five_bands() {
        List<ScoreBand> bands = AssessmentCriteria.BANDS.value();
        assertThat(bands)
                .extracting(
                        ScoreBand::token, ScoreBand::label, band -> band.sense().value())
                .containsExactly(
                        tuple("9-10", "9 to 10", "substantial, and beyond the goals"),
                        tuple("7-8", "7 to 8", "well-defined and realistic"),
                        tuple("5-6", "5 to 6", "realistic, a reasonable pass"),
                        tuple("3-4", "3 to 4", "ill-defined or unrealistic"),
                        tuple("1-2", "1 to 2", "not demonstrated"));
        assertThat(AssessmentCriteria.SCALE.value().scores()).allSatisfy(score -> assertThat(bands)
                .filteredOn(band -> band.scores().contains(score))
                .hasSize(1));
    }

    @Test
    void that_a_band_begins_and_ends_is_stated_and_what_it_means_is_a_reading() {
        assertThat(AssessmentCriteria.BANDS.provenance()).isEqualTo(Provenance.STATED);
        assertThat(AssessmentCriteria.BANDS.value())
                .extracting(band -> band.sense().provenance())
                .containsOnly(Provenance.INFERRED);
    }

    @Test
    void a_justification_has_a_hundred_words_at_most_between_white_space() {
        assertThat(AssessmentCriteria.JUSTIFICATION_WORDS.value()).isEqualTo(100);
        assertThat(AssessmentCriteria.JUSTIFICATION_WORDS.provenance()).isEqualTo(Provenance.STATED);
        assertThat(AssessmentCriteria.WORD_COUNTING.value()).isEqualTo(WordCounting.WHITE_SPACE);
        assertThat(AssessmentCriteria.WORD_COUNTING.provenance()).isEqualTo(Provenance.INFERRED);
    }

    @Test
    void accelerated_projects_are_not_scored_by_them() {
        assertThat(AssessmentCriteria.STRANDS.value())
                .containsExactly(Strands.CLASSIC, Strands.MANAGEMENT, Strands.AFRICAN_AGRICULTURE);
    }

    @Test
    void figures_have_one_decimal_and_had_none_in_earlier_versions() {
        assertThat(AssessmentFigures.CATALOGUE.entries())
                .extracting(
                        AssessmentFigure::token,
                        figure -> figure.decimals().value(),
                        figure -> figure.rounding().value(),
                        figure -> figure.computed().provenance())
                .containsExactly(
                        tuple("total", 1, RoundingMode.HALF_UP, Provenance.STATED),
                        tuple("criterion", 1, RoundingMode.HALF_UP, Provenance.STATED),
                        tuple("total-earlier", 0, RoundingMode.HALF_UP, Provenance.REPORTED),
                        tuple("criterion-earlier", 0, RoundingMode.HALF_UP, Provenance.REPORTED));
    }

    @Test
    void pages_differ_in_how_many_assess_an_application() {
        assertThat(AssessmentPractices.CATALOGUE.entries())
                .extracting(AssessmentPractice::label)
                .containsExactly(
                        "5 advisers from outside the region of the application, chosen at random",
                        "3 assessors who judge independently of one another");
        assertThat(AssessmentPractices.CATALOGUE.entries())
                .extracting(practice -> practice.assessors().provenance())
                .containsOnly(Provenance.REPORTED);
        assertThat(AssessmentPractices.PLYMOUTH.since()).isEmpty();
        assertThat(AssessmentPractices.PLYMOUTH.moderation()).isEmpty();
    }

    /** Neither was found anywhere, so that no list may have a field for it. */
    @Test
    void no_weight_and_no_quality_line_is_shipped() {
        assertThat(AssessmentCriteria.CATALOGUE.fieldNames())
                .containsExactly(
                        "criterion",
                        "all-of",
                        "key",
                        "scale",
                        "bands",
                        "senses-of-bands",
                        "words-of-justification",
                        "word-counting",
                        "strands");
        assertThat(AssessmentFigures.CATALOGUE.fieldNames()).containsExactly("computed", "decimals", "rounding");
        assertThat(AssessmentPractices.CATALOGUE.fieldNames())
                .containsExactly("since", "assessors", "chosen", "moderation");
    }
}
