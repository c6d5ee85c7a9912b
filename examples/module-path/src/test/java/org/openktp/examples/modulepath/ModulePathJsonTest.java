package org.openktp.examples.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openktp.core.KtpModel;
import org.openktp.core.career.AgendaForChangeBand;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.core.programme.Round;
import org.openktp.io.json.KtpJson;
import org.openktp.io.json.KtpModule;
import org.openktp.rules.KtpRules;
import org.openktp.rules.rule.RuleSet;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Values within a record of a host, where host and library are named modules. */
final class ModulePathJsonTest {

    /** What a host keeps. */
    public record Call(
            Round round,
            RuleSet rules,
            AgendaForChangeBand band,
            Knowledge<Set<Nation>> nations,
            Optional<String> note) {}

    @Test
    void finds_the_module() {
        assertThat(MapperBuilder.findModules()).hasAtLeastOneElementOfType(KtpModule.class);
    }

    @Test
    void reads_what_it_has_written() {
        Round round = KtpModel.round("hcs-ktp-4").orElseThrow();
        RuleSet rules = Optional.ofNullable(KtpRules.published().get(round)).orElseThrow();
        Call call = new Call(
                round, rules, AgendaForChangeBand.BAND_8A, Knowledge.including(Set.of(Nation.WALES)), Optional.empty());
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.readValue(mapper.writeValueAsString(call), Call.class))
                .isEqualTo(call);
    }

    @Test
    void keeps_a_value_as_a_document() {
        Round round = KtpModel.round("hcs-ktp-4").orElseThrow();

        assertThat(KtpJson.shipped()
                        .read(KtpJson.shipped().text(round), Round.class)
                        .orThrow())
                .isEqualTo(round);
    }
}
