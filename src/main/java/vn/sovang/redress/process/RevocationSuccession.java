package vn.sovang.redress.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.casework.CaseSuccession;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.RedressHistory;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.redress.RedressVisibility;
import vn.sovang.redress.RevocationCase;
import vn.sovang.redress.Revocations;

@Component
class RevocationSuccession implements CaseSuccession {

    private final Revocations revocations;
    private final RedressVisibility visibility;
    private final RedressHistory history;

    RevocationSuccession(Revocations revocations, RedressVisibility visibility, RedressHistory history) {
        this.revocations = revocations;
        this.visibility = visibility;
        this.history = history;
    }

    @Override
    public List<String> openAt(String unitId) {
        return revocations.openAt(unitId).stream().map(RevocationCase::id).toList();
    }

    @Override
    public void handOver(String caseId, Unit from, Unit to) {
        revocations.handOver(caseId, to.id());
        visibility.showTo(caseId, to.id());
        history.record(caseId, to.id(), RedressStep.SUCCESSION, RedressOutcome.HANDED_OVER, null, null, from.name());
    }
}
