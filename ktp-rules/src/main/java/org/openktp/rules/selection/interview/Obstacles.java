package org.openktp.rules.selection.interview;

import java.util.List;
import java.util.stream.Stream;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;

/**
 * What keeps an application from the slots of a plan. A day on which the applicant may be available rules nothing out.
 *
 * @param application the reference of the application
 * @param planned how many slots the plan has
 * @param byConflict how many of them are ruled out as a member of the panel is kept off the application
 * @param byAvailability how many of them are ruled out as the applicant is not available on the day
 * @param byBoth how many of them are ruled out by the one and by the other, and counted with both
 */
public record Obstacles(String application, int planned, int byConflict, int byAvailability, int byBoth) {

    /**
     * How many slots the application may have.
     *
     * @return the number of slots that nothing rules out, 0 or more
     */
    public int possible() {
        return planned - byConflict - byAvailability + byBoth;
    }

    /**
     * The obstacles in words.
     *
     * @return why there are slots that the application cannot have; nothing where it may have every one
     */
    public List<Message> reasons() {
        if (planned == 0) {
            return List.of(Message.of(MessageCode.INTERVIEWS_NOT_PLANNED));
        }
        Stream<Message> conflict =
                reason(byConflict, MessageCode.INTERVIEW_PANELS_CONFLICT, MessageCode.INTERVIEW_CONFLICTS_RULE_OUT);
        Stream<Message> availability =
                reason(byAvailability, MessageCode.INTERVIEW_NOT_AVAILABLE, MessageCode.INTERVIEW_DAYS_RULE_OUT);
        return Stream.concat(conflict, availability).toList();
    }

    private Stream<Message> reason(int ruledOut, MessageCode all, MessageCode some) {
        if (ruledOut == planned) {
            return Stream.of(Message.of(all, application));
        }
        return ruledOut == 0 ? Stream.of() : Stream.of(Message.of(some, application, ruledOut, slots(planned)));
    }

    static Message slots(int number) {
        return number == 1 ? Message.of(MessageCode.SLOT) : Message.of(MessageCode.SLOTS, number);
    }
}
