package vn.sovang.award.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.casework.CaseSuccession;
import vn.sovang.organisation.Unit;

/** Short dossiers of a dissolved unit. */
@Component
class AdHocSuccession implements CaseSuccession {

    private final AdHocAwards awards;

    AdHocSuccession(AdHocAwards awards) {
        this.awards = awards;
    }

    @Override
    public List<String> openAt(String unitId) {
        return awards.openAt(unitId).stream().map(AdHocAward::id).toList();
    }

    @Override
    public void handOver(String caseId, Unit from, Unit to) {
        awards.handOver(caseId, to);
    }
}
