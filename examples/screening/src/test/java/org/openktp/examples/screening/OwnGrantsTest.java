package org.openktp.examples.screening;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the guide to interchange shows is what is compiled, and what that prints. */
final class OwnGrantsTest {

    private static final Guide GUIDE = Guide.of("interchange", "OwnGrants");

    @Test
    void the_code_of_the_guide_is_compiled() throws IOException {
        GUIDE.requireItsCodeIsCompiled();
    }

    @Test
    void the_guide_says_what_is_printed() throws IOException {
        GUIDE.requireItSaysWhatIsPrintedBy(OwnGrants::run);
    }
}
