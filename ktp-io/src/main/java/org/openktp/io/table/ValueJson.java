package org.openktp.io.table;

import org.openktp.core.code.Code;
import org.openktp.rules.innovate.rate.GrantCap;
import org.openktp.rules.innovate.rate.InterventionRate;
import tools.jackson.core.JsonGenerator;

/** Writes values of tables: each as text, and those that consist of figures with the figures. */
final class ValueJson {

    private ValueJson() {}

    static void members(Object value, JsonGenerator json) {
        json.writeStringProperty("value", Code.tokenOf(value));
        if (value instanceof InterventionRate rate) {
            rate(rate, json);
        }
    }

    private static void rate(InterventionRate rate, JsonGenerator json) {
        json.writeStringProperty("percent", rate.percent().toPlainString());
        json.writeStringProperty("cap", state(rate.cap()));
        if (rate.cap() instanceof GrantCap.PerProject cap) {
            json.writeStringProperty("capPounds", cap.amount().pounds().toPlainString());
        }
        rate.businessCash().ifPresent(cash -> json.writeStringProperty("businessCashPercent", cash.toPlainString()));
    }

    private static String state(GrantCap cap) {
        if (cap instanceof GrantCap.PerProject) {
            return "per-project";
        }
        return cap instanceof GrantCap.NotKnown ? "not-known" : "none-found";
    }
}
