package vn.sovang.redress.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casework.CaseSuccession;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;

@Component
class AppealSuccession implements CaseSuccession {

    private final Appeals appeals;
    private final CaseHistory history;

    AppealSuccession(Appeals appeals, CaseHistory history) {
        this.appeals = appeals;
        this.history = history;
    }

    @Override
    public List<String> openAt(String unitId) {
        return appeals.openAt(unitId);
    }

    @Override
    public void handOver(String caseId, Unit from, Unit to) {
        appeals.handOver(caseId, to.id());
        history.record(caseId, to.id(), RedressStep.SUCCESSION, RedressOutcome.HANDED_OVER, null, null, from.name());
    }
}
