package vn.sovang.engine.identity;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sovang.shared.Messages;
import vn.sovang.shared.StartupStep;

/** The three lists that every reviewer finds in Tasklist; they show case title, unit and due date. */
@Component
@Order(StartupStep.GRANTS + 1)
class SavedFilters implements StartupStep {

    private static final List<String> COLUMNS = List.of("caseTitle", "unitName", "receiptNumber");

    private final FilterService filterService;
    private final TaskService taskService;
    private final AuthorizationService authorizationService;
    private final Messages messages;

    SavedFilters(
            FilterService filterService,
            TaskService taskService,
            AuthorizationService authorizationService,
            Messages messages) {
        this.filterService = filterService;
        this.taskService = taskService;
        this.authorizationService = authorizationService;
        this.messages = messages;
    }

    @Override
    public void run() {
        ensure("mine", 10, taskService.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        ensure(
                "ours",
                20,
                taskService
                        .createTaskQuery()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .includeAssignedTasks());
        ensure("dueSoon", 30, taskService.createTaskQuery().dueBeforeExpression("${dateTime().plusDays(5)}"));
    }

    private void ensure(String list, int priority, TaskQuery query) {
        String name = word("tasklist.filter." + list);
        TaskQuery sorted = query.orderByDueDate().asc();
        Filter filter = filterService.createFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filterService.newTaskFilter(name);
        }
        filter.setQuery(sorted);
        filter.setProperties(Map.of(
                "priority",
                priority,
                "variables",
                columns(),
                "showUndefinedVariable",
                false,
                "refresh",
                true,
                "color",
                "#a4161a",
                "description",
                ""));
        filterService.saveFilter(filter);
        letEverybodyRead(filter.getId());
    }

    private List<Map<String, String>> columns() {
        return COLUMNS.stream()
                .map(column -> Map.of("name", column, "label", word("tasklist.column." + column)))
                .toList();
    }

    private String word(String key) {
        return messages.text(Messages.VIETNAMESE, key);
    }

    private void letEverybodyRead(String filterId) {
        long granted = authorizationService
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .resourceType(Resources.FILTER)
                .resourceId(filterId)
                .count();
        if (granted == 0) {
            Authorization read = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
            read.setResource(Resources.FILTER);
            read.setResourceId(filterId);
            read.addPermission(Permissions.READ);
            authorizationService.saveAuthorization(read);
        }
    }
}
