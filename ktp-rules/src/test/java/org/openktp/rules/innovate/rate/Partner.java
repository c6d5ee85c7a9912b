package org.openktp.rules.innovate.rate;

import java.util.Locale;
import org.openktp.core.code.YesNo;
import org.openktp.core.innovate.Strand;
import org.openktp.core.innovate.Strands;
import org.openktp.core.innovate.partner.BusinessPartnerKind;
import org.openktp.core.innovate.size.CompanySize;
import org.openktp.core.knowledge.Knowledge;
import org.openktp.core.organisation.Nation;
import org.openktp.rules.fact.FactSheet;
import org.openktp.rules.innovate.application.ApplicationFacts;
import org.openktp.rules.innovate.application.PartnerFacts;
import org.openktp.rules.innovate.application.ProjectFacts;

/** A partner of whom everything is known but whether rates were in force. */
record Partner(
        Strand strand, BusinessPartnerKind kind, CompanySize size, Nation nation, boolean virtual, boolean supported) {

    /** For example {@code classic private-business small wales virtual supported}. */
    static Partner parse(String text) {
        String[] words = text.split(" ", -1);
        return new Partner(
                Strands.CATALOGUE.entries().stream()
                        .filter(each -> each.token().equals(words[0]))
                        .findFirst()
                        .orElseThrow(),
                BusinessPartnerKind.valueOf(constant(words[1])),
                CompanySize.valueOf(constant(words[2])),
                Nation.valueOf(constant(words[3])),
                text.contains(" virtual"),
                text.contains(" supported"));
    }

    private static String constant(String token) {
        return token.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    FactSheet.Builder sheet() {
        return FactSheet.builder()
                .put(ApplicationFacts.STRAND, Knowledge.known(strand))
                .put(PartnerFacts.KIND, Knowledge.known(kind))
                .put(PartnerFacts.SIZE, Knowledge.known(size))
                .put(PartnerFacts.NATION, Knowledge.known(nation))
                .put(PartnerFacts.VIRTUAL, Knowledge.known(yesNo(virtual)))
                .put(ProjectFacts.WELSH_SUPPORT, Knowledge.known(yesNo(supported)));
    }

    static YesNo yesNo(boolean yes) {
        return yes ? YesNo.YES : YesNo.NO;
    }
}
