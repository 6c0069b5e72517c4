package vn.sovang.casework;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.engine.guard.TaskAccess;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;

/**
 * Whether a person holds the office that a task is offered to, by the posts on record: groups and candidates of the engine
 * are in an administrator's hand.
 */
@Component
public class Offices {

    private final TaskAccess access;
    private final Organisation organisation;

    Offices(TaskAccess access, Organisation organisation) {
        this.access = access;
        this.organisation = organisation;
    }

    /** True also for a task that belongs to its assignee from the start. */
    public boolean mayWorkOn(String taskId, String account) {
        List<String> groups = access.groupsOf(taskId);
        return groups.isEmpty() || groups.stream().anyMatch(group -> holds(account, group));
    }

    /** @param group {@code role.unit} */
    private boolean holds(String account, String group) {
        int dot = group.indexOf('.');
        String unitId = group.substring(dot + 1);
        return Arrays.stream(Role.values())
                .filter(role -> role.groupIn(unitId).equals(group))
                .anyMatch(role -> organisation.find(unitId).isPresent() && organisation.holds(account, role, unitId));
    }
}
