package org.openktp.rules.lifecycle.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.finding.FindingCode;
import org.openktp.rules.decision.Notice;
import org.openktp.rules.lifecycle.Scheme;
import org.openktp.rules.lifecycle.history.Account;
import org.openktp.rules.lifecycle.history.Event;
import org.openktp.rules.lifecycle.history.Happening;
import org.openktp.rules.lifecycle.history.Held;
import org.openktp.rules.lifecycle.history.History;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * Follows histories through a scheme. A pure function: the same entries, day and instant give the same standing, in
 * whatever order the entries arrived. Immutable and thread-safe; make one per scheme and keep it.
 */
public final class Replay {

    /** How many ways of filling what is not known are followed side by side. */
    private static final int MOST = 10_000;

    private static final String LAST = "\uffff";

    private final Follower follower;

    private Replay(Scheme scheme) {
        this.follower = new Follower(scheme, new Memory(scheme), new Gates(scheme));
    }

    /**
     * Makes a scheme ready to follow histories through.
     *
     * @param scheme the scheme
     * @return a replay for it
     * @throws IllegalArgumentException if a guard asks for the date of an event or the state of a lifecycle that the scheme
     *     does not have, or is outside what can be decided exactly
     */
    public static Replay of(Scheme scheme) {
        return new Replay(scheme);
    }

    /**
     * The scheme.
     *
     * @return the scheme
     */
    public Scheme scheme() {
        return follower.scheme();
    }

    /**
     * Where things stood on a day, by what was known at an instant. An event whose date is known in part may have happened
     * on any of its days, and one with an undecided guard may have been taken or not: every state that is still possible is
     * given. A guard is decided by the law of the day, on what earlier events brought along that were taken, what this one
     * brings, and what follows from the history ({@link org.openktp.rules.lifecycle.HistoryFacts}). Each guard is decided by
     * itself: that two events were taken by the same unknown fact is not followed up, so that some states may be given which
     * no one answer to it allows, but never one too few. Of guards decided alike on several days, what was decided on the
     * first is kept.
     *
     * <p>Where there are more than 10,000 ways of filling what is not known that lead to different places, a finding says
     * so; every state that these events could lead to in any order is given then, and of the events not what they did.
     *
     * @param history the history
     * @param asOf the day; what took effect on it counts
     * @param knownAt the instant; what was recorded at it is known
     * @return the standing
     */
    public Standing standing(History history, LocalDate asOf, Instant knownAt) {
        return standing(history.knownAt(knownAt), asOf, knownAt);
    }

    private Standing standing(Account account, LocalDate asOf, Instant knownAt) {
        Fold fold = new Fold(follower, account.held(), asOf, MOST);
        if (fold.run()) {
            return new Standing(asOf, knownAt, fold.states(), fold.steps(), account.findings());
        }
        List<Notice> findings = new ArrayList<>(account.findings());
        findings.add(Notice.of(
                FindingCode.TOO_MANY_POSSIBILITIES, "", Message.of(MessageCode.TOO_MANY_POSSIBILITIES, MOST)));
        return new Standing(asOf, knownAt, fold.reachable(), fold.unfollowed(), findings);
    }

    /**
     * What would become of something if it happened now, after everything else known by then.
     *
     * @param history the history
     * @param happening what might happen
     * @param knownAt the instant; what was recorded at it is known
     * @return what it would do, one move for each way of filling what is not known; none where there are too many ways
     */
    public Set<Move> ask(History history, Happening happening, Instant knownAt) {
        Account account = history.knownAt(knownAt);
        Held asked = new Held(new Event(last(account), knownAt, happening), Optional.empty());
        List<Held> held = new ArrayList<>(account.held());
        held.add(asked);
        Account with = new Account(held, account.findings());
        return standing(with, happening.effective().latest(), knownAt).steps().stream()
                .filter(step -> step.held().equals(asked))
                .findFirst()
                .map(Step::moves)
                .orElse(Set.of());
    }

    /** An identifier that sorts behind those there are. */
    private static String last(Account account) {
        String last = account.held().stream()
                .map(held -> held.event().id())
                .max(Comparator.naturalOrder())
                .orElse("");
        return last + LAST;
    }
}
