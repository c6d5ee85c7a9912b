package org.openktp.core.innovate.people;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The committee that controls a partnership: members of the knowledge base and of the business, the adviser, and the
 * associates. It agrees revisions, and its minutes, or the approval of one member of each side and the adviser, support
 * each claim. Source: Innovate UK, grant offer letter, revisions and payment of grant; that associates belong to it:
 * University of Brighton, frequently asked questions.
 *
 * @param knowledgeBase references of the members for the knowledge base, at least one
 * @param business references of the members for the business, at least one
 * @param adviser the adviser
 * @param associates the associates; none before the first has started
 */
public record LocalManagementCommittee(
        List<String> knowledgeBase, List<String> business, Adviser adviser, List<Associate> associates) {

    /**
     * Copies the members, and checks that both sides are there and nobody is there twice.
     *
     * @param knowledgeBase the component of that name
     * @param business the component of that name
     * @param adviser the component of that name
     * @param associates the component of that name
     * @throws IllegalArgumentException if a side has no member, a reference is blank, or somebody is there twice
     */
    public LocalManagementCommittee {
        knowledgeBase = List.copyOf(knowledgeBase);
        business = List.copyOf(business);
        associates = List.copyOf(associates);
        requireMember(Side.KNOWLEDGE_BASE, knowledgeBase);
        requireMember(Side.BUSINESS, business);
        Set<String> seen = new HashSet<>();
        for (String reference : references(knowledgeBase, business, adviser, associates)) {
            References.requireNotBlank("a member", reference);
            if (!seen.add(reference)) {
                throw new IllegalArgumentException("member " + reference + " must not be in the committee twice");
            }
        }
    }

    /**
     * Everybody on the committee.
     *
     * @return the references: knowledge base, business, adviser, associates
     */
    public Set<String> members() {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(references(knowledgeBase, business, adviser, associates)));
    }

    private static List<String> references(
            List<String> knowledgeBase, List<String> business, Adviser adviser, List<Associate> associates) {
        return Stream.of(
                        knowledgeBase.stream(),
                        business.stream(),
                        Stream.of(adviser.reference()),
                        associates.stream().map(Associate::reference))
                .flatMap(each -> each)
                .toList();
    }

    private static void requireMember(Side side, List<String> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("the " + side.label() + " must have a member in the committee");
        }
    }
}
