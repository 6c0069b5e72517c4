package vn.sovang.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.notification.Notice;
import vn.sovang.notification.Recipient;
import vn.sovang.notification.TaskRef;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.organisation.Role;
import vn.sovang.shared.BusinessTime;

/** Mails about limits of open tasks: to whoever has the task before the end, to the unit's secretary after it. */
@Component
public class Reminders {

    private final TaskService taskService;
    private final TaskPeople people;
    private final Organisation organisation;
    private final CaseMail mail;

    Reminders(TaskService taskService, TaskPeople people, Organisation organisation, CaseMail mail) {
        this.taskService = taskService;
        this.people = people;
        this.organisation = organisation;
        this.mail = mail;
    }

    /** Reminds whoever can do the process's open tasks with one of these keys. */
    public void dueSoon(DelegateExecution execution, String... taskKeys) {
        openTasks(execution, taskKeys)
                .forEach(task -> peopleOf(task)
                        .forEach(person -> mail.tell(new Notice.TaskDueSoon(
                                Recipient.of(person),
                                mail.about(Facts.caseId(execution)),
                                occasion(task),
                                reference(task),
                                unitName(execution)))));
    }

    /** Tells the unit's secretaries in one mail that tasks with one of these keys have passed their limit. */
    public void overdue(DelegateExecution execution, String... taskKeys) {
        List<Task> tasks = openTasks(execution, taskKeys);
        if (tasks.isEmpty()) {
            return;
        }
        List<String> assignees = tasks.stream()
                .map(Task::getAssignee)
                .filter(Objects::nonNull)
                .map(organisation::nameOf)
                .toList();
        secretaries(execution)
                .forEach(secretary -> mail.tell(new Notice.TaskOverdue(
                        Recipient.of(secretary),
                        mail.about(Facts.caseId(execution)),
                        occasion(tasks.get(0)),
                        reference(tasks.get(0)),
                        unitName(execution),
                        assignees)));
    }

    /** As {@link #overdue}, for tasks that the expiry has already ended. */
    public void expired(DelegateExecution execution, TaskRef task, String occasion, List<String> absentees) {
        secretaries(execution)
                .forEach(secretary -> mail.tell(new Notice.TaskOverdue(
                        Recipient.of(secretary),
                        mail.about(Facts.caseId(execution)),
                        occasion,
                        task,
                        unitName(execution),
                        absentees)));
    }

    private List<Person> secretaries(DelegateExecution execution) {
        return organisation.holders(Role.SECRETARY, Facts.unitId(execution));
    }

    private List<Task> openTasks(DelegateExecution execution, String... taskKeys) {
        return taskService
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKeyIn(taskKeys)
                .list();
    }

    private Collection<Person> peopleOf(Task task) {
        return people.of(task.getAssignee(), taskService.getIdentityLinksForTask(task.getId()));
    }

    private static TaskRef reference(Task task) {
        return new TaskRef(task.getId(), task.getTaskDefinitionKey(), task.getName(), dueOn(task));
    }

    /** A task whose limit moves may be reminded of again. */
    private static String occasion(Task task) {
        return task.getId() + "/" + dueOn(task);
    }

    private static LocalDate dueOn(Task task) {
        return task.getDueDate() == null
                ? null
                : BusinessTime.dayOf(task.getDueDate().toInstant());
    }

    private static String unitName(DelegateExecution execution) {
        return (String) execution.getVariable(Variable.UNIT_NAME);
    }
}
