package vn.sovang.paperwork;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.document.certificate.Certificates;
import vn.sovang.document.issued.IssuingCases;
import vn.sovang.initiative.CaseEvent;
import vn.sovang.initiative.CaseVisibility;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.Initiatives;
import vn.sovang.shared.NotAllowed;

/** Whoever sees a case reads what was issued in it; the units on its way add to that, also after its end. */
@Component
class InitiativeIssuing implements IssuingCases {

    private final CaseVisibility visibility;
    private final Initiatives initiatives;
    private final Certificates certificates;

    InitiativeIssuing(CaseVisibility visibility, Initiatives initiatives, Certificates certificates) {
        this.visibility = visibility;
        this.initiatives = initiatives;
        this.certificates = certificates;
    }

    @Override
    public CaseLine requireReader(String caseId, String account) {
        Initiative initiative = visibility.visibleTo(account, caseId);
        return new CaseLine(initiative.id(), initiative.receiptNumber(), initiative.unitId());
    }

    @Override
    public String requireIssuer(String caseId, String account) {
        Initiative initiative = visibility.visibleTo(account, caseId);
        return Stream.concat(
                        Stream.of(initiative.unitId()),
                        initiatives.history(caseId).stream().map(CaseEvent::unitId))
                .distinct()
                .filter(unit -> certificates.mayIssue(account, unit))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("issuedNotAllowed"));
    }
}
