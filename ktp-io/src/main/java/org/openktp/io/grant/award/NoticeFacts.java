package org.openktp.io.grant.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openktp.core.award.AwardNotice;
import org.openktp.core.award.AwardParty;
import org.openktp.core.money.Amount;
import org.openktp.core.money.Precision;
import org.openktp.core.partnership.PartnershipPeriod;
import org.openktp.core.partnership.PeriodPolicy;
import org.openktp.core.source.Sourced;
import org.openktp.io.grant.JsonValue;
import org.openktp.io.grant.LossReason;

/** Takes what a notice of an award itself says into a grant. */
final class NoticeFacts {

    private final AwardNotice award;
    private final GrantPublisher publisher;
    private final GrantDraft draft;

    NoticeFacts(AwardNotice award, GrantPublisher publisher, GrantDraft draft) {
        this.award = award;
        this.publisher = publisher;
        this.draft = draft;
    }

    void take() {
        reference();
        award.title().ifPresent(title -> text("title", title));
        required("description", award.description(), description -> text("description", description));
        required("amount", award.amount(), this::amount);
        required("awarded", award.awarded(), this::awarded);
        required("funder", award.funder(), funder -> party("funder", funder, "fundingOrganization"));
        required("recipient", award.recipient(), recipient -> party("recipient", recipient, "recipientOrganization"));
        award.period().ifPresent(this::period);
    }

    private <T> void required(String path, Optional<T> value, Consumer<T> take) {
        value.ifPresentOrElse(take, () -> draft.require(path));
    }

    private void reference() {
        String id = publisher.own(award.reference());
        draft.set("id", id);
        draft.keep("reference", award.reference(), "/id");
        if (GrantPublisher.isRespelt(award.reference())) {
            draft.lose("reference.spelling", award.reference(), LossReason.RESPELLED);
        }
    }

    private void text(String name, String text) {
        draft.set(name, text);
        draft.keep(name, text, "/" + name);
    }

    private void awarded(LocalDate day) {
        draft.set("awardDate", day.toString());
        draft.keep("awarded", day, "/awardDate");
    }

    /** Only an exact sum is one; "over £14m" is none. */
    private void amount(Sourced<Amount> amount) {
        Amount sum = amount.value();
        if (sum.precision() != Precision.EXACTLY) {
            draft.refuse("amount", sum, LossReason.NOT_EXACT);
        } else {
            draft.set("currency", "GBP");
            draft.set("amountAwarded", new JsonValue.Decimal(sum.pounds()));
            draft.keep("amount", sum, "/amountAwarded");
        }
        draft.lose("amount.provenance", amount.provenance().token(), LossReason.NO_PLACE);
        amount.citations().forEach(citation -> draft.lose("amount.citation", citation.text(), LossReason.NO_PLACE));
    }

    private void party(String path, AwardParty party, String field) {
        Map<String, JsonValue> organisation = new LinkedHashMap<>();
        new PartyIds(path, party, publisher, field, draft).take(organisation);
        organisation.put("name", new JsonValue.Text(party.name()));
        draft.keep(path + ".name", party.name(), "/" + field + "/0/name");
        party.department().ifPresent(department -> {
            organisation.put("department", new JsonValue.Text(department));
            draft.keep(path + ".department", department, "/" + field + "/0/department");
        });
        draft.set(field, new JsonValue.Items(List.of(new JsonValue.Members(organisation))));
    }

    /** The standard counts the last day in, a partnership's end is the day after; where several days may be meant, none is. */
    private void period(PartnershipPeriod period) {
        Map<String, JsonValue> planned = new LinkedHashMap<>();
        planned.put("startDate", new JsonValue.Text(period.start().toString()));
        draft.keep("period.start", period.start(), "/plannedDates/0/startDate");
        List<LocalDate> last = period.lastDays();
        if (last.size() == 1) {
            planned.put("endDate", new JsonValue.Text(last.get(0).toString()));
            draft.keep("period.lastDay", last.get(0), "/plannedDates/0/endDate");
        } else {
            draft.lose("period.lastDay", last.get(0) + " to " + last.get(last.size() - 1), LossReason.NOT_EXACT);
        }
        planned.put("duration", new JsonValue.Decimal(BigDecimal.valueOf(period.months())));
        draft.keep("period.months", period.months(), "/plannedDates/0/duration");
        period.changes().forEach(change -> draft.lose("period.changes", change, LossReason.NO_PLACE));
        if (!period.policy().equals(PeriodPolicy.UNDECLARED)) {
            draft.lose("period.policy", period.policy(), LossReason.NO_PLACE);
        }
        draft.set("plannedDates", new JsonValue.Items(List.of(new JsonValue.Members(planned))));
    }
}
