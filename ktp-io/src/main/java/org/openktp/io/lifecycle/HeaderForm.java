package org.openktp.io.lifecycle;

import static org.openktp.io.form.Property.optional;
import static org.openktp.io.form.Property.required;

import java.util.List;
import org.openktp.core.code.Code;
import org.openktp.core.code.YesNo;
import org.openktp.core.organisation.Nation;
import org.openktp.core.partnership.PauseEffect;
import org.openktp.core.time.MonthEnd;
import org.openktp.core.time.WorkingDayRule;
import org.openktp.io.form.Form;
import org.openktp.io.form.Forms;
import org.openktp.io.form.ObjectForm;
import org.openktp.io.form.Property;
import org.openktp.io.history.HistoryHeader;
import org.openktp.io.history.PeriodDeclaration;
import org.openktp.io.history.QuarterBasis;
import org.openktp.io.shape.Shapes;

/** The line that opens a history. */
final class HeaderForm {

    static final String KIND = "history";

    private static final Property<HistoryHeader, String> KIND_PROPERTY =
            required("kind", Forms.shaped(Forms.TEXT, Shapes.tokens(KIND)), header -> KIND);
    private static final Property<HistoryHeader, String> ID = required("id", Forms.TEXT, HistoryHeader::id);
    private static final Property<HistoryHeader, String> SCHEME = required("scheme", Forms.TEXT, HistoryHeader::scheme);
    private static final Property<HistoryHeader, String> TERMS = optional("terms", Forms.TEXT, HistoryHeader::terms);
    private static final Property<HistoryHeader, String> ROUND = optional("round", Forms.TEXT, HistoryHeader::round);
    private static final Property<HistoryHeader, Nation> NATION =
            optional("nation", code("nation of the United Kingdom", Nation.values()), HistoryHeader::nation);
    private static final Property<HistoryHeader, WorkingDayRule> WORKING_DAY =
            optional("workingDay", code("rule for working days", WorkingDayRule.values()), HistoryHeader::workingDay);
    private static final Property<HistoryHeader, MonthEnd> MONTH_END =
            optional("monthEnd", code("rule for the ends of months", MonthEnd.values()), HistoryHeader::monthEnd);
    private static final Property<HistoryHeader, QuarterBasis> QUARTERS =
            optional("quarters", code("kind of quarters", QuarterBasis.values()), HistoryHeader::quarters);
    private static final Property<HistoryHeader, Integer> MONTHS =
            optional("months", Forms.whole(1, 1200), header -> header.period().months());
    private static final Property<HistoryHeader, PauseEffect> PAUSES =
            optional("pauses", code("effect of pauses", PauseEffect.values()), header -> header.period()
                    .pauses());
    private static final Property<HistoryHeader, YesNo> EXTENSIONS =
            optional("extensions", code("answer", YesNo.values()), header -> header.period()
                    .extensions());

    static final Form<HistoryHeader> FORM = ObjectForm.of(
            List.of(
                    KIND_PROPERTY,
                    ID,
                    SCHEME,
                    TERMS,
                    ROUND,
                    NATION,
                    WORKING_DAY,
                    MONTH_END,
                    QUARTERS,
                    MONTHS,
                    PAUSES,
                    EXTENSIONS),
            values -> new HistoryHeader(
                    values.get(ID),
                    values.get(SCHEME),
                    values.maybe(TERMS),
                    values.maybe(ROUND),
                    values.maybe(NATION),
                    values.maybe(WORKING_DAY),
                    values.maybe(MONTH_END),
                    values.maybe(QUARTERS),
                    new PeriodDeclaration(values.maybe(MONTHS), values.maybe(PAUSES), values.maybe(EXTENSIONS))));

    private HeaderForm() {}

    private static <C extends Code> Form<C> code(String list, C[] codes) {
        return Forms.code(list, List.of(codes));
    }
}
