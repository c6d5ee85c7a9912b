package org.openktp.io.form;

import java.util.Optional;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;
import org.openktp.io.tree.Located;

/** True or false. */
record TruthForm() implements Form<Boolean> {

    @Override
    public Optional<Boolean> read(Located given, Reading reading) {
        return given instanceof Located.Truth truth
                ? Optional.of(truth.value())
                : reading.wrongType(given, "true or false");
    }

    @Override
    public Object write(Boolean value, Writing writing) {
        return value;
    }

    @Override
    public JsonShape shape() {
        return Shapes.TRUTH;
    }
}
