package vn.sovang.casework;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import vn.sovang.notification.Notice;
import vn.sovang.notification.Recipient;
import vn.sovang.notification.TaskRef;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.BusinessTime;

/** Mails about limits of open tasks: to whoever has the task before the end, to the unit's secretary after it. */
@Component
public class Reminders {

    private final TaskPeople people;
    private final Organisation organisation;
    private final CaseMail mail;

    Reminders(TaskPeople people, Organisation organisation, CaseMail mail) {
        this.people = people;
        this.organisation = organisation;
        this.mail = mail;
    }

    /** Reminds whoever can do the task. */
    void dueSoon(DelegateTask task) {
        people.of(task)
                .forEach(person -> mail.tell(new Notice.TaskDueSoon(
                        Recipient.of(person),
                        mail.about(Facts.caseId(task)),
                        occasion(task),
                        reference(task),
                        unitName(task))));
    }

    /** Tells the unit's secretaries that the task has passed its limit. */
    void overdue(DelegateTask task) {
        List<String> assignees =
                task.getAssignee() == null ? List.of() : List.of(organisation.nameOf(task.getAssignee()));
        tellSecretaries(task, reference(task), occasion(task), assignees);
    }

    /** As {@link #overdue}, in one mail for the tasks of all absentees, which the expiry has already ended. */
    public void expired(DelegateExecution execution, TaskRef task, String occasion, List<String> absentees) {
        tellSecretaries(execution, task, occasion, absentees);
    }

    private void tellSecretaries(VariableScope scope, TaskRef task, String occasion, List<String> assignees) {
        organisation
                .holders(Role.SECRETARY, Facts.unitId(scope))
                .forEach(secretary -> mail.tell(new Notice.TaskOverdue(
                        Recipient.of(secretary),
                        mail.about(Facts.caseId(scope)),
                        occasion,
                        task,
                        unitName(scope),
                        assignees)));
    }

    private static TaskRef reference(DelegateTask task) {
        return new TaskRef(task.getId(), task.getTaskDefinitionKey(), task.getName(), dueOn(task));
    }

    /** A task whose limit moves may be reminded of again. */
    private static String occasion(DelegateTask task) {
        return task.getId() + "/" + dueOn(task);
    }

    private static LocalDate dueOn(DelegateTask task) {
        return task.getDueDate() == null
                ? null
                : BusinessTime.dayOf(task.getDueDate().toInstant());
    }

    private static String unitName(VariableScope scope) {
        return (String) scope.getVariable(Variable.UNIT_NAME);
    }
}
