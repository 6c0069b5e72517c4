package vn.sovang.initiative.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.casework.CaseSuccession;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.organisation.Unit;

@Component
class InitiativeSuccession implements CaseSuccession {

    private final Initiatives initiatives;

    InitiativeSuccession(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public List<String> openAt(String unitId) {
        return initiatives.openAt(unitId).stream().map(Initiative::id).toList();
    }

    @Override
    public void handOver(String caseId, Unit from, Unit to) {
        initiatives.handOver(caseId, to);
        initiatives.record(
                caseId, to.id(), InitiativeStep.SUCCESSION, InitiativeOutcome.HANDED_OVER, null, null, from.name());
    }
}
