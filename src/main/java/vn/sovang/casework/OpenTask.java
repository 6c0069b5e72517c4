package vn.sovang.casework;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/**
 * A user task that waits, with what its process knows.
 *
 * @param account who submits
 * @param variables process variables visible to the task
 */
public record OpenTask(String id, String key, String assignee, String account, Map<String, Object> variables) {

    static OpenTask of(Task task, String account, Map<String, Object> variables) {
        return new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getAssignee(), account, variables);
    }

    public String caseId() {
        return (String) variables.get(Variable.CASE_ID);
    }

    public String unitId() {
        return (String) variables.get(Variable.UNIT_ID);
    }

    public String sessionId() {
        return (String) variables.get(Variable.SESSION_ID);
    }
}
