package org.openktp.core.innovate.partner;

import static org.openktp.core.knowledge.Knowledge.notAsked;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openktp.core.code.Code;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.innovate.size.GroupFigures;
import org.openktp.core.innovate.size.SizeThresholdEditions;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.knowledge.KnowledgeChecks;
import org.openktp.core.organisation.Nation;
import org.openktp.core.organisation.OrganisationId;

/**
 * The business or other organisation in which the associate works, as far as it is known.
 *
 * @param organisation the organisation
 * @param kind its kind
 * @param sector the sector to which it is counted, where no page counts its kind to one
 * @param size the size of the business or group, as stated; see {@link #sizeOfGroup()}
 * @param figures the figures of the group, by which its size is told
 * @param accountingPeriodBegins the first day of the accounting period of the figures
 * @param employees the number of its own employees, full-time or equivalent, not those of the group; not negative
 * @param ukRegistered whether it is registered in the United Kingdom
 * @param nation the nation in which it works; not applicable outside the United Kingdom
 * @param virtual whether it works without premises
 * @param excludedBody whether it is UK Research and Innovation or one of its councils, owned or operated by it in whole or in
 *     part, the Advanced Research and Invention Agency or an enterprise of its, a central government department or a
 *     devolved administration
 * @param couldBeKnowledgeBase whether it could itself become a knowledge base of the scheme
 * @param highGrowth whether it shows a high potential for growth
 * @see org.openktp.core.innovate.IfsSources
 */
@Value.Builder
public record BusinessPartner(
        Knowledge<OrganisationId> organisation,
        Knowledge<BusinessPartnerKind> kind,
        Knowledge<PartnerSector> sector,
        Knowledge<CompanySize> size,
        GroupFigures figures,
        Knowledge<LocalDate> accountingPeriodBegins,
        Knowledge<Integer> employees,
        Knowledge<YesNo> ukRegistered,
        Knowledge<Nation> nation,
        Knowledge<YesNo> virtual,
        Knowledge<YesNo> excludedBody,
        Knowledge<YesNo> couldBeKnowledgeBase,
        Knowledge<YesNo> highGrowth)
        implements WithBusinessPartner {

    /**
     * Checks the number of employees, and the size against the figures.
     *
     * @param organisation the component of that name
     * @param kind the component of that name
     * @param sector the component of that name
     * @param size the component of that name
     * @param figures the component of that name
     * @param accountingPeriodBegins the component of that name
     * @param employees the component of that name
     * @param ukRegistered the component of that name
     * @param nation the component of that name
     * @param virtual the component of that name
     * @param excludedBody the component of that name
     * @param couldBeKnowledgeBase the component of that name
     * @param highGrowth the component of that name
     * @throws IllegalArgumentException if {@code employees} names a negative number, or the size stated and the figures leave
     *     no size
     */
    public BusinessPartner {
        KnowledgeChecks.requireNotNegative("employees", employees);
        Set<CompanySize> told = sizes(SizeThresholdEditions.sizeOf(figures, accountingPeriodBegins));
        if (told.stream().noneMatch(size::admits) && !size.equals(Knowledge.notApplicable())) {
            throw new IllegalArgumentException(
                    "size must not rule out what the figures of the group tell: " + Code.tokens(told));
        }
    }

    /**
     * What is known of the size of the business or group, from its figures as well.
     *
     * @return the sizes that both the size stated and the figures leave; what is stated where the figures rule none out
     */
    public Knowledge<CompanySize> sizeOfGroup() {
        Set<CompanySize> left = sizes(SizeThresholdEditions.sizeOf(figures, accountingPeriodBegins));
        if (left.size() == CompanySize.values().length) {
            return size;
        }
        left.removeIf(each -> !size.admits(each));
        return switch (left.size()) {
            case 0 -> size;
            case 1 -> Knowledge.known(left.iterator().next());
            default -> Knowledge.oneOf(left);
        };
    }

    private static Set<CompanySize> sizes(Knowledge<CompanySize> size) {
        return Stream.of(CompanySize.values())
                .filter(size::admits)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CompanySize.class)));
    }

    /**
     * A builder in which nothing has been asked.
     *
     * @return the builder
     */
    public static BusinessPartnerBuilder builder() {
        return new BusinessPartnerBuilder()
                .organisation(notAsked())
                .kind(notAsked())
                .sector(notAsked())
                .size(notAsked())
                .figures(GroupFigures.NOT_ASKED)
                .accountingPeriodBegins(notAsked())
                .employees(notAsked())
                .ukRegistered(notAsked())
                .nation(notAsked())
                .virtual(notAsked())
                .excludedBody(notAsked())
                .couldBeKnowledgeBase(notAsked())
                .highGrowth(notAsked());
    }
}
