package vn.sovang.workflow.submission;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import vn.sovang.workflow.ProcessNames.Variable;

/**
 * A user task that waits, with what its process knows.
 *
 * @param account who submits
 * @param variables process variables visible to the task
 */
record OpenTask(String id, String key, String assignee, String account, Map<String, Object> variables) {

    static OpenTask of(Task task, String account, Map<String, Object> variables) {
        return new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getAssignee(), account, variables);
    }

    String caseId() {
        return (String) variables.get(Variable.CASE_ID);
    }

    String unitId() {
        return (String) variables.get(Variable.UNIT_ID);
    }

    String sessionId() {
        return (String) variables.get(Variable.SESSION_ID);
    }
}
