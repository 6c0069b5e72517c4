package vn.sovang.redress.process;

import java.util.List;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.organisation.Role;
import vn.sovang.redress.Dependent;
import vn.sovang.redress.RevocationDependents;

/** Gives the model what rested on a revoked recognition, and whose it is. */
@ModelBean(callable = {"awaited", "offices"})
public class Dependents {

    private final RevocationDependents dependents;

    Dependents(RevocationDependents dependents) {
        this.dependents = dependents;
    }

    public List<String> awaited(String caseId) {
        return dependents.of(caseId).stream()
                .filter(dependent -> dependent.outcome() == null)
                .map(Dependent::id)
                .toList();
    }

    public List<String> offices(String caseId, String dependentId) {
        String unitId = dependents.get(caseId, dependentId).unitId();
        return List.of(Role.OFFICER.groupIn(unitId), Role.COMMITTEE.groupIn(unitId));
    }
}
