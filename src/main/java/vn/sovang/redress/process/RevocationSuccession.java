package vn.sovang.redress.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casework.CaseSuccession;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.redress.Revocations;

@Component
class RevocationSuccession implements CaseSuccession {

    private final Revocations revocations;
    private final CaseHistory history;

    RevocationSuccession(Revocations revocations, CaseHistory history) {
        this.revocations = revocations;
        this.history = history;
    }

    @Override
    public List<String> openAt(String unitId) {
        return revocations.openAt(unitId);
    }

    @Override
    public void handOver(String caseId, Unit from, Unit to) {
        revocations.handOver(caseId, to.id());
        history.record(caseId, to.id(), RedressStep.SUCCESSION, RedressOutcome.HANDED_OVER, null, null, from.name());
    }
}
