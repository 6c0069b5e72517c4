package vn.sovang.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.sovang.shared.AlreadyDone;

/**
 * Takes the access to tasks away. The engine grants it when somebody becomes assignee or candidate and leaves the grant
 * in place when they are it no more. Call as the system.
 */
@Component
public class TaskAccess {

    private final TaskService taskService;
    private final IdentityService identityService;
    private final AuthorizationService authorizationService;

    TaskAccess(TaskService taskService, IdentityService identityService, AuthorizationService authorizationService) {
        this.taskService = taskService;
        this.identityService = identityService;
        this.authorizationService = authorizationService;
    }

    /**
     * The groups that the task is offered to.
     *
     * @throws AlreadyDone when somebody else has completed the task in this moment
     */
    public List<String> groupsOf(String taskId) {
        try {
            return taskService.getIdentityLinksForTask(taskId).stream()
                    .map(IdentityLink::getGroupId)
                    .filter(group -> group != null)
                    .toList();
        } catch (NullValueException gone) {
            throw new AlreadyDone("taskDone");
        }
    }

    /** The assignee gives the task back to its groups. */
    public void giveBack(Task task) {
        String account = task.getAssignee();
        taskService.setAssignee(task.getId(), null);
        if (account != null) {
            delete(grants().userIdIn(account).resourceId(task.getId()));
        }
    }

    /** The task is not offered to the group any more. */
    public void withdrawFrom(String taskId, String group) {
        taskService.deleteCandidateGroup(taskId, group);
        delete(grants().groupIdIn(group).resourceId(taskId));
    }

    /** Gives back what the account had claimed as a member of groups that it has left. */
    public void giveBackWhatIsNoLongerOffered(String account) {
        List<String> groups = identityService.createGroupQuery().groupMember(account).unlimitedList().stream()
                .map(Group::getId)
                .toList();
        for (Task task : taskService.createTaskQuery().taskAssignee(account).unlimitedList()) {
            List<String> offeredTo = groupsOf(task.getId());
            if (!offeredTo.isEmpty() && offeredTo.stream().noneMatch(groups::contains)) {
                giveBack(task);
            }
        }
    }

    private AuthorizationQuery grants() {
        return authorizationService.createAuthorizationQuery().resourceType(Resources.TASK);
    }

    private void delete(AuthorizationQuery query) {
        query.unlimitedList().stream().map(Authorization::getId).forEach(authorizationService::deleteAuthorization);
    }
}
