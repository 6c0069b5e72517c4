package vn.sovang.casework;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.notification.TaskAssigned;
import vn.sovang.notification.TaskDigest;
import vn.sovang.notification.TaskRef;
import vn.sovang.shared.BusinessTime;

/** Labels a new task for lists and puts it on the digest of its assignee or of everybody in its groups who may do it. */
@ModelBean
class AnnounceTask implements TaskListener {

    private final Deputies deputies;
    private final TaskDigest digest;
    private final TaskPeople people;
    private final CaseMail mail;

    AnnounceTask(Deputies deputies, TaskDigest digest, TaskPeople people, CaseMail mail) {
        this.deputies = deputies;
        this.digest = digest;
        this.people = people;
        this.mail = mail;
    }

    @Override
    public void notify(DelegateTask task) {
        showInLists(task);
        deputies.arrange(task);
        TaskRef reference = new TaskRef(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getDueDate() == null
                        ? null
                        : BusinessTime.dayOf(task.getDueDate().toInstant()));
        String unitName = (String) task.getVariable(Variable.UNIT_NAME);
        people.of(task)
                .forEach(person -> digest.taskAssigned(
                        new TaskAssigned(person.account(), reference, mail.about(Facts.caseId(task)), unitName)));
    }

    /** Lists may show variables of a task to whoever sees the task, but not those of its process. */
    private static void showInLists(DelegateTask task) {
        for (String name : List.of(Variable.CASE_TITLE, Variable.UNIT_NAME, Variable.RECEIPT_NUMBER)) {
            task.setVariableLocal(name, task.getVariable(name));
        }
    }
}
