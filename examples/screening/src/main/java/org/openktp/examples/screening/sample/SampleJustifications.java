package org.openktp.examples.screening.sample;

import java.util.List;
import java.util.Map;

/** What invented assessors write beside their scores. */
final class SampleJustifications {

    private static final List<String> STRONG = List.of("Convincing", "Strong", "Very clear");
    private static final List<String> SOUND = List.of("Sound on the whole", "Good, with gaps", "Reasonable");
    private static final List<String> THIN = List.of("Thin", "Not yet shown", "Hard to follow");

    private static final Map<String, String> ABOUT = Map.of(
            "expertise", "the record in research and improvement",
            "project-quality", "the question and how it is to be answered",
            "project-feasibility", "the plan, the time and the means",
            "scientific-engagement", "the fit with plans and partners",
            "longer-term-collaboration", "what is to follow the project",
            "impact", "what the business gains",
            "innovation", "what is new in the market",
            "challenge", "what the project asks of everybody",
            "cohesiveness", "how plan and team fit together");

    private SampleJustifications() {}

    static String of(String criterion, int score, Dice dice) {
        List<String> said = score >= 8 ? STRONG : score >= 5 ? SOUND : THIN;
        return dice.pick(said) + ": " + ABOUT.getOrDefault(criterion, "this criterion") + ".";
    }
}
