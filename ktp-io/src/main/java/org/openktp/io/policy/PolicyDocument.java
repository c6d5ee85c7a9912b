package org.openktp.io.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openktp.core.KtpModel;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.innovate.competition.Competition;
import org.openktp.core.innovate.competition.Competitions;
import org.openktp.core.programme.Round;
import org.openktp.io.document.ReadDocument;
import org.openktp.io.form.DocumentForm;
import org.openktp.io.form.Form;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Writing;
import org.openktp.io.selection.SelectionDocument;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.stream.Limits;
import org.openktp.io.tree.Located;
import org.openktp.io.tree.Shown;

/**
 * The document of a selection policy. The round that it names says what its other properties may hold; of a policy without a
 * round that is known, nothing else is looked at.
 *
 * @param rounds the rounds that exist beside Innovate UK's competitions, by their identifiers
 */
public record PolicyDocument(Function<String, Optional<Round>> rounds) implements Form<SelectionDocument> {

    private DocumentForm<SelectionDocument> document() {
        return new DocumentForm<>("openktp-selection-policy/1", "policy", this);
    }

    /**
     * Reads a policy.
     *
     * @param in the input, read to its end and left open
     * @param limits how much it may hold
     * @return the policy, or everything that is wrong with the document
     * @throws IOException if the input fails
     */
    public ReadDocument<SelectionDocument> read(InputStream in, Limits limits) throws IOException {
        return document().read(in, limits);
    }

    /**
     * Writes a policy.
     *
     * @param policy the policy
     * @return the document
     * @throws IllegalArgumentException if it could not be read back as an equal one
     */
    public String write(SelectionDocument policy) {
        String text = document().write(policy);
        try {
            ReadDocument<SelectionDocument> read =
                    read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Limits.DOCUMENT);
            if (!read.orThrow().equals(policy)) {
                throw new IllegalArgumentException("policy " + policy.policy().id()
                        + " must have criteria, facts and interview days as its round has them, to be read back");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text;
    }

    @Override
    public Optional<SelectionDocument> read(Located given, Reading reading) {
        if (!(given instanceof Located.Members object)) {
            return reading.wrongType(given, "a policy, which is an object");
        }
        if (!OrFound.isGiven(object, PolicyForm.ROUND)) {
            reading.required(
                    object, PolicyForm.ROUND, "round is absent, and must be given; it says what else there is");
            return Optional.empty();
        }
        Located id = object.members().getOrDefault(PolicyForm.ROUND, object);
        return id instanceof Located.Text text
                ? round(text, reading).flatMap(round -> PolicyForm.of(round).read(given, reading))
                : reading.wrongType(id, "the identifier of a round");
    }

    private Optional<JudgedRound> round(Located.Text id, Reading reading) {
        Optional<JudgedRound> round = JudgedRound.find(id.value(), rounds);
        return round.isPresent()
                ? round
                : reading.refuse(
                        id.at(),
                        FindingCode.UNKNOWN_ROUND,
                        Shown.of(id.value())
                                + " is not a round that is known; ktp list rounds and ktp list competitions show those"
                                + " that are");
    }

    @Override
    public Object write(SelectionDocument policy, Writing writing) {
        String id = policy.policy().round();
        return JudgedRound.find(id, rounds)
                .map(round -> PolicyForm.of(round).write(policy, writing))
                .orElseThrow(
                        () -> new IllegalArgumentException("round " + Shown.of(id) + " of a policy must be known"));
    }

    /**
     * Which documents there are: of the rounds and competitions shipped as these are found, of others whatever a round of a
     * host may have.
     *
     * @return the shape
     */
    public static JsonShape documents() {
        return new PolicyDocument(id -> KtpModel.rounds().stream()
                        .filter(round -> round.id().equals(id))
                        .findFirst())
                .document()
                .shape();
    }

    @Override
    public JsonShape shape() {
        Stream<String> competitions = Competitions.CATALOGUE.entries().stream().map(Competition::token);
        Map<String, JsonShape> known = new LinkedHashMap<>();
        Stream.concat(KtpModel.rounds().stream().map(Round::id), competitions)
                .forEach(id -> JudgedRound.find(id, rounds)
                        .ifPresent(round -> known.put(id, PolicyForm.of(round).shape())));
        return new JsonShape.Variants(
                PolicyForm.ROUND,
                known,
                Optional.of(PolicyForm.of(JudgedRound.anyOfHosts()).shape()));
    }
}
