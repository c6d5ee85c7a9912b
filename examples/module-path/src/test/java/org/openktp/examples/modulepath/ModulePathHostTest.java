package org.openktp.examples.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openktp.core.KtpModel;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.time.Validity;
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
    void ships_values_to_another_machine() throws IOException, ClassNotFoundException {
        List<?> values = List.of(
                Validity.from("2021-07"),
                Knowledge.including(Set.of(Nation.WALES)),
                KtpModel.round("hcs-ktp-4").orElseThrow().partners());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(values);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(values);
        }
    }

    @Test
    void does_not_see_what_is_not_exported() {
        assertThat(KtpRules.class.getModule().isExported("org.openktp.rules.diagram"))
                .isFalse();
        assertThat(KtpIo.class.getModule().isExported("org.openktp.io.tree")).isFalse();
    }
}
