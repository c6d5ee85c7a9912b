package org.openktp.io.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;

/**
 * Values under names that are not ours, such as references. A name with null is as good as absent.
 *
 * @param expected what the object is, for messages, such as {@code "an object with a score under each criterion"}
 * @param value the form of the values
 * @param <V> the type of the values
 */
public record MapForm<V>(String expected, Form<V> value) implements Form<Map<String, V>> {

    @Override
    public Optional<Map<String, V>> read(Located given, Reading reading) {
        if (!(given instanceof Located.Members object)) {
            return reading.wrongType(given, expected);
        }
        Map<String, V> values = new LinkedHashMap<>();
        boolean right = true;
        for (Map.Entry<String, Located> member : object.members().entrySet()) {
            if (!(member.getValue() instanceof Located.Nothing)) {
                Optional<V> read = value.read(member.getValue(), reading);
                right &= read.isPresent();
                read.ifPresent(found -> values.put(member.getKey(), found));
            }
        }
        return right ? Optional.of(values) : Optional.empty();
    }

    @Override
    public Map<String, Object> write(Map<String, V> values, Writing writing) {
        Map<String, Object> members = new LinkedHashMap<>();
        values.forEach((name, each) -> members.put(name, value.write(each, writing)));
        return members;
    }

    @Override
    public JsonShape shape() {
        return new JsonShape.Entries(Shapes.ANY_TEXT, value.shape());
    }
}
