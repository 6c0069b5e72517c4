package vn.sovang.redress.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.casework.CaseSuccession;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.RedressHistory;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.redress.RedressVisibility;

@Component
class AppealSuccession implements CaseSuccession {

    private final Appeals appeals;
    private final RedressVisibility visibility;
    private final RedressHistory history;

    AppealSuccession(Appeals appeals, RedressVisibility visibility, RedressHistory history) {
        this.appeals = appeals;
        this.visibility = visibility;
        this.history = history;
    }

    @Override
    public List<String> openAt(String unitId) {
        return appeals.openAt(unitId).stream().map(AppealCase::id).toList();
    }

    @Override
    public void handOver(String caseId, Unit from, Unit to) {
        appeals.handOver(caseId, to.id());
        visibility.showTo(caseId, to.id());
        history.record(caseId, to.id(), RedressStep.SUCCESSION, RedressOutcome.HANDED_OVER, null, null, from.name());
    }
}
