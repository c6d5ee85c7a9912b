package org.openktp.io.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values by the bytes that they are written as. Forgets everything when it has too many, so that an input can't make it large.
 *
 * @param <V> the type of the values
 */
final class Memo<V> {

    /** The longest bytes of a field of which a value is made. */
    static final int LONGEST = 256;

    private static final int AT_FIRST = 1 << 4;
    private static final int AT_MOST = 1 << 13;

    private final Function<String, Optional<V>> make;
    private @Nullable Entry<V>[] entries = table(AT_FIRST);
    private int size;

    private static final class Entry<V> extends Spelling {

        final long hash;
        final V value;

        Entry(long hash, byte[] key, V value) {
            super(key);
            this.hash = hash;
            this.value = value;
        }
    }

    /**
     * No values yet.
     *
     * @param make makes a value of what a field is written as; empty where there is none
     */
    Memo(Function<String, Optional<V>> make) {
        this.make = make;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know nothing of type arguments
    private static <V> @Nullable Entry<V>[] table(int length) {
        return new Entry[length];
    }

    /** The value of a field; null where none can be made of it. */
    @Nullable
    V get(Places places, int field) {
        int from = places.from(field);
        int to = places.to(field);
        V known = get(places.bytes(), from, to, places.hash(field));
        return known == null && to - from <= LONGEST
                ? make(Arrays.copyOfRange(places.bytes(), from, to), places.hash(field))
                : known;
    }

    private @Nullable V make(byte[] key, long hash) {
        Optional<V> made = make.apply(new String(key, StandardCharsets.ISO_8859_1));
        made.ifPresent(value -> put(key, hash, value));
        return made.orElse(null);
    }

    /** The value of some bytes, or null. */
    @Nullable
    V get(byte[] bytes, int from, int to, long hash) {
        @Nullable Entry<V>[] table = entries;
        int mask = table.length - 1;
        int at = slot(hash, mask);
        Entry<V> entry = table[at];
        while (entry != null) {
            if (entry.hash == hash && entry.length() == to - from && entry.isAt(bytes, from)) {
                return entry.value;
            }
            at = at + 1 & mask;
            entry = table[at];
        }
        return null;
    }

    /** Adds a value that it has not. */
    void put(byte[] key, long hash, V value) {
        put(new Entry<>(hash, key, value));
    }

    private void put(Entry<V> entry) {
        if (2 * (size + 1) > entries.length) {
            resize();
        }
        int mask = entries.length - 1;
        int at = slot(entry.hash, mask);
        while (entries[at] != null) {
            at = at + 1 & mask;
        }
        entries[at] = entry;
        size++;
    }

    private void resize() {
        @Nullable Entry<V>[] old = entries;
        size = 0;
        if (old.length == AT_MOST) {
            entries = table(AT_FIRST);
            return;
        }
        entries = table(2 * old.length);
        for (Entry<V> entry : old) {
            if (entry != null) {
                put(entry);
            }
        }
    }

    private static int slot(long hash, int mask) {
        return (int) (hash >>> 32) & mask;
    }
}
