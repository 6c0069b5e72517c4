package vn.sovang.workflow.delegate;

import java.util.List;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.redress.Dependent;
import vn.sovang.redress.Revocations;
import vn.sovang.workflow.engine.ModelBean;

/** Gives the model what rested on a revoked recognition, and whose it is. */
@ModelBean
public class Dependents {

    private final Revocations revocations;
    private final Organisation organisation;

    Dependents(Revocations revocations, Organisation organisation) {
        this.revocations = revocations;
        this.organisation = organisation;
    }

    public List<String> awaited(String caseId) {
        return revocations.dependents(caseId).stream()
                .filter(dependent -> dependent.outcome() == null)
                .map(Dependent::id)
                .toList();
    }

    public String unitId(String caseId, String dependentId) {
        return revocations.dependent(caseId, dependentId).unitId();
    }

    public String unitName(String caseId, String dependentId) {
        return organisation.unit(unitId(caseId, dependentId)).name();
    }

    public List<String> offices(String caseId, String dependentId) {
        String unitId = unitId(caseId, dependentId);
        return List.of(Role.OFFICER.groupIn(unitId), Role.COMMITTEE.groupIn(unitId));
    }
}
