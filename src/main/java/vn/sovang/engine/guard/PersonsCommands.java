package vn.sovang.engine.guard;

import java.util.Map;
import vn.sovang.audit.AuditEntry;
import vn.sovang.shared.Refusal;

/** What a signed-in person may ask of the engine through its own web applications. */
public interface PersonsCommands {

    /** Files a submission and completes the task; {@code variables} as the person sent them. */
    void submit(String taskId, Map<String, Object> variables, String account);

    /** Files a new request from the start form; returns the id of its case. */
    String file(String processDefinitionId, Map<String, Object> variables, String account);

    /**
     * Gives a claimed task back to its group when the assignee asks for that; false when it is something else that the
     * engine may decide.
     *
     * @throws Refusal for a task that belongs to its assignee from the start: nobody takes it from them
     */
    boolean givesBack(String taskId, String newAssignee, String account);

    /** @throws Refusal when the account claims a task without holding the office it is offered to */
    void claims(String taskId, String account);

    /** The entry with the case that the targets of a command belong to, when they belong to one. */
    AuditEntry inItsCase(AuditEntry entry, Map<String, String> targets);

    /** Keeps the entry in the transaction of the command. */
    void keep(AuditEntry entry);

    /** @throws Refusal always */
    void refuse();

    /** The refusal as an answer of the engine's REST API, in the person's language. */
    RuntimeException answer(Refusal refusal);

    /** True when the current thread works for a person rather than for our own code. */
    boolean isPerson();
}
