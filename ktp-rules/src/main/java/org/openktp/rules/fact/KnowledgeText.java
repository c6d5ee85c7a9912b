package org.openktp.rules.fact;

import java.util.ArrayList;
import java.util.List;
import org.openktp.core.knowledge.Between;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.Known;
import org.openktp.core.knowledge.Missing;
import org.openktp.core.knowledge.OneOf;
import org.openktp.core.knowledge.SetBounds;
import org.openktp.rules.canonical.Canonical;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;
import org.openktp.rules.wording.Wording;

/** Knowledge as a message for people, and in a canonical form for hashes. */
public final class KnowledgeText {

    private KnowledgeText() {}

    /**
     * What is known, as a message.
     *
     * @param knowledge what is known of a fact
     * @param fact the fact, which says what not applicable means
     * @return the message
     */
    public static Message message(Knowledge<?> knowledge, Fact<?> fact) {
        if (knowledge instanceof Known<?> known) {
            return Message.of(MessageCode.KNOWN, known.get());
        }
        if (knowledge instanceof OneOf<?> oneOf) {
            return Message.of(MessageCode.KNOWN_ONE_OF, oneOf.values());
        }
        if (knowledge instanceof Between<?> between) {
            return message(between);
        }
        if (knowledge instanceof SetBounds<?> bounds) {
            return message(bounds);
        }
        if (knowledge instanceof Missing<?> missing) {
            return Message.of(code(missing.reason()));
        }
        return fact.doesNotApply()
                .map(meaning -> Message.of(MessageCode.NOT_APPLICABLE_MEANING, meaning))
                .orElseGet(() -> Message.of(MessageCode.NOT_APPLICABLE));
    }

    /**
     * What is known, in English.
     *
     * @param knowledge what is known of a fact
     * @param fact the fact, which says what not applicable means
     * @return for example {@code "between band 7 and band 8b"}
     */
    public static String describe(Knowledge<?> knowledge, Fact<?> fact) {
        return Wording.ENGLISH.say(message(knowledge, fact));
    }

    private static MessageCode code(Missing.Reason reason) {
        return switch (reason) {
            case NOT_ASKED -> MessageCode.NOT_ASKED;
            case UNKNOWN -> MessageCode.UNKNOWN;
            case DECLINED -> MessageCode.DECLINED;
        };
    }

    private static Message message(Between<?> between) {
        if (between.from().isEmpty()) {
            return Message.of(MessageCode.KNOWN_AT_MOST, between.to().orElseThrow());
        }
        Object from = between.from().get();
        return between.to()
                .map(to -> Message.of(MessageCode.KNOWN_BETWEEN, from, to))
                .orElseGet(() -> Message.of(MessageCode.KNOWN_AT_LEAST, from));
    }

    private static Message message(SetBounds<?> bounds) {
        List<Message> parts = new ArrayList<>();
        if (!bounds.includes().isEmpty()) {
            parts.add(Message.of(MessageCode.KNOWN_AT_LEAST, bounds.includes()));
        }
        bounds.within().ifPresent(most -> parts.add(Message.of(MessageCode.KNOWN_AT_MOST, most)));
        if (bounds.maxSize().isPresent()) {
            parts.add(Message.of(
                    MessageCode.KNOWN_SIZE_BETWEEN,
                    bounds.minSize(),
                    bounds.maxSize().getAsInt()));
        } else if (bounds.minSize() > bounds.includes().size()) {
            parts.add(Message.of(MessageCode.KNOWN_SIZE_AT_LEAST, bounds.minSize()));
        }
        return parts.isEmpty() ? Message.of(MessageCode.KNOWN_ANY_SET) : Message.of(MessageCode.KNOWN_SET, parts);
    }

    /**
     * What is known, in a form that is the same for the same knowledge, whatever the order in which it was given.
     *
     * @param knowledge what is known of a fact
     * @return for example {@code "range(7,8b)"}
     */
    public static String canonical(Knowledge<?> knowledge) {
        if (knowledge instanceof Known<?> known) {
            return "known(" + Canonical.value(known.get()) + ")";
        }
        if (knowledge instanceof OneOf<?> oneOf) {
            return "one-of(" + Canonical.sorted(oneOf.values()) + ")";
        }
        if (knowledge instanceof Between<?> between) {
            return "range(" + between.from().map(Canonical::value).orElse("") + ","
                    + between.to().map(Canonical::value).orElse("") + ")";
        }
        if (knowledge instanceof SetBounds<?> bounds) {
            return "set(" + Canonical.sorted(bounds.includes()) + ";"
                    + bounds.within().map(Canonical::sorted).orElse("*") + ";" + bounds.minSize() + ";"
                    + (bounds.maxSize().isPresent() ? bounds.maxSize().getAsInt() : "*") + ")";
        }
        if (knowledge instanceof Missing<?> missing) {
            return "missing(" + missing.reason().token() + ")";
        }
        return "not-applicable";
    }
}
