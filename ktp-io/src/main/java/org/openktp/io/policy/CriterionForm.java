package org.openktp.io.policy;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.programme.ScoreScale;
import org.openktp.core.programme.SelectionCriterion;
import org.openktp.core.source.Sourced;
import org.openktp.core.text.WordCounting;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.SourcedForm;
import org.openktp.io.form.Values;
import org.openktp.io.form.Writing;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Tie;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;
import org.openktp.rules.selection.policy.PublishedScoring;
import org.openktp.rules.selection.policy.ScoredCriterion;
import org.openktp.rules.selection.policy.WordLimit;

/**
 * A criterion with how it is scored: one of the round, or one of the host's own with a statement of what is judged.
 *
 * @param round the round
 */
record CriterionForm(JudgedRound round) implements Form<ScoredCriterion> {

    private static final String TOKEN = "criterion";
    private static final String STATEMENT = "statement";

    private static final Property<ScoreScale, Integer> LOWEST =
            required("lowest", Forms.whole(0, ScoreScale.GREATEST), ScoreScale::lowest);
    private static final Property<ScoreScale, Integer> HIGHEST =
            required("highest", Forms.whole(0, ScoreScale.GREATEST), ScoreScale::highest);
    private static final Form<ScoreScale> SCALE = Forms.named(
            "scale",
            ObjectForm.of(List.of(LOWEST, HIGHEST), values -> new ScoreScale(values.get(LOWEST), values.get(HIGHEST))));

    private static final Property<WordLimit, Integer> WORDS = required("words", Forms.whole(1), WordLimit::most);
    private static final Property<WordLimit, WordCounting> COUNTING = required(
            "counting", Forms.code("way of counting words", List.of(WordCounting.values())), WordLimit::counting);
    private static final Form<Sourced<WordLimit>> LIMIT = SourcedForm.of(
            ObjectForm.of(List.of(WORDS, COUNTING), values -> new WordLimit(values.get(WORDS), values.get(COUNTING))));
    private static final Form<Optional<Sourced<WordLimit>>> LIMIT_OR_NONE = Forms.named(
            "word-limit",
            new WordOr<>(
                    "none",
                    Optional.empty(),
                    "an object with 'words' and 'counting'",
                    Forms.via(LIMIT, Optional::of, Optional::orElseThrow)));

    @Override
    public Optional<ScoredCriterion> read(Located given, Reading reading) {
        Optional<SelectionCriterion> known =
                given instanceof Located.Members object && object.members().get(TOKEN) instanceof Located.Text token
                        ? round.criterion(token.value())
                        : Optional.empty();
        return new Judged(known).form().read(given, reading);
    }

    @Override
    public Object write(ScoredCriterion criterion, Writing writing) {
        return new Judged(round.criterion(criterion.token())).form().write(criterion, writing);
    }

    @Override
    public JsonShape shape() {
        Map<String, JsonShape> known = new LinkedHashMap<>();
        round.scoring()
                .criteria()
                .forEach(each -> known.put(
                        each.token(), new Judged(Optional.of(each)).form().shape()));
        JsonShape own = new Judged(Optional.empty()).form().shape();
        return known.isEmpty() ? own : new JsonShape.Variants(TOKEN, known, Optional.of(own));
    }

    /** The form of one criterion, which depends on whether it is one of the round. */
    private final class Judged {

        private final Optional<SelectionCriterion> known;
        private final Optional<Sourced<WordLimit>> limit;
        private final Property<ScoredCriterion, String> token = required(TOKEN, Forms.TOKEN, ScoredCriterion::token);
        private final Property<ScoredCriterion, Sourced<String>> statement;
        private final OrFound<ScoredCriterion, ScoreScale> scale;
        private final OrFound<ScoredCriterion, Integer> weight;
        private final Property<ScoredCriterion, Optional<Sourced<WordLimit>>> justification;

        Judged(Optional<SelectionCriterion> known) {
            PublishedScoring found = known.isPresent() ? round.scoring() : PublishedScoring.NOTHING;
            this.known = known;
            this.limit = found.justification();
            this.statement = optional(STATEMENT, SourcedForm.of(Forms.TEXT), each -> Optional.of(
                            each.criterion().statement())
                    .filter(text -> known.isEmpty()));
            this.scale = OrFound.of("scale", round.id(), found.scale(), SourcedForm.of(SCALE), ScoredCriterion::scale);
            this.weight = OrFound.of(
                    "weight",
                    round.id(),
                    found.weight(),
                    SourcedForm.of(Forms.whole(1, ScoredCriterion.GREATEST_WEIGHT)),
                    ScoredCriterion::weight);
            this.justification = optional("justification", LIMIT_OR_NONE, each -> Optional.of(each.justification())
                    .filter(words -> !words.equals(limit)));
        }

        Form<ScoredCriterion> form() {
            return ObjectForm.of(
                            List.of(token, statement, scale.property(), weight.property(), justification),
                            values -> new ScoredCriterion(
                                    known.orElseGet(() -> own(values)),
                                    scale.of(values),
                                    weight.of(values),
                                    values.maybe(justification).orElse(limit)))
                    .checked(this::check, told());
        }

        private Tie[] told() {
            Tie statement =
                    known.isPresent() ? new Tie.Absent(List.of(STATEMENT)) : new Tie.Required(List.of(STATEMENT));
            Stream<Tie> stated = round.isAnyOfHosts() ? Stream.empty() : Stream.of(statement);
            return Stream.of(stated, scale.told().stream(), weight.told().stream())
                    .flatMap(each -> each)
                    .toArray(Tie[]::new);
        }

        private SelectionCriterion own(Values values) {
            return new SelectionCriterion(
                    values.get(token),
                    values.get(statement),
                    Sourced.supplied(false),
                    Optional.empty(),
                    Optional.empty());
        }

        private boolean check(Located.Members object, Reading reading) {
            boolean isTold = known.isPresent() ? isUnstated(object, reading) : isStated(object, reading);
            boolean hasScale = scale.check(object, reading);
            return weight.check(object, reading) && hasScale && isTold;
        }

        private boolean isUnstated(Located.Members object, Reading reading) {
            if (OrFound.isGiven(object, STATEMENT)) {
                reading.refuse(
                        object.members().getOrDefault(STATEMENT, object).at(),
                        FindingCode.CONTRADICTION,
                        STATEMENT + " is for criteria of the host's own; " + round.id() + " has this one");
                return false;
            }
            return true;
        }

        /** What is no token has been said. */
        private boolean isStated(Located.Members object, Reading reading) {
            if (!OrFound.isGiven(object, STATEMENT) && object.members().get(TOKEN) instanceof Located.Text text) {
                reading.refuse(text.at(), FindingCode.UNKNOWN_CODE, unknown(text.value()));
                return false;
            }
            return true;
        }
    }

    private String unknown(String token) {
        String those = round.scoring().criteria().stream()
                .map(SelectionCriterion::token)
                .collect(Collectors.joining(", "));
        return Shown.of(token) + " is not a criterion of " + round.id() + "; "
                + (those.isEmpty() ? "none were found for it; " : "use one of " + those + ", or ")
                + "give a criterion of the host's own a statement";
    }
}
