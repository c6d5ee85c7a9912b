package org.openktp.io.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openktp.core.application.Applicant;
import org.openktp.core.application.Application;
import org.openktp.core.application.Proposal;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.programme.Round;
import org.openktp.io.stream.Limits;

/**
 * Makes applications to the Healthcare Scientist programme out of the bytes of their records, where it is sure of them. For one
 * thread.
 */
public final class ApplicationScanner {

    /** Of the application, its groups, and of what is known of a field. */
    private static final int DEPTH = 3;

    /** More than there can be: each field and its name, and a value for every other byte of a field. */
    private static final int VALUES = Layout.SIZE * (2 + Memo.LONGEST / 2);

    /** What stands for bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final Proposal NOTHING_ASKED = Proposal.builder().build();
    private static final String ANY = "{\"id\":\"-\"";

    private static final int SUBMITTED = Layout.field("submitted");
    private static final int ROLE = Layout.field("applicant.role");
    private static final int STAFF_GROUP = Layout.field("applicant.staffGroup");
    private static final int BAND = Layout.field("applicant.band");
    private static final int NATION = Layout.field("applicant.nation");
    private static final int EMPLOYER = Layout.field("applicant.employer");
    private static final int EMPLOYER_KIND = Layout.field("applicant.employerKind");
    private static final int PERCENT = Layout.field("applicant.clinicalTimePercent");
    private static final int PROPOSAL = Layout.field("proposal");
    private static final int TITLE = Layout.field("proposal.title");
    private static final int SUMMARY = Layout.field("proposal.summary");
    private static final int THEMES = Layout.field("proposal.themes");
    private static final int PARTNERS = Layout.field("proposal.partners");

    private final Limits limits;
    private final FullWay full;
    private final Places places = new Places();
    private final Values withoutRound;
    private final Memo<Values> rounds = new Memo<>();
    private final Memo<Boolean> schemes = new Memo<>();
    private final Knowledge<?>[] said = new Knowledge<?>[Layout.ID];

    /**
     * Scans applications to some rounds.
     *
     * @param rounds the rounds that exist
     * @param limits how much a record may hold
     */
    public ApplicationScanner(Collection<Round> rounds, Limits limits) {
        this.limits = limits;
        this.full = new FullWay(rounds, limits);
        this.withoutRound = new Values(full, ANY, Optional.empty());
        Arrays.fill(said, Knowledge.notAsked());
    }

    /**
     * The application in a record.
     *
     * @param record the bytes of the record, within the limit for a record
     * @return the application that the full way gives, which finds nothing to say about it; or empty where that is not sure
     */
    public Optional<Application> scan(byte[] record) {
        Values values = values(record);
        return values == null ? Optional.empty() : application(values, known(TITLE), known(SUMMARY));
    }

    /** As {@link #scan}, without making the texts of the proposal where they are ASCII. */
    Optional<Outline> outline(byte[] record) {
        Values values = values(record);
        if (values == null) {
            return Optional.empty();
        }
        Optional<Passage> title = passage(TITLE);
        Optional<Passage> summary = passage(SUMMARY);
        Optional<Application> withoutTexts = application(
                values,
                title.isPresent() ? Outline.NOT_MADE : known(TITLE),
                summary.isPresent() ? Outline.NOT_MADE : known(SUMMARY));
        return withoutTexts.map(application -> new Outline(application, title, summary));
    }

    /** What is said of the round of a record, which has been gone through; null where there is anything that is not sure. */
    private @Nullable Values values(byte[] record) {
        if (!isWithinLimits(record) || !places.find(record) || !ofThisScheme()) {
            return null;
        }
        Values values = ofRound();
        return values != null && values.read(places, said) ? values : null;
    }

    /** Whether a record without long values is within the limits, but for those of a single value. */
    private boolean isWithinLimits(byte[] record) {
        return record.length <= limits.maxTextLength() && limits.maxDepth() >= DEPTH && limits.maxValues() >= VALUES;
    }

    private boolean ofThisScheme() {
        return !places.has(Layout.SCHEME) || schemes.get(places, Layout.SCHEME, this::ofScheme) != null;
    }

    private Optional<Boolean> ofScheme(String value) {
        return full.read(ANY + ",\"scheme\":" + value + '}').map(read -> true);
    }

    private @Nullable Values ofRound() {
        return places.has(Layout.ROUND) ? rounds.get(places, Layout.ROUND, this::ofRound) : withoutRound;
    }

    private Optional<Values> ofRound(String value) {
        String beginning = ANY + ",\"round\":" + value;
        return full.read(beginning + '}').map(read -> new Values(full, beginning, read.round()));
    }

    private Optional<Application> application(
            Values values, @Nullable Knowledge<String> title, @Nullable Knowledge<String> summary) {
        String id = text(Layout.ID);
        if (id == null || title == null || summary == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Application(id, values.round(), said(SUBMITTED), applicant(), proposal(title, summary)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // what its fields say contradicts one another
        }
    }

    private Applicant applicant() {
        return new Applicant(
                said(ROLE),
                said(STAFF_GROUP),
                said(BAND),
                said(NATION),
                said(EMPLOYER),
                said(EMPLOYER_KIND),
                said(PERCENT));
    }

    private Knowledge<Proposal> proposal(Knowledge<String> title, Knowledge<String> summary) {
        if (places.has(PROPOSAL)) {
            return said(PROPOSAL);
        }
        Proposal proposal = new Proposal(title, summary, said(THEMES), said(PARTNERS));
        return proposal.equals(NOTHING_ASKED) ? Knowledge.notAsked() : Knowledge.known(proposal);
    }

    /** What is known of a field that may be a text; null where the text is not one to be sure of. */
    private @Nullable Knowledge<String> known(int field) {
        if (places.words(field) == Places.NO_TEXT) {
            return said(field);
        }
        String text = text(field);
        return text == null ? null : Knowledge.known(text);
    }

    private Optional<Passage> passage(int field) {
        int words = places.words(field);
        return words > 0
                ? Optional.of(new Passage(places.bytes(), places.from(field) + 1, places.to(field) - 1, words))
                : Optional.empty();
    }

    /** A text that is not blank; null where it is blank, or not well formed, or not there. */
    private @Nullable String text(int field) {
        int start = places.from(field) + 1;
        int length = places.to(field) - 1 - start;
        if (places.words(field) > 0) {
            return new String(places.bytes(), start, length, StandardCharsets.ISO_8859_1); // quickest for ASCII
        }
        if (places.words(field) != Places.NOT_ASCII) {
            return null;
        }
        String text = new String(places.bytes(), start, length, StandardCharsets.UTF_8);
        return text.isBlank() || text.indexOf(REPLACEMENT) >= 0 ? null : text;
    }

    @SuppressWarnings("unchecked") // a field says values of one type, whichever way it is read
    private <T> Knowledge<T> said(int field) {
        return (Knowledge<T>) said[field];
    }
}
