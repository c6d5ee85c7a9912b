package org.openktp.rules.selection.balance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openktp.core.finding.FindingCode;
import org.openktp.core.knowledge.Possibility;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.selection.award.Quota;
import org.openktp.rules.selection.policy.BalanceConstraint;
import org.openktp.rules.selection.policy.BalanceKind;
import org.openktp.rules.selection.score.SelectionFinding;
import org.openktp.rules.wording.Message;
import org.openktp.rules.wording.MessageCode;
import org.openktp.rules.wording.Term;

/** The balance constraints of a policy as quotas of applications: one for each value that a constraint is about. */
public final class BalanceQuotas {

    /** A value that all may have of whom nothing is known, and that no application names. */
    private static final Term UNNAMED = new Term("selection.unnamed", "a value that no application names");

    private final Map<String, FactSheet> running;
    private final List<Quota> quotas = new ArrayList<>();
    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final List<SelectionFinding> findings = new ArrayList<>();

    /**
     * The quotas of some constraints.
     *
     * @param constraints the constraints
     * @param running what is known of the applications in the running, by references
     */
    public BalanceQuotas(List<BalanceConstraint> constraints, Map<String, FactSheet> running) {
        this.running = new TreeMap<>(running);
        constraints.forEach(this::add);
    }

    /**
     * The quotas.
     *
     * @return one for each group of each constraint
     */
    public List<Quota> quotas() {
        return List.copyOf(quotas);
    }

    /**
     * What is to be said of the groups.
     *
     * @return the applications of which it is not known to which groups they belong, and constraints about groups that nobody belongs to
     */
    public List<SelectionFinding> findings() {
        return List.copyOf(findings);
    }

    /**
     * What some quotas require.
     *
     * @param ids the identifiers of the quotas
     * @return what each requires, in their order
     */
    public List<Message> messages(Set<String> ids) {
        return messages.entrySet().stream()
                .filter(each -> ids.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void add(BalanceConstraint constraint) {
        GroupValues<?> groups = GroupValues.of(constraint.fact());
        Map<String, Object> values = groups.values(running.values());
        if (constraint.value().isPresent()) {
            String only = constraint.value().get();
            add(constraint, constraint.id(), only, values.getOrDefault(only, only), groups);
            return;
        }
        values.forEach((token, value) -> add(constraint, constraint.id() + "=" + token, token, value, groups));
        if (groups.isOpen() && constraint.kind() == BalanceKind.AT_MOST) {
            add(constraint, constraint.id() + "=", "", UNNAMED, groups);
        }
    }

    private void add(BalanceConstraint constraint, String id, String token, Object label, GroupValues<?> groups) {
        Set<String> surely = new TreeSet<>();
        Set<String> possibly = new TreeSet<>();
        running.forEach((application, facts) -> {
            Possibility membership = groups.membership(facts, token);
            if (membership != Possibility.IMPOSSIBLE) {
                possibly.add(application);
            }
            if (membership == Possibility.SURE) {
                surely.add(application);
            } else if (membership == Possibility.POSSIBLE) {
                say(
                        FindingCode.BALANCE_NOT_KNOWN,
                        Optional.of(application),
                        MessageCode.GROUP_NOT_KNOWN,
                        constraint,
                        label);
            }
        });
        if (possibly.isEmpty() && constraint.value().isPresent()) {
            say(
                    FindingCode.BALANCE_GROUP_EMPTY,
                    Optional.empty(),
                    MessageCode.GROUP_WITHOUT_APPLICATIONS,
                    constraint,
                    label);
        }
        boolean isMinimum = constraint.kind() == BalanceKind.AT_LEAST;
        quotas.add(new Quota(id, isMinimum, constraint.number(), surely, possibly));
        MessageCode code = isMinimum ? MessageCode.AWARDS_AT_LEAST : MessageCode.AWARDS_AT_MOST;
        messages.put(id, Message.of(code, constraint.number(), constraint.fact().term(), label));
    }

    private void say(
            FindingCode code,
            Optional<String> application,
            MessageCode message,
            BalanceConstraint constraint,
            Object label) {
        findings.add(new SelectionFinding(
                code,
                application,
                Optional.empty(),
                Message.of(
                        message,
                        application.orElse(constraint.id()),
                        constraint.fact().term(),
                        label)));
    }
}
