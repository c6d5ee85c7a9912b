package org.openktp.examples.benchmarks.plain;

import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.openktp.examples.benchmarks.contender.bean.HasWords;
import org.openktp.examples.benchmarks.contender.bean.Includes;

/**
 * The project; null is what is not known.
 *
 * @param title its title
 * @param summary what it is about
 * @param themes the themes it falls in
 * @param partners the partners it is to be done with
 */
public record PlainProposal(
        @HasWords(least = 3, most = 20, message = "TITLE_LENGTH") @Nullable
        String title,

        @HasWords(least = 100, most = 400, message = "SUMMARY_LENGTH") @Nullable
        String summary,

        @Size(min = 1, max = 2, message = "THEMES")
        @Includes(
                value = {"NOVEL_DIAGNOSTICS", "ADVANCED_THERAPEUTICS", "MEDICAL_DEVICES_AND_DIGITAL_HEALTH"},
                message = "THEMES")
        @Nullable
        EnumSet<PlainTheme> themes,

        @Includes(
                value = {"NPL", "NML", "MHRA"},
                message = "PARTNERS")
        @Nullable
        EnumSet<PlainPartner> partners) {}
