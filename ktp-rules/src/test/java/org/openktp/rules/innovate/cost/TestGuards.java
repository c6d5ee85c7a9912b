package org.openktp.rules.innovate.cost;

import java.util.List;
import org.openktp.core.code.YesNo;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.rules.fact.CodeList;
import org.openktp.rules.fact.Fact;
import org.openktp.rules.fact.FactSheet;

/** What somebody knows who has the page of a day. */
final class TestGuards {

    private TestGuards() {}

    static FactSheet yes(FactSheet sheet, String row) {
        Fact<YesNo> guard = Fact.of("in-force." + row, "", "", CodeList.of(List.of(YesNo.values())));
        return sheet.with(guard, Knowledge.known(YesNo.YES));
    }
}
