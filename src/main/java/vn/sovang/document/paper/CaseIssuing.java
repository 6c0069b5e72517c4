package vn.sovang.document.paper;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocEvent;
import vn.sovang.award.AwardEvent;
import vn.sovang.award.AwardLetters;
import vn.sovang.document.certificate.Certificates;
import vn.sovang.document.issued.IssuingCases;
import vn.sovang.initiative.CaseEvent;
import vn.sovang.initiative.Initiatives;
import vn.sovang.shared.NotAllowed;
import vn.sovang.casefile.CaseFacts;
import vn.sovang.casefile.Cases;

/**
 * Whoever sees a case of whatever kind reads what was issued in it; the units on its way add to that, also after its end.
 */
@Component
class CaseIssuing implements IssuingCases {

    private final Cases cases;
    private final Initiatives initiatives;
    private final AwardLetters letters;
    private final AdHocAwards adHocAwards;
    private final Certificates certificates;

    CaseIssuing(
            Cases cases,
            Initiatives initiatives,
            AwardLetters letters,
            AdHocAwards adHocAwards,
            Certificates certificates) {
        this.cases = cases;
        this.initiatives = initiatives;
        this.letters = letters;
        this.adHocAwards = adHocAwards;
        this.certificates = certificates;
    }

    @Override
    public CaseLine requireReader(String caseId, String account) {
        cases.kindOf(caseId).requireReader(caseId, account);
        CaseFacts facts = cases.get(caseId);
        return new CaseLine(facts.id(), facts.number(), facts.unitId());
    }

    @Override
    public String requireIssuer(String caseId, String account) {
        String holder = requireReader(caseId, account).unitId();
        return Stream.concat(Stream.of(holder), way(caseId))
                .distinct()
                .filter(unit -> certificates.mayIssue(account, unit))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("issuedNotAllowed"));
    }

    /** An id names a case of one kind, so the histories of the other kinds are empty. */
    private Stream<String> way(String caseId) {
        return Stream.of(
                        initiatives.history(caseId).stream().map(CaseEvent::unitId),
                        letters.history(caseId).stream().map(AwardEvent::unitId),
                        adHocAwards.history(caseId).stream().map(AdHocEvent::unitId))
                .flatMap(units -> units);
    }
}
