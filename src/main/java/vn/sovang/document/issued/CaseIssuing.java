package vn.sovang.document.issued;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseEvent;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.Cases;
import vn.sovang.document.certificate.Certificates;
import vn.sovang.shared.NotAllowed;

/**
 * Whoever sees a case of whatever kind reads what was issued in it; the units on its way add to that, also after its end.
 */
@Component
public class CaseIssuing {

    private final Cases cases;
    private final CaseHistory history;
    private final Certificates certificates;

    CaseIssuing(Cases cases, CaseHistory history, Certificates certificates) {
        this.cases = cases;
        this.history = history;
        this.certificates = certificates;
    }

    /**
     * @return the case by number and the unit that holds it
     * @throws vn.sovang.shared.NotVisible when the account may not know of the case
     */
    public CaseLine requireReader(String caseId, String account) {
        cases.requireReader(caseId, account);
        CaseFile facts = cases.get(caseId);
        return new CaseLine(facts.id(), facts.number(), facts.unitId());
    }

    /**
     * @return the unit in whose name the account adds issued documents
     * @throws vn.sovang.shared.NotVisible when the account may not know of the case
     * @throws vn.sovang.shared.NotAllowed for readers who are neither officers nor the deciding body of a unit of its way
     */
    public String requireIssuer(String caseId, String account) {
        String holder = requireReader(caseId, account).unitId();
        return Stream.concat(Stream.of(holder), way(caseId))
                .distinct()
                .filter(unit -> certificates.mayIssue(account, unit))
                .findFirst()
                .orElseThrow(() -> new NotAllowed("issuedNotAllowed"));
    }

    private Stream<String> way(String caseId) {
        return cases.kindOf(caseId).isIssuedOnItsWay()
                ? history.of(caseId).stream().map(CaseEvent::unitId)
                : Stream.empty();
    }

    /** @param unitId unit that holds the case now */
    public record CaseLine(String id, String number, String unitId) {}
}
