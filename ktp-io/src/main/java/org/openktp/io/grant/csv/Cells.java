package org.openktp.io.grant.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openktp.io.grant.JsonValue;
import org.openktp.io.grant.csv.CellPath.Index;
import org.openktp.io.grant.csv.CellPath.Name;

/** A grant as the texts of its cells. What is null, empty or blank has none. */
final class Cells {

    private final Map<CellPath, String> cells = new LinkedHashMap<>();

    private Cells() {}

    static Map<CellPath, String> of(JsonValue.Members grant) {
        Cells made = new Cells();
        made.add(grant, new CellPath(List.of()));
        return made.cells;
    }

    private void add(JsonValue value, CellPath path) {
        if (value instanceof JsonValue.Members object) {
            object.members().forEach((name, member) -> add(member, path.plus(new Name(name))));
        } else if (value instanceof JsonValue.Items list) {
            for (int index = 0; index < list.items().size(); index++) {
                add(list.items().get(index), path.plus(new Index(index)));
            }
        } else if (value instanceof JsonValue.Text text) {
            put(path, text.text());
        } else if (value instanceof JsonValue.Decimal number) {
            put(path, number.digits());
        } else if (value instanceof JsonValue.Truth truth) {
            put(path, String.valueOf(truth.is()));
        }
    }

    private void put(CellPath path, String text) {
        if (!text.isBlank()) {
            cells.put(path, text);
        }
    }
}
