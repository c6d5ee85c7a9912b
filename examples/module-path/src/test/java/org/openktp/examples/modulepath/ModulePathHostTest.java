package org.openktp.examples.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openktp.core.KtpModel;
import org.openktp.io.KtpIo;
import org.openktp.rules.KtpRules;

final class ModulePathHostTest {

    @Test
    void runs_in_named_modules() {
        assertThat(ModulePathHost.class.getModule().getName()).isEqualTo("org.openktp.examples.modulepath");
        assertThat(KtpModel.class.getModule().getName()).isEqualTo("org.openktp.core");
        assertThat(KtpRules.class.getModule().getName()).isEqualTo("org.openktp.rules");
        assertThat(KtpIo.class.getModule().getName()).isEqualTo("org.openktp.io");
    }

    @Test
    void decides() throws IOException {
        assertThat(ModulePathHost.verdict("{\"id\":\"a\",\"round\":\"hcs-ktp-4\"}"))
                .isEqualTo("undetermined");
        assertThat(ModulePathHost.verdict("{\"id\":\"a\",\"applicant\":4}")).isEqualTo("none");
    }

    @Test
    void does_not_see_what_is_not_exported() {
        assertThat(KtpRules.class.getModule().isExported("org.openktp.rules.diagram"))
                .isFalse();
        assertThat(KtpIo.class.getModule().isExported("org.openktp.io.tree")).isFalse();
    }
}
