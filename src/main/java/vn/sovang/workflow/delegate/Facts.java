package vn.sovang.workflow.delegate;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;
import vn.sovang.workflow.ProcessNames.Variable;

/** Typed reading of process variables, and facts that live for one step only. */
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

    /** Sets a fact for the rest of the transaction; the engine stores it nowhere, not even in its history. */
    static void pass(VariableScope scope, String name, Object value) {
        // The engine does not turn a stored variable into a passing one.
        scope.removeVariable(name);
        scope.setVariable(name, Variables.untypedValue(value, true));
    }

    /** Stores a fact that was set by {@link #pass}. */
    static void keep(VariableScope scope, String name) {
        Object value = scope.getVariable(name);
        scope.removeVariable(name);
        scope.setVariable(name, value);
    }
}
