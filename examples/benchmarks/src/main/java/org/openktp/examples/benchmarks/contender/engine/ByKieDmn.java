package org.openktp.examples.benchmarks.contender.engine;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.openktp.examples.benchmarks.plain.PlainApplication;
import org.openktp.examples.benchmarks.rule.Answer;

/**
 * The twelve rules as a decision table that collects, in FEEL, by the DMN engine of Drools. Words are counted before, which
 * FEEL can do too at less than half the speed; one literal expression, or one a rule, is no quicker than the table.
 */
public final class ByKieDmn {

    private static final String DAYS = "< date(\"2023-11-13\"), > date(\"2024-01-31\")";
    private static final String ROLES =
            "not(\"ASSOCIATE\", \"PRACTITIONER\", \"BIOMEDICAL_SCIENTIST\", \"STP_TRAINEE\", "
                    + "\"CLINICAL_SCIENTIST\", \"SENIOR_PRINCIPAL\", \"HSST_TRAINEE\", \"CONSULTANT\", null)";
    private static final String THEMES = "? != null and (count(?) > 2 or not(list contains(?, \"NOVEL_DIAGNOSTICS\") "
            + "or list contains(?, \"ADVANCED_THERAPEUTICS\") or list contains(?, \"MEDICAL_DEVICES_AND_DIGITAL_HEALTH\")))";
    private static final String PARTNERS =
            "? != null and not(list contains(?, \"NPL\") or list contains(?, \"NML\") or list contains(?, \"MHRA\"))";
    private static final String EMPLOYER =
            "? != null and employerKind = \"NHS_TRUST\" and not(matches(?, \"^ods:R[A-Z0-9]{2}$\"))";

    private static final String TABLE = new DecisionTable()
            .row("submitted", "date", DAYS)
            .row("role", "string", ROLES)
            .row("staffGroup", "string", "not(\"06\", null)")
            .row("band", "number", "< 7")
            .row("nation", "string", "not(\"ENGLAND\", \"SCOTLAND\", \"WALES\", null)")
            .row("employerKind", "string", "not(\"NHS_TRUST\", \"HEALTH_BOARD\", \"OTHER_NHS_BODY\", null)")
            .row("clinicalTime", "number", "< 20, > 80")
            .row("titleWords", "number", "< 3, > 20")
            .row("summaryWords", "number", "< 100, > 400")
            .row("themes", "Any", THEMES)
            .row("partners", "Any", PARTNERS)
            .row("employer", "string", EMPLOYER, "? = null and employerKind = \"NHS_TRUST\"")
            .inFeel();

    private final DMNRuntime runtime;
    private final DMNModel model;

    private ByKieDmn(DMNRuntime runtime) {
        this.runtime = runtime;
        this.model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    /**
     * Compiles the table.
     *
     * @return the table
     */
    public static ByKieDmn compiled() {
        return new ByKieDmn(DMNRuntimeBuilder.fromDefaults()
                .setOption(new RuntimeTypeCheckOption(false))
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(TABLE))))
                .getOrElseThrow(IllegalStateException::new));
    }

    /**
     * Checks an application.
     *
     * @param application the application
     * @return the answer
     * @throws IllegalStateException if the engine reports an error
     */
    public Answer check(PlainApplication application) {
        DMNContext context = runtime.newContext();
        Inputs.of(application, BigDecimal::valueOf).forEach(context::set);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        Found found = new Found();
        for (Object rule : (List<?>) result.getDecisionResults().get(0).getResult()) {
            found.number(((BigDecimal) rule).intValue());
        }
        return found.answer();
    }
}
