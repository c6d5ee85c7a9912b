package org.openktp.io.grant.award;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openktp.core.award.AwardParty;
import org.openktp.core.identifier.IdentifierScheme;
import org.openktp.core.organisation.OrganisationId;
import org.openktp.io.grant.JsonValue;
import org.openktp.io.grant.LossReason;
import org.openktp.io.grant.OrgIdLists;

/**
 * Takes the identifiers of an organisation into a grant. The first that is in an official list known here identifies it;
 * else the first that names another list, which the ledger says; without one the publisher's own reference does, as the standard
 * has it, and without that the award is refused.
 */
final class PartyIds {

    private static final List<IdentifierScheme> CHARITIES =
            List.of(IdentifierScheme.CHARITY_COMMISSION, IdentifierScheme.OSCR, IdentifierScheme.CCNI);

    private final String path;
    private final AwardParty party;
    private final GrantPublisher publisher;
    private final String place;
    private final GrantDraft draft;

    PartyIds(String path, AwardParty party, GrantPublisher publisher, String field, GrantDraft draft) {
        this.path = path;
        this.party = party;
        this.publisher = publisher;
        this.place = "/" + field + "/0/";
        this.draft = draft;
    }

    void take(Map<String, JsonValue> organisation) {
        Optional<OrganisationId> official = official();
        official.flatMap(OrgIdLists::orgId)
                .or(() -> party.ownReference().map(publisher::own))
                .ifPresentOrElse(
                        id -> organisation.put("id", new JsonValue.Text(id)), () -> draft.require(path + ".ids"));
        party.ids().forEach(id -> id(id, official, organisation));
        official.filter(id -> !OrgIdLists.isInKnownList(id))
                .ifPresent(id -> draft.lose(path + ".ids.list", id, LossReason.UNCONFIRMED));
        party.ownReference().ifPresent(own -> own(own, official.isPresent()));
    }

    private Optional<OrganisationId> official() {
        return party.ids().stream()
                .filter(OrgIdLists::isInKnownList)
                .findFirst()
                .or(() -> party.ids().stream()
                        .filter(id -> OrgIdLists.orgId(id).isPresent())
                        .findFirst());
    }

    private void own(String reference, boolean isIdentifiedOtherwise) {
        if (isIdentifiedOtherwise) {
            draft.lose(path + ".ownReference", reference, LossReason.NO_PLACE);
        } else {
            draft.keep(path + ".ownReference", reference, place + "id");
            draft.lose(path + ".ids", LossReason.NO_OFFICIAL_ID);
            draft.claim(path + ".ownReference", publisher.own(reference), reference);
            if (GrantPublisher.isRespelt(reference)) {
                draft.lose(path + ".ownReference.spelling", reference, LossReason.RESPELLED);
            }
        }
    }

    private void id(OrganisationId id, Optional<OrganisationId> official, Map<String, JsonValue> organisation) {
        Optional<String> number = numbered(id.scheme());
        boolean isFirst =
                number.isPresent() && organisation.putIfAbsent(number.get(), new JsonValue.Text(id.value())) == null;
        if (official.equals(Optional.of(id))) {
            draft.keep(path + ".ids", id, place + "id");
        } else if (isFirst) {
            draft.keep(path + ".ids", id, place + number.get());
        } else {
            draft.lose(path + ".ids", id, LossReason.NO_PLACE);
        }
    }

    /** The field that the standard has beside the identifier for numbers of a scheme. */
    private static Optional<String> numbered(IdentifierScheme scheme) {
        if (CHARITIES.contains(scheme)) {
            return Optional.of("charityNumber");
        }
        return scheme == IdentifierScheme.COMPANIES_HOUSE ? Optional.of("companyNumber") : Optional.empty();
    }
}
