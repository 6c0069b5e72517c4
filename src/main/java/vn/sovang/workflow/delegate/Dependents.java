package vn.sovang.workflow.delegate;

import java.util.List;
import vn.sovang.organisation.Role;
import vn.sovang.redress.Dependent;
import vn.sovang.redress.Revocations;
import vn.sovang.workflow.engine.ModelBean;

/** Gives the model what rested on a revoked recognition, and whose it is. */
@ModelBean
public class Dependents {

    private final Revocations revocations;

    Dependents(Revocations revocations) {
        this.revocations = revocations;
    }

    public List<String> awaited(String caseId) {
        return revocations.dependents(caseId).stream()
                .filter(dependent -> dependent.outcome() == null)
                .map(Dependent::id)
                .toList();
    }

    public List<String> offices(String caseId, String dependentId) {
        String unitId = revocations.dependent(caseId, dependentId).unitId();
        return List.of(Role.OFFICER.groupIn(unitId), Role.COMMITTEE.groupIn(unitId));
    }
}
