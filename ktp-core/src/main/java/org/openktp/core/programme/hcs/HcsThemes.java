package org.openktp.core.programme.hcs;

import java.util.List;
import org.openktp.core.programme.Theme;

/** The themes of round 4, all from one list on its page. */
final class HcsThemes {

    static final Theme DIAGNOSTICS = Theme.of(
            "novel-diagnostics",
            "Novel diagnostics",
            "point-of-care testing",
            "biosensors",
            "nanotechnology",
            "diagnostic imaging",
            "genomics");

    static final Theme THERAPEUTICS = Theme.of(
            "advanced-therapeutics",
            "Advanced therapeutics",
            "pharmacogenomics",
            "advanced therapy medicinal products",
            "synthetic biology",
            "regenerative medicine",
            "therapeutic imaging");

    static final Theme DEVICES = Theme.of(
            "medical-devices-and-digital-health",
            "Medical devices and digital health",
            "assistive technologies",
            "rehabilitation robotics",
            "clinical decision support",
            "informatics",
            "digitisation",
            "artificial intelligence");

    static final Theme MEASUREMENTS = Theme.of(
            "measurements-and-standards",
            "Measurements and Standards",
            "standardisation",
            "accuracy",
            "reproducibility",
            "reducing uncertainty");

    static final List<Theme> ROUND_4 = List.of(DIAGNOSTICS, THERAPEUTICS, DEVICES, MEASUREMENTS);

    private HcsThemes() {}
}
