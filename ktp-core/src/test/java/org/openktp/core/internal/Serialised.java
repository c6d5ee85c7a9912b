package org.openktp.core.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** A value as Java serialisation writes it. */
public final class Serialised {

    private final byte[] bytes;

    private Serialised(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Serialised of(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return new Serialised(bytes.toByteArray());
    }

    /** The same stream with another text in place of one. Texts that differ in length bring their length with them. */
    public Serialised with(String text, String other) {
        return new Serialised(new String(bytes, ISO_8859_1).replace(text, other).getBytes(ISO_8859_1));
    }

    public Object read() throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
