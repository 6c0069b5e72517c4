package vn.sovang.workflow.delegate;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.sovang.workflow.ProcessNames.Variable;

/** Typed reading of process variables. */
final class Facts {

    private Facts() {}

    static String caseId(VariableScope scope) {
        return (String) scope.getVariable(Variable.CASE_ID);
    }

    static String unitId(VariableScope scope) {
        return (String) scope.getVariable(Variable.UNIT_ID);
    }

    static String sessionId(VariableScope scope) {
        return (String) scope.getVariable(Variable.SESSION_ID);
    }

    static Date date(VariableScope scope, String name) {
        return (Date) scope.getVariable(name);
    }
}
