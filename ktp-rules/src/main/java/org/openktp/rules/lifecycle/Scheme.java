package org.openktp.rules.lifecycle;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.code.Code;
import org.openktp.core.partnership.plan.Plan;

/**
 * Lifecycles that run side by side over one history, such as an application, the project set up for it and the partnership
 * that follows. Each event belongs to one of them, and guards of one may look at the states of others. Immutable and
 * thread-safe.
 *
 * @param id the identifier, such as {@code innovate-ktp}
 * @param title what it is
 * @param lifecycles the lifecycles, at least one
 * @param remarks events that may be recorded in any state and change none, such as leave taken by a participant
 * @param plan what has to be done by when, counted from its events; without milestones where no source sets any
 */
public record Scheme(String id, String title, List<Lifecycle> lifecycles, List<EventType> remarks, Plan plan)
        implements Serializable {

    /**
     * Checks the scheme.
     *
     * @param id the component of that name
     * @param title the component of that name
     * @param lifecycles the component of that name
     * @param remarks the component of that name
     * @param plan the component of that name
     * @throws IllegalArgumentException if there is no lifecycle, or a lifecycle or an event stands twice
     */
    public Scheme {
        lifecycles = List.copyOf(lifecycles);
        remarks = List.copyOf(remarks);
        Parts.requireToken("scheme", id);
        if (lifecycles.isEmpty()) {
            throw new IllegalArgumentException("scheme " + id + " must have a lifecycle");
        }
        Parts.requireDistinct(
                "scheme " + id + " has lifecycle", lifecycles.stream().map(Lifecycle::id));
        Parts.requireDistinct(
                "scheme " + id + " has event", events(lifecycles, remarks).map(Code::token));
    }

    /**
     * A scheme of one lifecycle.
     *
     * @param lifecycle the lifecycle
     * @return the scheme, of the same identifier and title, without remarks or milestones
     */
    public static Scheme of(Lifecycle lifecycle) {
        return of(lifecycle.id(), lifecycle.title(), List.of(lifecycle), List.of());
    }

    /**
     * A scheme whose plan has no milestones.
     *
     * @param id the identifier
     * @param title what it is
     * @param lifecycles the lifecycles, at least one
     * @param remarks events that may be recorded in any state and change none
     * @return the scheme
     * @throws IllegalArgumentException if there is no lifecycle, or a lifecycle or an event stands twice
     */
    public static Scheme of(String id, String title, List<Lifecycle> lifecycles, List<EventType> remarks) {
        return new Scheme(id, title, lifecycles, remarks, new Plan(id, title, List.of()));
    }

    /**
     * The same scheme by another plan, such as a host's own.
     *
     * @param other the plan
     * @return the scheme with that plan alone
     */
    public Scheme with(Plan other) {
        return new Scheme(id, title, lifecycles, remarks, other);
    }

    private static Stream<EventType> events(List<Lifecycle> lifecycles, List<EventType> remarks) {
        return Stream.concat(lifecycles.stream().flatMap(each -> each.events().stream()), remarks.stream());
    }

    /**
     * Every event that may be recorded.
     *
     * @return the events of the lifecycles in their order, then the remarks
     */
    public List<EventType> events() {
        return events(lifecycles, remarks).toList();
    }

    /**
     * Finds an event.
     *
     * @param token its token
     * @return the event, or empty where the scheme does not know it
     */
    public Optional<EventType> event(String token) {
        return Code.find(events(), token);
    }

    /**
     * The lifecycle to which an event belongs.
     *
     * @param event an event
     * @return the lifecycle, or empty for a remark
     */
    public Optional<Lifecycle> lifecycleOf(EventType event) {
        return lifecycles.stream().filter(each -> each.events().contains(event)).findFirst();
    }
}
