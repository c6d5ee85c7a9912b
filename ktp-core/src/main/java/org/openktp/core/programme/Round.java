package org.openktp.core.programme;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.Organisation;
import org.openktp.core.source.Sourced;
import org.openktp.core.time.PartialDate;
import org.openktp.core.time.Window;

/**
 * One round of a programme, with what was found of it. Everything that changed from round to round is here and
 * nowhere else. An empty field was not found in what could be read of its
 * pages, which is neither a no nor a limit of zero.
 *
 * @param id our identifier of the round, such as {@code hcs-ktp-4}
 * @param programme the identifier of its programme, such as {@code hcs-ktp}
 * @param number its number in the programme, 1 or more
 * @param name the name under which it was published
 * @param aliases the other names that pages gave it, each with its page
 * @param owner the body that owned it
 * @param length how long a partnership lasts, in whole months
 * @param reach the nations whose healthcare scientists it addresses
 * @param launched the day it was announced
 * @param launchEvent the occasion on which it was announced
 * @param applications the days on which it took applications
 * @param interviews the days of its interviews
 * @param interviewMode how they were held
 * @param start when its partnerships began
 * @param end when its partnerships were over: the first date after them
 * @param places the greatest number of awards, of which fewer may be made; empty is unknown, not unlimited
 * @param themes its themes; empty where no list was found
 * @param themesClosed whether awards are made within these themes only; empty where that was not found
 * @param topicsClosed whether the topics named under a theme are all that belong to it, as against examples; empty where
 *     that was not found
 * @param partners its partner organisations, at least one
 * @param leadershipProvider who taught leadership in it, which makes nobody a partner
 * @param supportingBodies the bodies that support it in their nations, which are not said to fund it
 * @param criteria the criteria by which applicants are judged, as far as they were found; there may be more
 * @param opportunities what it offers its participants, none of it a duty, as far as it was found
 * @param kindsOfWork what its projects may do with an idea
 * @param referenceDate the day whose rules apply where neither the caller nor the application names one
 * @see org.openktp.core.programme.hcs.HcsKtpSources
 */
@Value.Builder
public record Round(
        String id,
        String programme,
        Sourced<Integer> number,
        Sourced<String> name,
        Optional<List<Sourced<String>>> aliases,
        Optional<Sourced<String>> owner,
        Sourced<Period> length,
        Sourced<Set<Nation>> reach,
        Optional<Sourced<LocalDate>> launched,
        Optional<Sourced<String>> launchEvent,
        Optional<Sourced<Window>> applications,
        Optional<Sourced<Window>> interviews,
        Optional<Sourced<InterviewMode>> interviewMode,
        Optional<Sourced<PartialDate>> start,
        Optional<Sourced<PartialDate>> end,
        Optional<Sourced<Integer>> places,
        Optional<Sourced<List<Theme>>> themes,
        Optional<Sourced<Boolean>> themesClosed,
        Optional<Sourced<Boolean>> topicsClosed,
        Sourced<List<RoundPartner>> partners,
        Optional<Sourced<Organisation>> leadershipProvider,
        Optional<Sourced<List<SupportingBody>>> supportingBodies,
        Optional<Sourced<List<SelectionCriterion>>> criteria,
        Optional<Sourced<List<Opportunity>>> opportunities,
        Optional<Sourced<Set<ProjectWork>>> kindsOfWork,
        Sourced<LocalDate> referenceDate)
        implements WithRound {

    /**
     * Checks the round.
     *
     * @param id the component of that name
     * @param programme the component of that name
     * @param number the component of that name
     * @param name the component of that name
     * @param aliases the component of that name
     * @param owner the component of that name
     * @param length the component of that name
     * @param reach the component of that name
     * @param launched the component of that name
     * @param launchEvent the component of that name
     * @param applications the component of that name
     * @param interviews the component of that name
     * @param interviewMode the component of that name
     * @param start the component of that name
     * @param end the component of that name
     * @param places the component of that name
     * @param themes the component of that name
     * @param themesClosed the component of that name
     * @param topicsClosed the component of that name
     * @param partners the component of that name
     * @param leadershipProvider the component of that name
     * @param supportingBodies the component of that name
     * @param criteria the component of that name
     * @param opportunities the component of that name
     * @param kindsOfWork the component of that name
     * @param referenceDate the component of that name
     * @throws IllegalArgumentException if there is no partner; a list is present but empty, or has a partner, theme,
     *     criterion or opportunity twice; a supporting body is of a nation that the round does not reach; the length is not
     *     a positive number of whole months; the number or the places are below 1; or the close of applications, the
     *     interviews, the start and the end, as far as they are known, do not follow one another
     */
    public Round {
        aliases = aliases.map(List::copyOf);
        if (partners.value().isEmpty()) {
            throw new IllegalArgumentException("round " + id + " must have at least one partner");
        }
        RoundChecks check = new RoundChecks(id);
        check.distinct("partners", Optional.of(partners.value()));
        check.distinct("themes", value(themes));
        check.distinct("criteria", value(criteria));
        check.distinct("opportunities", value(opportunities));
        check.some("aliases", aliases);
        check.some("kindsOfWork", value(kindsOfWork));
        check.some("supportingBodies", value(supportingBodies));
        supportingBodies.ifPresent(bodies -> check.within(reach.value(), bodies.value()));
        check.wholeMonths(length.value());
        check.positive("number", number.value());
        places.ifPresent(most -> check.positive("places", most.value()));
        check.order(value(applications), value(interviews), value(start), value(end));
    }

    private static <T> Optional<T> value(Optional<Sourced<T>> found) {
        return found.map(Sourced::value);
    }

    /**
     * A builder without any field set.
     *
     * @return the builder
     */
    public static RoundBuilder builder() {
        return new RoundBuilder();
    }

    /**
     * The themes without their sources.
     *
     * @return the themes in the order published, empty where none were found
     */
    public List<Theme> themeList() {
        return themes.map(Sourced::value).orElse(List.of());
    }

    /**
     * The partner organisations without their sources and labels.
     *
     * @return the organisations in the order published
     */
    public List<Organisation> partnerList() {
        return partners.value().stream()
                .map(partner -> partner.organisation().value())
                .toList();
    }
}
