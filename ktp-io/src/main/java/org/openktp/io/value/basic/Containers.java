package org.openktp.io.value.basic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openktp.core.finding.FindingCode;
import org.openktp.io.form.Form;
import org.openktp.io.form.JsonText;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.form.Reading;
import org.openktp.io.form.Values;
import org.openktp.io.form.Writing;
import org.openktp.io.tree.Located;

/** Lists, sets and maps of values, and what may be absent in one of them. */
public final class Containers {

    private static final JsonText NULL = new JsonText("null");

    private Containers() {}

    /**
     * A list, in its order.
     *
     * @param item the form of its elements
     * @return the form
     */
    public static Form<Object> list(Form<Object> item) {
        return new OwnForm<>() {
            @Override
            public Optional<Object> read(Located given, Reading reading) {
                return items(item, given, reading).map(List::copyOf);
            }

            @Override
            public Object write(Object list, Writing writing) {
                return ((Collection<?>) list)
                        .stream().map(each -> item.write(each, writing)).toList();
            }
        };
    }

    /**
     * A set, in the order of its elements where they have one, else in that of their texts.
     *
     * @param item the form of its elements
     * @return the form
     */
    public static Form<Object> set(Form<Object> item) {
        return new OwnForm<>() {
            @Override
            public Optional<Object> read(Located given, Reading reading) {
                return items(item, given, reading).flatMap(all -> distinct(all, given, reading));
            }

            @Override
            public Object write(Object set, Writing writing) {
                List<?> elements = List.copyOf((Set<?>) set);
                return elements.stream().allMatch(Comparable.class::isInstance)
                        ? elements.stream()
                                .sorted(natural())
                                .map(each -> item.write(each, writing))
                                .toList()
                        : elements.stream()
                                .map(each -> item.write(each, writing))
                                .sorted(Comparator.comparing(Object::toString))
                                .toList();
            }
        };
    }

    /**
     * A set in the order in which it stands, as what is known of sets is written.
     *
     * @param item the form of its elements
     * @return the form
     */
    public static Form<Object> setAsItStands(Form<Object> item) {
        Form<Object> list = list(item);
        return new OwnForm<>() {
            @Override
            public Optional<Object> read(Located given, Reading reading) {
                return items(item, given, reading).flatMap(all -> distinct(all, given, reading));
            }

            @Override
            public Object write(Object set, Writing writing) {
                return list.write(set, writing);
            }
        };
    }

    @SuppressWarnings("unchecked") // elements of one set are of one type
    private static Comparator<Object> natural() {
        return (one, other) -> ((Comparable<Object>) one).compareTo(other);
    }

    /** Everything in a list, or nothing where something in it is wrong. */
    private static Optional<List<Object>> items(Form<Object> item, Located given, Reading reading) {
        if (!(given instanceof Located.Items list)) {
            return reading.wrongType(given, "a list");
        }
        List<Object> values = new ArrayList<>();
        for (Located each : list.items()) {
            item.read(each, reading).ifPresent(values::add);
        }
        return values.size() == list.items().size() ? Optional.of(values) : Optional.empty();
    }

    private static Optional<Object> distinct(List<Object> all, Located given, Reading reading) {
        Set<Object> set = new LinkedHashSet<>(all);
        return set.size() == all.size()
                ? Optional.of(set)
                : reading.refuse(given.at(), FindingCode.INVALID_VALUE, "the list must not have an element twice");
    }

    /**
     * What may be absent, in a list or a map: null stands for it.
     *
     * @param form the form of what is there
     * @return the form
     */
    public static Form<Object> optional(Form<Object> form) {
        return new OwnForm<>() {
            @Override
            public Optional<Object> read(Located given, Reading reading) {
                return given instanceof Located.Nothing
                        ? Optional.of(Optional.empty())
                        : form.read(given, reading).map(Optional::of);
            }

            @Override
            public Object write(Object value, Writing writing) {
                Optional<?> given = (Optional<?>) value;
                return given.isPresent() ? form.write(given.get(), writing) : NULL;
            }
        };
    }

    /**
     * A map: an object where every key is a text, else a list of objects with {@code key} and {@code value}.
     *
     * @param key the form of its keys
     * @param value the form of its values
     * @return the form
     */
    public static Form<Object> map(Form<Object> key, Form<Object> value) {
        Property<Map.Entry<Object, Object>, Object> keyOf = Property.required("key", key, Map.Entry::getKey);
        Property<Map.Entry<Object, Object>, Object> valueOf = Property.required("value", value, Map.Entry::getValue);
        Form<Map.Entry<Object, Object>> entry =
                ObjectForm.of(List.of(keyOf, valueOf), values -> entry(values, keyOf, valueOf));
        return new OwnForm<>() {
            @Override
            public Optional<Object> read(Located given, Reading reading) {
                if (given instanceof Located.Members object) {
                    return members(object, key, value, reading);
                }
                return given instanceof Located.Items list
                        ? entries(list, entry, reading)
                        : reading.wrongType(given, "an object or a list of entries");
            }

            @Override
            public Object write(Object map, Writing writing) {
                Map<String, Object> members = new LinkedHashMap<>();
                List<Object> entries = new ArrayList<>();
                for (Map.Entry<?, ?> each : ((Map<?, ?>) map).entrySet()) {
                    if (key.write(each.getKey(), writing) instanceof String name) {
                        members.put(name, value.write(each.getValue(), writing));
                    }
                    entries.add(entry.write(Map.entry(each.getKey(), each.getValue()), writing));
                }
                return members.size() == entries.size() ? members : entries;
            }
        };
    }

    private static Map.Entry<Object, Object> entry(
            Values values,
            Property<Map.Entry<Object, Object>, Object> key,
            Property<Map.Entry<Object, Object>, Object> value) {
        return Map.entry(values.get(key), values.get(value));
    }

    private static Optional<Object> members(
            Located.Members object, Form<Object> key, Form<Object> value, Reading reading) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, Located> member : object.members().entrySet()) {
            Optional<Object> name = key.read(new Located.Text(member.getValue().at(), member.getKey()), reading);
            Optional<Object> read = value.read(member.getValue(), reading);
            name.ifPresent(some -> read.ifPresent(each -> map.put(some, each)));
        }
        return map.size() == object.members().size() ? Optional.of(map) : Optional.empty();
    }

    private static Optional<Object> entries(Located.Items list, Form<Map.Entry<Object, Object>> form, Reading reading) {
        Map<Object, Object> map = new LinkedHashMap<>();
        boolean right = true;
        for (Located each : list.items()) {
            Optional<Map.Entry<Object, Object>> entry = form.read(each, reading);
            right &= entry.isPresent();
            boolean taken = entry.filter(some -> map.putIfAbsent(some.getKey(), some.getValue()) != null)
                    .isPresent();
            if (taken) {
                reading.refuse(each.at(), FindingCode.INVALID_VALUE, "the list has this key twice");
                right = false;
            }
        }
        return right ? Optional.of(map) : Optional.empty();
    }
}
