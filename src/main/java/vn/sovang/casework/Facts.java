package vn.sovang.casework;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.sovang.casework.Impartiality.Work;
import vn.sovang.organisation.Unit;

/** Typed reading of process variables. */
public final class Facts {

    private Facts() {}

    public static String caseId(VariableScope scope) {
        return (String) scope.getVariable(Variable.CASE_ID);
    }

    public static String unitId(VariableScope scope) {
        return (String) scope.getVariable(Variable.UNIT_ID);
    }

    public static String sessionId(VariableScope scope) {
        return (String) scope.getVariable(Variable.SESSION_ID);
    }

    /** What a case's process knows of the unit that holds it. */
    public static Map<String, Object> at(Unit unit) {
        return Map.of(
                Variable.UNIT_ID,
                unit.id(),
                Variable.UNIT_NAME,
                unit.name(),
                Variable.TIER,
                unit.tier().name());
    }

    /** The first row that the decision table of the activity, which is about to end, answered with. */
    public static Map<String, Object> decided(VariableScope scope) {
        return ((DmnDecisionResult) scope.getVariable("decisionResult"))
                .getFirstResult()
                .getEntryMap();
    }

    static Work work(DelegateTask task) {
        return new Work(task.getTaskDefinitionKey(), caseId(task), unitId(task));
    }

    public static Date date(VariableScope scope, String name) {
        return (Date) scope.getVariable(name);
    }
}
