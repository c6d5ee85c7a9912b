package org.openktp.rules.selection.award.allocation;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openktp.rules.selection.award.Quota;
import org.openktp.rules.selection.award.search.Bounds;
import org.openktp.rules.selection.award.search.ListFinder;
import org.openktp.rules.selection.award.search.Room;

/** The awards that are made of applications that are good enough, under some quotas. */
final class AwardList {

    private final List<String> ids;
    private final List<Quota> quotas;
    private final Bounds bounds;
    private final ListFinder finder;

    /** The applications, which are numbered in this order, the best first. */
    AwardList(List<String> ids, List<Quota> quotas, ListFinder finder) {
        this.ids = List.copyOf(ids);
        this.quotas = quotas;
        this.finder = finder;
        bounds = new Bounds(ids, quotas);
    }

    List<String> ids() {
        return ids;
    }

    /** Whether any list meets the quotas. */
    boolean exists(List<Quota> met, int capacity) {
        return finder.find(from(0), room(met, capacity)).isPresent();
    }

    /** The awards among the first of the applications; empty where no list meets the quotas. */
    Optional<BitSet> awards(List<Quota> met, int capacity, int first) {
        Room room = room(met, capacity);
        return finder.find(from(0), room).map(list -> awards(room, list, first));
    }

    private BitSet awards(Room all, BitSet list, int first) {
        BitSet awarded = new BitSet();
        Room room = all;
        BitSet others = list;
        for (int each = 0; each < first && room.places() > 0; each++) {
            Room rest = room.with(each);
            Optional<BitSet> completed = finder.find(others, each, from(each + 1), rest);
            awarded.set(each, completed.isPresent());
            room = completed.isPresent() ? rest : room;
            others = completed.orElse(others);
        }
        return awarded;
    }

    /** Whether there is a place for an application beside the awards of better rank. */
    boolean hasPlace(int application, BitSet awarded, List<Quota> met, int capacity) {
        Room room = room(met, capacity).withAll(awarded.get(0, application)).with(application);
        return finder.find(from(application + 1), room).isPresent();
    }

    private Room room(List<Quota> met, int capacity) {
        Set<String> metIds = AwardReasons.ids(met);
        return bounds.room(
                Math.min(capacity, ids.size()),
                bound -> metIds.contains(quotas.get(bound).id()));
    }

    private BitSet from(int first) {
        BitSet rest = new BitSet();
        rest.set(first, Math.max(first, ids.size()));
        return rest;
    }
}
