package org.openktp.io.schema.made;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.time.PartialDate;
import org.openktp.io.application.KnowledgeForms;
import org.openktp.io.rule.ConditionForm;
import org.openktp.io.schema.wire.Shaped;
import org.openktp.io.schema.wire.SponsorPart;
import org.openktp.io.shape.JsonShape;
import org.openktp.io.shape.Shapes;

/** The shapes of values in lines that are only written. */
final class WireShapes {

    private static final JsonShape NUMBER = new JsonShape.AnyNumber();
    private static final JsonShape STATE = Shapes.anyOf(
                    Shapes.members(Shapes.required("missing", Shapes.codes(List.of(Missing.Reason.values())))),
                    Shapes.members(Shapes.required("notApplicable", new JsonShape.Truth(true))))
            .named("absent");

    static final Map<Class<?>, JsonShape> BY_TYPE = byType();

    private WireShapes() {}

    private static Map<Class<?>, JsonShape> byType() {
        Map<Class<?>, JsonShape> shapes = new HashMap<>();
        shapes.put(LocalDate.class, Shapes.DATE);
        shapes.put(PartialDate.class, Shapes.PARTIAL_DATE);
        shapes.put(Instant.class, Shapes.INSTANT);
        shapes.put(LocalTime.class, Shapes.TIME);
        shapes.put(BigDecimal.class, NUMBER);
        shapes.put(Shaped.Known.class, KnowledgeForms.ANY);
        shapes.put(Shaped.Condition.class, ConditionForm.onAnyFact());
        shapes.put(Shaped.Extent.class, extent("lowest", "highest", NUMBER).named("extent"));
        JsonShape rank = new JsonShape.Whole(1, Integer.MAX_VALUE);
        shapes.put(Shaped.RankExtent.class, extent("best", "worst", rank).named("ranks"));
        shapes.put(Shaped.TextOrNull.class, Shapes.anyOf(Shapes.ANY_TEXT, new JsonShape.Nothing()));
        shapes.put(Shaped.Token.class, Shapes.TOKEN);
        shapes.put(Shaped.Hash.class, Shapes.text("^[0-9a-f]{64}$").named("hash"));
        shapes.put(Shaped.Field.class, field());
        shapes.put(SponsorPart.None.class, new JsonShape.Nothing());
        return shapes;
    }

    private static JsonShape extent(String low, String high, JsonShape figure) {
        return Shapes.anyOf(Shapes.members(Shapes.required(low, figure), Shapes.required(high, figure)), STATE);
    }

    private static JsonShape field() {
        JsonShape single = Shapes.anyOf(Shapes.ANY_TEXT, NUMBER, Shapes.TRUTH);
        JsonShape list = new JsonShape.Items(single, 0, false);
        return Shapes.anyOf(single, list, new JsonShape.Nothing()).named("field");
    }
}
