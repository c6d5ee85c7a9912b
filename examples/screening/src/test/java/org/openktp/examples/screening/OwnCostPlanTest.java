package org.openktp.examples.screening;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the guide to cost plans shows is what is compiled, and what that prints. */
final class OwnCostPlanTest {

    private static final Guide GUIDE = Guide.of("cost-plans", "OwnCostPlan");

    @Test
    void the_code_of_the_guide_is_compiled() throws IOException {
        GUIDE.requireItsCodeIsCompiled();
    }

    @Test
    void the_guide_says_what_is_printed() throws IOException {
        GUIDE.requireItSaysWhatIsPrintedBy(OwnCostPlan::run);
    }
}
