package org.openktp.io.grant.award;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.io.grant.Grant;
import org.openktp.io.grant.JsonValue;
import org.openktp.io.grant.Loss;
import org.openktp.io.grant.LossReason;
import org.openktp.io.grant.standard.Field;
import org.openktp.io.grant.standard.GrantFields;

/** A grant in the making: its fields, what went into them, and what did not. */
final class GrantDraft {

    /** A fact that went into a field, with what it said. */
    private record Put(Kept kept, String value) {}

    private final String subject;
    private final Map<String, JsonValue> fields = new LinkedHashMap<>();
    private final List<Put> puts = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private final Map<String, String> claimed;
    private boolean refused;

    /** A draft of an award, beside the identifiers that earlier ones made of own references. */
    GrantDraft(String subject, Map<String, String> claimed) {
        this.subject = subject;
        this.claimed = new HashMap<>(claimed);
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Gives the grant a field, in place of what it had. */
    void set(String field, JsonValue value) {
        fields.put(field, value);
    }

    void set(String field, String text) {
        set(field, new JsonValue.Text(text));
    }

    /** Adds an item to a list. */
    void add(String field, JsonValue item) {
        List<JsonValue> items = new ArrayList<>(items(field));
        items.add(item);
        set(field, new JsonValue.Items(items));
    }

    /** How many items a list has. */
    int size(String field) {
        return items(field).size();
    }

    private List<JsonValue> items(String field) {
        return fields.get(field) instanceof JsonValue.Items list ? list.items() : List.of();
    }

    /** Notes that a fact is in the grant. */
    void keep(String path, Object value, String place) {
        puts.add(new Put(new Kept(subject, path, place), String.valueOf(value)));
    }

    /** Notes that a fact did not survive. */
    void lose(String path, Object value, LossReason reason) {
        losses.add(new Loss(subject, path, Optional.of(String.valueOf(value)), reason));
    }

    /** Notes that there is something that the grant does not say. */
    void lose(String path, LossReason reason) {
        losses.add(new Loss(subject, path, Optional.empty(), reason));
    }

    /** Notes that something about a person is not published, and does not say what. */
    void withhold(String path) {
        lose(path, LossReason.WITHHELD);
    }

    /** Refuses the award because something required is not there. */
    void require(String path) {
        refused = true;
        lose(path, LossReason.REQUIRED);
    }

    /** Refuses the award because of what a fact says. */
    void refuse(String path, Object value, LossReason reason) {
        refused = true;
        lose(path, value, reason);
    }

    /** Makes an identifier of an organisation of an own reference; that of another is not given away. */
    void claim(String path, String id, String reference) {
        String before = claimed.putIfAbsent(id, reference);
        if (before != null && !before.equals(reference)) {
            refuse(path, reference, LossReason.DUPLICATE);
        }
    }

    Map<String, String> claimed() {
        return Collections.unmodifiableMap(claimed);
    }

    boolean isRefused() {
        return refused;
    }

    List<Kept> kept() {
        return puts.stream().map(Put::kept).toList();
    }

    List<Loss> losses() {
        return Collections.unmodifiableList(losses);
    }

    /** What is lost where the award is refused: also what would have been kept. */
    List<Loss> allLosses() {
        List<Loss> all = new ArrayList<>(losses);
        puts.forEach(put ->
                all.add(new Loss(subject, put.kept().path(), Optional.of(put.value()), LossReason.AWARD_REFUSED)));
        return all;
    }

    /** The grant with its fields in the order of the standard. */
    Grant grant() {
        Map<String, JsonValue> ordered = new LinkedHashMap<>();
        GrantFields.GRANT.fields().stream()
                .map(Field::name)
                .filter(fields::containsKey)
                .forEach(name -> ordered.put(name, fields.getOrDefault(name, new JsonValue.Nothing())));
        return new Grant(new JsonValue.Members(ordered));
    }
}
