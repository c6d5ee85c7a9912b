package org.openktp.core.career;

import static org.openktp.core.career.AgendaForChangeBand.BAND_1;
import static org.openktp.core.career.AgendaForChangeBand.BAND_2;
import static org.openktp.core.career.AgendaForChangeBand.BAND_3;
import static org.openktp.core.career.AgendaForChangeBand.BAND_4;
import static org.openktp.core.career.AgendaForChangeBand.BAND_5;
import static org.openktp.core.career.AgendaForChangeBand.BAND_6;
import static org.openktp.core.career.AgendaForChangeBand.BAND_7;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8A;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8C;
import static org.openktp.core.career.AgendaForChangeBand.BAND_8D;
import static org.openktp.core.career.AgendaForChangeBand.BAND_9;
import static org.openktp.core.source.Sourced.reported;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openktp.core.catalogue.Catalogue;
import org.openktp.core.catalogue.Field;
import org.openktp.core.source.Citation;

/**
 * The national job profiles for healthcare science: the seventeen of an older set with their bands, and the nineteen
 * titles of a newer set, whose bands were not found and are not guessed.
 *
 * @see org.openktp.core.career.CareerSources
 */
public final class JobProfiles {

    private static final Citation CONTENTS = CareerSources.NATIONAL_PROFILES.at("contents");
    private static final Citation TITLES =
            CareerSources.LEARNING_PLATFORM_PROFILES.at("role profiles of the sub-group Health Care Science");

    /** The older set, in its order. */
    public static final List<JobProfile> OLDER = List.of(
            older("Healthcare Science Support Worker (Entry Level)", 1, BAND_1, BAND_1),
            older("Healthcare Science Support Worker", 2, BAND_2, BAND_2),
            generic(older("Healthcare Science Support Worker Higher Level", 3, BAND_3, BAND_3)),
            generic(older("Healthcare Scientist Assistant/Associate Practitioner", 4, BAND_4, BAND_4)),
            generic(older("Healthcare Scientist Practitioner", 5, BAND_5, BAND_5)),
            trainee(),
            generic(older("Healthcare Scientist Specialist", 6, BAND_6, BAND_6)),
            generic(older("Healthcare Scientist Advanced", 7, BAND_7, BAND_7)),
            older("Healthcare Scientist Team Manager", 7, BAND_7, BAND_7),
            generic(older("Healthcare Scientist Advanced (Research)", 7, BAND_7, BAND_7)),
            generic(older("Healthcare Scientist Professional Manager", 8, BAND_8A, BAND_8C)),
            older("Healthcare Scientist Principal/Consultant", 8, BAND_8A, BAND_8C),
            older("Healthcare Scientist Principal (Research)", 8, BAND_8A, BAND_8C),
            older("Healthcare Science Service Manager", 8, BAND_8A, BAND_8D),
            generic(older("Healthcare Scientist Consultant", 9, BAND_8C, BAND_9)),
            older("Healthcare Scientist Consultant Head of Service", 9, BAND_8C, BAND_9),
            older("Healthcare Scientist Consultant Director", 9, BAND_8D, BAND_9));

    /** The newer set, in its order: titles alone. */
    public static final List<JobProfile> NEWER = Stream.of(
                    "Healthcare Science Assistant",
                    "Healthcare Science Assistant Higher Level",
                    "Healthcare Science Associate Practitioner",
                    "Healthcare Science Practitioner",
                    "Healthcare Science Practitioner Specialist",
                    "Healthcare Science Practitioner Advanced",
                    "Healthcare Science Team Leader",
                    "Healthcare Science Practitioner Advanced (Research)",
                    "Healthcare Science Manager",
                    "Healthcare Science Practitioner Principal (Research)",
                    "Healthcare Science Service Manager",
                    "Healthcare Scientist Graduate Trainee",
                    "Healthcare Scientist",
                    "Healthcare Scientist (Research)",
                    "Healthcare Scientist Specialist",
                    "Healthcare Scientist Specialist (Research)",
                    "Healthcare Scientist Advanced",
                    "Healthcare Scientist Head of Service/Director",
                    "Healthcare Scientist Consultant")
            .map(JobProfiles::newer)
            .toList();

    /** Both sets. */
    public static final Catalogue<JobProfile> CATALOGUE = Catalogue.of(
            "profiles",
            "National job profiles for healthcare science, in two sets",
            Stream.concat(OLDER.stream(), NEWER.stream()).toList(),
            JobProfile::token,
            List.of(
                    Field.of("set", JobProfile::set),
                    Field.of("title", JobProfile::title),
                    Field.maybe("stage", JobProfile::stage),
                    Field.maybe("bands", JobProfile::bands),
                    Field.maybe("generic-band", JobProfile::genericBand)));

    private JobProfiles() {}

    private static JobProfile older(String title, int stage, AgendaForChangeBand lowest, AgendaForChangeBand highest) {
        return new JobProfile(
                token(ProfileSet.OLDER, title),
                reported(ProfileSet.OLDER, CONTENTS),
                reported(title, CONTENTS),
                Optional.of(reported(StageRange.of(stage), CONTENTS)),
                Optional.of(reported(new BandRange(lowest, highest), CONTENTS)),
                Optional.empty());
    }

    // the asterisk always stands at the lowest band of a profile
    private static JobProfile generic(JobProfile profile) {
        return new JobProfile(
                profile.token(),
                profile.set(),
                profile.title(),
                profile.stage(),
                profile.bands(),
                profile.bands()
                        .map(range -> reported(
                                range.value().lowest(), CareerSources.NATIONAL_PROFILES.at("contents, footnote *"))));
    }

    private static JobProfile trainee() {
        JobProfile profile = older("Clinical Scientist Graduate Trainee", 6, BAND_6, BAND_6);
        return new JobProfile( // no stage is given
                profile.token(), profile.set(), profile.title(), Optional.empty(), profile.bands(), Optional.empty());
    }

    private static JobProfile newer(String title) {
        return new JobProfile(
                token(ProfileSet.NEWER, title),
                reported(ProfileSet.NEWER, TITLES),
                reported(title, TITLES),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String token(ProfileSet set, String title) {
        String words = title.replace("(", "").replace(")", "").replace('/', ' ').replace(' ', '-');
        return set.token() + "-" + words.toLowerCase(Locale.ROOT);
    }
}
