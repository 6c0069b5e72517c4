package vn.sovang.casework;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.sovang.casework.Impartiality.Work;

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

    static Work work(DelegateTask task) {
        return new Work(task.getTaskDefinitionKey(), caseId(task), unitId(task));
    }

    public static Date date(VariableScope scope, String name) {
        return (Date) scope.getVariable(name);
    }
}
