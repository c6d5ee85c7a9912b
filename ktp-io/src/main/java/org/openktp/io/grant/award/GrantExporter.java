package org.openktp.io.grant.award;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openktp.core.award.AwardNotice;
import org.openktp.io.grant.Grant;
import org.openktp.io.grant.Loss;
import org.openktp.io.grant.LossLedger;
import org.openktp.io.grant.LossReason;

/** Makes grants of awards. Hosts do so through {@code KtpGrantIo}. */
public final class GrantExporter {

    private final GrantPublisher publisher;
    private final List<Grant> grants = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Map<String, String> claimed = Map.of();

    private GrantExporter(GrantPublisher publisher) {
        this.publisher = publisher;
    }

    /**
     * Makes grants of awards.
     *
     * @param awards the awards
     * @param publisher who publishes them
     * @return the grants, and what did not survive
     */
    public static GrantExport of(Collection<AwardNotice> awards, GrantPublisher publisher) {
        GrantExporter exporter = new GrantExporter(publisher);
        awards.forEach(exporter::add);
        return new GrantExport(exporter.grants, exporter.refused, exporter.kept, new LossLedger(exporter.losses));
    }

    private void add(AwardNotice award) {
        GrantDraft draft = new GrantDraft(award.reference(), claimed);
        new NoticeFacts(award, publisher, draft).take();
        new ApplicationFacts(award, draft).take();
        if (!draft.isRefused() && !ids.add(publisher.own(award.reference()))) {
            draft.refuse("reference", award.reference(), LossReason.DUPLICATE);
        }
        if (draft.isRefused()) {
            refused.add(award.reference());
            losses.addAll(draft.allLosses());
        } else {
            grants.add(draft.grant());
            claimed = draft.claimed();
            kept.addAll(draft.kept());
            losses.addAll(draft.losses());
        }
    }
}
